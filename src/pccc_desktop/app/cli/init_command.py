"""`init`: create the database, with the office when a file describes it."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pccc_desktop.app import startup
from pccc_desktop.app.clock import now
from pccc_desktop.domain.errors import FieldProblem, UnreadableFileError, ValidationError
from pccc_desktop.domain.organizations import OfficeSetup
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "tạo cơ sở dữ liệu mới; không đụng tới cơ sở dữ liệu đã có")

_UNREADABLE = N_("cli", "Không đọc được tệp thông tin đơn vị {path}: {error}.")
_UNKNOWN = N_("cli", "Tệp thông tin đơn vị có mục lạ: {key}.")
_MISSING = N_("cli", "Tệp thông tin đơn vị thiếu mục {key}.")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--office",
        metavar=N_("cli", "TỆP.toml"),
        type=Path,
        help=N_("cli", "thông tin đơn vị (bảng [office])"),
    )


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Create the database; the office file is read first, so that a bad one leaves nothing behind."""
    setup = read_office(options.office) if options.office else None
    services = startup.create(context.location, now)
    office = services.office.set_up(setup).value if setup else None
    if context.as_json:
        context.answer({"database": context.location.shown, "office": office.title if office else None})
    else:
        text = N_("cli", "Đã tạo cơ sở dữ liệu {path} cho {office}.")
        if office is None:
            text = N_("cli", "Đã tạo cơ sở dữ liệu {path}.")
        context.say(text.format(path=context.location.shown, office=office.title if office else ""))


def read_office(path: Path) -> OfficeSetup:
    """The office described by a TOML file.

    Raises UnreadableFileError when it cannot be read, ValidationError for an unknown or missing key.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableFileError(_UNREADABLE.format(path=path, error=error)) from error
    table: dict[str, Any] = data.get("office", data)
    known = {one.name for one in fields(OfficeSetup)}
    problems = [FieldProblem(key, _UNKNOWN.format(key=key)) for key in table if key not in known]
    required = ("ward_kind", "ward_name", "province")
    problems += [FieldProblem(key, _MISSING.format(key=key)) for key in required if not table.get(key)]
    if problems:
        raise ValidationError(*problems)
    leaders = tuple((str(one["position"]), str(one["name"])) for one in table.pop("leaders", []))
    return OfficeSetup(**table, leaders=leaders)
