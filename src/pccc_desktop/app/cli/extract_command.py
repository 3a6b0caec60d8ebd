"""`extract`: print what is found in a document; nothing is stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.text import N_
from pccc_desktop.reading.as_json import to_json
from pccc_desktop.reading.extract import extract_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from pccc_desktop.app.cli.context import CommandContext
    from pccc_desktop.domain.extraction import ExtractedDocument

HELP = N_("cli", "đọc một văn bản (.docx, .pdf, .txt, …) và in những gì nhận ra; không lưu gì")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar=N_("cli", "TỆP"), type=Path)
    parser.add_argument(
        "--text", action="store_true", help=N_("cli", "in văn bản đã chuẩn hóa, để đối chiếu vị trí")
    )


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Read and answer."""
    found = extract_file(options.file)
    if options.text:
        context.say(found.text)
    elif context.as_json:
        context.answer(to_json(found))
    else:
        for line in summary(found, context.tell):
            context.say(line)


def summary(found: ExtractedDocument, tell: Callable[[object], str] = str) -> list[str]:
    """What was found, for a person to read, in the language of `tell`."""

    def line(name: str, value: str) -> str:
        return f"{tell(name) + ':':<10} {value}"

    missing = tell(N_("cli", "(trong văn bản không ghi)"))
    signer = " / ".join(
        part.replace("\n", " / ")
        for part in (found.signer.authority_line, found.signer.position, found.signer.name)
        if part
    )
    lines = [
        line(N_("cli", "Loại"), found.doc_type.text if found.doc_type else missing),
        line(N_("cli", "Số"), found.number.text if found.number else missing),
        line(N_("cli", "Ngày"), vn_date_short(found.date) if found.date else missing),
        line(N_("cli", "Cơ quan"), found.issuer.text if found.issuer else missing),
        line(N_("cli", "Trích yếu"), found.title.text if found.title else missing),
        line(N_("cli", "Người ký"), signer or missing),
    ]
    lines += [line(N_("cli", "Kính gửi"), one.text) for one in found.addressees]
    for cited in found.references:
        day = f" ngày {vn_date_short(cited.date)}" if cited.date else ""
        name = f"{cited.doc_type or 'Văn bản'} số {cited.number}{day} {cited.issuer or ''}".rstrip()
        lines.append(line(N_("cli", "Viện dẫn"), name))
    for given in found.assignments:
        lines.append(tell(N_("cli", "Giao {unit}:").format(unit=given.unit)))
        for task in given.tasks:
            due = f" [{task.deadline_text}]" if task.deadline_text else ""
            lines.append(f"  - {task.text}{due}")
    lines += [line(N_("cli", "Nơi nhận"), one.text) for one in found.recipients]
    lines += [line(N_("cli", "Lưu ý"), warning) for warning in found.warnings]
    return lines
