"""Brings Tinos, the free twin of Times New Roman, into the git-ignored `resources/fonts/`.

Sources in order: the system's own copy (Debian and Ubuntu: `fonts-croscore`), then the npm package
`@expo-google-fonts/tinos`. Each file is taken only when its SHA-256 is the pinned one.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = Path("resources/fonts")
NPM_PACKAGE = "@expo-google-fonts/tinos@0.4.2"
NPM_SHA256 = "5ebc8f9f3ee14e9425b1a14391c713f8228be49a9127a21f60b06c482f4a844a"
SYSTEM_FOLDERS = (
    Path("/usr/share/fonts/truetype/croscore"),
    Path("/usr/share/fonts/google-croscore"),
    Path("/usr/share/fonts/croscore"),
)
LICENCE = """\
Tinos was designed by Steve Matteson of Ascender Corp. and is metric-compatible with Times New Roman.
Copyright 2010 Google LLC. Reserved Font Name: none.
Licence: the copy of Debian's fonts-croscore is under the Apache License 2.0, the copy of the npm
package @expo-google-fonts/tinos under the SIL Open Font License 1.1; both may be shipped and embedded.
"""


class FontError(Exception):
    """No source gave the pinned files; the text says what to install."""


@dataclass(frozen=True, slots=True)
class Face:
    """One face and the checksums of the two releases that may stand for it."""

    name: str
    npm_path: str
    system_sha256: str
    npm_sha256: str

    @property
    def pinned(self) -> frozenset[str]:
        """Every checksum that is good for this face."""
        return frozenset({self.system_sha256, self.npm_sha256})


FACES = (
    Face(
        "Tinos-Regular.ttf",
        "package/400Regular/Tinos_400Regular.ttf",
        "cf264a22292950ca1679b2ade07e9e6ecb26c649ab70975d0e113f979efa827a",
        "924ef269e73da94c1803ff68877f5d998dd16605c5ffad82ee181034f8a1fffe",
    ),
    Face(
        "Tinos-Bold.ttf",
        "package/700Bold/Tinos_700Bold.ttf",
        "971d6af5fcb3a0c05535a92a635fb63a86ea5eb935639c9b864be33f3bfaba80",
        "576a19b5dc026cafe6ae8fde4c849588dae6475cf5d912cebdf2827388c43ad9",
    ),
    Face(
        "Tinos-Italic.ttf",
        "package/400Regular_Italic/Tinos_400Regular_Italic.ttf",
        "0f949a3fa0e23cd0ca94a0c4784bd8f9efb99c20070b9f73b5fd592b49c092ad",
        "4a52de5bcf70e37bd71949f8a85302b75795a1943aedffbbee4f2db7744e1c81",
    ),
    Face(
        "Tinos-BoldItalic.ttf",
        "package/700Bold_Italic/Tinos_700Bold_Italic.ttf",
        "0cd67b90617a03a69a815e758d0649d00f2be48a0cb570615e94e8e5a13aae2e",
        "10c90ef7896d758923c06a1485d7824cdb457466da0bf7d42f81c5228931281b",
    ),
)


def sha256(content: bytes) -> str:
    """Checksum as lower-case hexadecimal text."""
    return hashlib.sha256(content).hexdigest()


def is_complete(root: Path) -> bool:
    """Tell whether every face is there; the build reads this on each start, so sizes are not hashed."""
    return all((root / TARGET / face.name).is_file() for face in FACES)


def _from_system() -> dict[str, bytes] | None:
    for folder in SYSTEM_FOLDERS:
        found = {face.name: folder / face.name for face in FACES}
        if not all(path.is_file() for path in found.values()):
            continue
        contents = {name: path.read_bytes() for name, path in found.items()}
        if all(sha256(contents[face.name]) in face.pinned for face in FACES):
            return contents
    return None


def _from_npm() -> dict[str, bytes] | None:
    npm = shutil.which("npm")
    if npm is None:
        return None
    with tempfile.TemporaryDirectory(prefix="pccc-fonts-") as folder:
        done = subprocess.run(
            [npm, "pack", "--silent", "--ignore-scripts", NPM_PACKAGE, "--pack-destination", folder],
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
        archives = sorted(Path(folder).glob("*.tgz"))
        if done.returncode or not archives or sha256(archives[0].read_bytes()) != NPM_SHA256:
            return None
        return unpack(archives[0])


def unpack(archive: Path) -> dict[str, bytes] | None:
    """Take the faces out of the package; a face with another checksum makes the package worthless."""
    contents: dict[str, bytes] = {}
    with tarfile.open(archive) as tar:
        for face in FACES:
            member = tar.extractfile(face.npm_path)
            if member is None:
                return None
            contents[face.name] = member.read()
    if any(sha256(contents[face.name]) != face.npm_sha256 for face in FACES):
        return None
    return contents


def fetch(root: Path | None = None) -> bool:
    """Put the faces in place; tell whether anything had to be done."""
    root = root or ROOT
    if is_complete(root):
        return False
    contents = _from_system() or _from_npm()
    if contents is None:
        message = (
            "the serif font Tinos is missing; install it (Debian, Ubuntu: apt-get install fonts-croscore) "
            "or install npm, then run `uv run python -m tools.fetch_fonts`"
        )
        raise FontError(message)
    target = root / TARGET
    target.mkdir(parents=True, exist_ok=True)
    for name, content in {**contents, "LICENCE.txt": LICENCE.encode()}.items():
        temporary = target / f".{name}.{os.getpid()}"
        temporary.write_bytes(content)
        temporary.replace(target / name)
    return True


def main() -> int:
    """Fetch and say where the files are."""
    try:
        fetch()
    except FontError as error:
        print(f"fetch_fonts: {error}", file=sys.stderr)
        return 1
    print(f"fonts: {ROOT / TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
