"""`extract`: print what is found in a document; nothing is stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.reading.as_json import to_json
from pccc_desktop.reading.extract import extract_file

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext
    from pccc_desktop.domain.extraction import ExtractedDocument

HELP = "đọc một văn bản (.docx, .pdf, .txt, …) và in những gì nhận ra; không lưu gì"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="TỆP", type=Path)
    parser.add_argument("--text", action="store_true", help="in văn bản đã chuẩn hóa, để đối chiếu vị trí")


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Read and answer."""
    found = extract_file(options.file)
    if options.text:
        context.say(found.text)
    elif context.as_json:
        context.answer(to_json(found))
    else:
        for line in summary(found):
            context.say(line)


def summary(found: ExtractedDocument) -> list[str]:
    """What was found, for a person to read."""
    missing = "(trong văn bản không ghi)"
    signer = " / ".join(
        part.replace("\n", " / ")
        for part in (found.signer.authority_line, found.signer.position, found.signer.name)
        if part
    )
    lines = [
        f"Loại:      {found.doc_type.text if found.doc_type else missing}",
        f"Số:        {found.number.text if found.number else missing}",
        f"Ngày:      {vn_date_short(found.date) if found.date else missing}",
        f"Cơ quan:   {found.issuer.text if found.issuer else missing}",
        f"Trích yếu: {found.title.text if found.title else missing}",
        f"Người ký:  {signer or missing}",
    ]
    lines += [f"Kính gửi:  {one.text}" for one in found.addressees]
    for cited in found.references:
        day = f" ngày {vn_date_short(cited.date)}" if cited.date else ""
        lines.append(
            f"Viện dẫn:  {cited.doc_type or 'Văn bản'} số {cited.number}{day} {cited.issuer or ''}".rstrip()
        )
    for given in found.assignments:
        lines.append(f"Giao {given.unit}:")
        for task in given.tasks:
            due = f" [{task.deadline_text}]" if task.deadline_text else ""
            lines.append(f"  - {task.text}{due}")
    lines += [f"Nơi nhận:  {one.text}" for one in found.recipients]
    lines += [f"Lưu ý:     {warning}" for warning in found.warnings]
    return lines
