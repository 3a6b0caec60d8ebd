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

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = "tạo cơ sở dữ liệu mới; không đụng tới cơ sở dữ liệu đã có"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--office", metavar="TỆP.toml", type=Path, help="thông tin đơn vị (bảng [office])")


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Create the database; the office file is read first, so that a bad one leaves nothing behind."""
    setup = read_office(options.office) if options.office else None
    services = startup.create(context.location, now)
    office = services.office.set_up(setup).value if setup else None
    if context.as_json:
        context.answer({"database": context.location.shown, "office": office.title if office else None})
    else:
        context.say(
            f"Đã tạo cơ sở dữ liệu {context.location.shown}" + (f" cho {office.title}." if office else ".")
        )


def read_office(path: Path) -> OfficeSetup:
    """The office described by a TOML file.

    Raises UnreadableFileError when it cannot be read, ValidationError for an unknown or missing key.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableFileError(f"Không đọc được tệp thông tin đơn vị {path}: {error}.") from error
    table: dict[str, Any] = data.get("office", data)
    known = {one.name for one in fields(OfficeSetup)}
    problems = [
        FieldProblem(key, f"Tệp thông tin đơn vị có mục lạ: {key}.") for key in table if key not in known
    ]
    required = ("ward_kind", "ward_name", "province")
    problems += [
        FieldProblem(key, f"Tệp thông tin đơn vị thiếu mục {key}.") for key in required if not table.get(key)
    ]
    if problems:
        raise ValidationError(*problems)
    leaders = tuple((str(one["position"]), str(one["name"])) for one in table.pop("leaders", []))
    return OfficeSetup(**table, leaders=leaders)
