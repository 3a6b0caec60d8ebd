# Shared by the scripts of this folder: finds or installs what they need. Plain POSIX shell.
# The caller sets `set -eu` and sources this file; it leaves us in the project's folder.

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$ROOT"

UV_PINNED=0.13.9
QT_PACKAGES="libgl1 libegl1 libxkbcommon0 libfontconfig1 libglib2.0-0 libdbus-1-3 libcups2"
WINDOW_PACKAGES="libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0
    libxcb-render-util0 libxcb-randr0 libxcb-shape0 libxcb-xkb1"
FONT_PACKAGES="fonts-croscore fonts-noto-core fonts-dejavu-core"

# Only Pythons that are there are used: the scripts bring in libraries, not interpreters.
export UV_PYTHON_DOWNLOADS=never
export PYTHONUTF8=1
if [ -n "${CI:-}" ]; then
    export UV_NO_PROGRESS=1 NO_COLOR=1
fi

say() { printf '%s\n' "== $*"; }

die() {
    printf '%s\n' "$0: $*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        return 1
    fi
}

# Newer releases carry some libraries under a name that ends in t64.
has_package() {
    for name in "$1" "$1t64"; do
        state=$(dpkg-query -W -f '${Status}' "$name" 2>/dev/null || true)
        case $state in *" installed") return 0 ;; esac
    done
    return 1
}

missing_packages() {
    for package in "$@"; do
        has_package "$package" || printf '%s ' "$package"
    done
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

# need_system PACKAGE...: install what is missing; does not touch apt when all is there.
need_system() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "this is not Debian or Ubuntu: make sure that the equivalents of these are installed: $*"
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "installing system packages: $missing"
    # shellcheck disable=SC2086 # a list of words
    apt_install $missing && return 0
    as_root apt-get update -qq || die "cannot run apt-get as $(id -un); as root run: apt-get install $missing"
    # shellcheck disable=SC2086
    apt_install $missing || die "apt-get could not install: $missing"
}

# The newest Python that is there and that the project supports.
find_python() {
    for candidate in python3.13 python3.12 python3.11 python3 python; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' >/dev/null 2>&1; then
            "$candidate" -c 'import sys; print(sys.executable)'
            return 0
        fi
    done
    return 1
}

# Offices often stand behind a proxy with a certificate of its own, which only the system knows.
export UV_SYSTEM_CERTS=true

uv_is_good() {
    version=$("$1" --version 2>/dev/null | sed -n 's/^uv \([0-9]*\)\.\([0-9]*\)\..*/\1 \2/p')
    # shellcheck disable=SC2086 # two words
    set -- $version
    [ $# -eq 2 ] && { [ "$1" -gt 0 ] || [ "$2" -ge 9 ]; }
}

# Sets UV. A private virtual environment holds uv where the machine has none, so neither the system's
# Python (PEP 668) nor the user's home is touched.
need_uv() {
    for candidate in uv "${HOME:-/nonexistent}/.local/bin/uv" "$ROOT/.uv-bootstrap/bin/uv"; do
        if command -v "$candidate" >/dev/null 2>&1 && uv_is_good "$candidate"; then
            UV=$candidate
            return 0
        fi
    done
    python=$(find_python) || die "Python 3.11, 3.12 or 3.13 is needed (Debian, Ubuntu: apt-get install python3)"
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        need_system "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    say "installing uv $UV_PINNED into .uv-bootstrap"
    rm -rf .uv-bootstrap
    "$python" -m venv .uv-bootstrap
    .uv-bootstrap/bin/python -m pip install --quiet --disable-pip-version-check "uv==$UV_PINNED"
    UV=$ROOT/.uv-bootstrap/bin/uv
}

# sync_for_use: what the program needs; leaves a developer's extra packages alone.
sync_for_use() {
    say "installing the locked dependencies"
    "$UV" sync --quiet --locked --inexact --no-default-groups
}

# sync_for_work: the same with all tools of the developers, those of the benchmark too (types are checked there as well).
sync_for_work() {
    say "installing the locked dependencies"
    "$UV" sync --quiet --locked --inexact --all-groups
}

run() { "$UV" run --no-sync "$@"; }

build_assets() { run python -m tools.build_assets; }

has_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

# lint_all: every check that needs no test run, in the order of their cost.
lint_all() {
    say "icons and styles are listed"
    run python -m tools.make_qrc --check
    say "assets"
    build_assets
    say "ruff"
    run ruff check --output-format concise
    run ruff format --check || die "run: uv run ruff format"
    say "conventions"
    run python -m tools.check_conventions
    say "import contracts"
    run lint-imports --no-cache >build/lint-imports.txt 2>&1 || {
        cat build/lint-imports.txt
        exit 1
    }
    tail -n 1 build/lint-imports.txt
    say "translations"
    run python -m tools.i18n check
    say "types"
    run pyright
}
