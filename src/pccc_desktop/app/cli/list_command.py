"""`list`: any register, filtered and searched, as text, JSON, CSV or an Excel file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.app.cli.kinds import KINDS, Record
from pccc_desktop.documents.export import cell_text, to_csv, to_xlsx
from pccc_desktop.domain.errors import NotFoundError
from pccc_desktop.domain.text import N_, fold

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "liệt kê một loại hồ sơ")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "kind", metavar=N_("cli", "LOẠI"), choices=sorted(KINDS), help=", ".join(sorted(KINDS))
    )
    parser.add_argument(
        "--where",
        metavar=N_("cli", "KHÓA=GIÁ_TRỊ"),
        action="append",
        default=[],
        help=N_("cli", "điều kiện, lặp lại được"),
    )
    parser.add_argument("--search", metavar=N_("cli", "CHỮ"), default="", help=N_("cli", "lọc không cần dấu"))
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--csv", action="store_true", help=N_("cli", "dạng CSV"))
    shape.add_argument("--xlsx", metavar=N_("cli", "TỆP"), type=Path, help=N_("cli", "ghi vào tệp Excel"))


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Answer the records."""
    kind = KINDS[options.kind]
    wanted = [_condition(text, kind.keys) for text in options.where]
    records = [one for one in kind.records(context.services, options.search) if _fits(one, wanted)]
    rows = [[one[key] for key in kind.keys] for one in records]
    headers = [context.tell(one) for one in kind.headers]
    if options.xlsx:
        try:
            options.xlsx.write_bytes(to_xlsx(headers, rows, context.tell(kind.title)))
        except OSError as error:
            text = N_("cli", "Không ghi được tệp {path}: {reason}.")
            raise NotFoundError(text.format(path=options.xlsx, reason=error.strerror)) from error
        context.say(N_("cli", "Đã ghi {count} dòng vào {path}").format(count=len(rows), path=options.xlsx))
    elif context.as_json:
        context.answer([{key: _plain(value) for key, value in one.items()} for one in records])
    elif options.csv:
        context.out.write(to_csv(headers, rows))
    else:
        for row in rows:
            context.say("\t".join(cell_text(value) for value in row))


def _condition(text: str, keys: tuple[str, ...]) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign or key not in keys:
        sentence = N_("cli", "Điều kiện “{text}” không đúng; dùng KHÓA=GIÁ_TRỊ với khóa: {keys}.")
        raise NotFoundError(sentence.format(text=text, keys=", ".join(keys)))
    return key, fold(value)


def _fits(record: Record, wanted: list[tuple[str, str]]) -> bool:
    return all(fold(str(_plain(record[key]))) == value for key, value in wanted)


def _plain(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] - dates and moments
