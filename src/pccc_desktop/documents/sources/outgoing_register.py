"""D12: the register of outgoing documents of a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pccc_desktop.documents.templates import outgoing_register
from pccc_desktop.documents.templates.registry import FormId
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.printing import Paper, PrintSelection
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.documents.sources.office_facts import OfficeFacts
    from pccc_desktop.domain.registers import OutgoingRow
    from pccc_desktop.services.container import Services

_FORM = "outgoing-register"


def everything(services: Services) -> PrintSelection:
    """The years in which documents went out, as one span."""
    rows = services.registers.outgoing(date.min, date.max)
    days = [row.issue_date for row in rows if row.issue_date]
    return PrintSelection(from_day=min(days), to_day=max(days)) if days else PrintSelection()


def chosen(ids: tuple[int, ...]) -> PrintSelection:
    """A register is named by its year."""
    return PrintSelection(from_day=date(min(ids), 1, 1), to_day=date(max(ids), 12, 31))


def papers(services: Services, selection: PrintSelection) -> list[Paper]:
    """One book a body and year; without days, of every year in which documents went out."""
    if selection.from_day is None or selection.to_day is None:
        selection = everything(services)
    if selection.from_day is None or selection.to_day is None:
        return []
    counts: dict[tuple[int, int], int] = {}
    for row in services.registers.outgoing(selection.from_day, selection.to_day):
        if row.issuer_id and row.issue_date and row.issuer_id in (selection.unit_ids or (row.issuer_id,)):
            key = (row.issuer_id, row.issue_date.year)
            counts[key] = counts.get(key, 0) + 1
    return [_book(services, selection, issuer, year, count) for (issuer, year), count in counts.items()]


def content(facts: OfficeFacts, paper: Paper) -> Document:
    """The book's blocks."""
    first, last = paper.selection.from_day or facts.day, paper.selection.to_day or facts.day
    (issuer_id,) = paper.selection.unit_ids
    name = facts.organization(issuer_id).name_on(last)
    rows = [row for row in facts.services.registers.outgoing(first, last) if row.issuer_id == issuer_id]
    data = outgoing_register.OutgoingRegisterData(
        issuer=name.letterhead or name.full_name.upper(),
        parent=name.letterhead_parent,
        year=first.year,
        entries=tuple(_entry(row) for row in rows),
        title=facts.text(_FORM, "title", last)[0],
        column_titles=facts.text(_FORM, "columns", last),
    )
    return outgoing_register.build(data, facts.profile(Family.STATE, last))


def _book(services: Services, selection: PrintSelection, issuer_id: int, year: int, count: int) -> Paper:
    first = max(selection.from_day or date.min, date(year, 1, 1))
    last = min(selection.to_day or date.max, date(year, 12, 31))
    issuer = services.organizations.get(issuer_id).name_on(last).full_name
    wanted = PrintSelection(unit_ids=(issuer_id,), from_day=first, to_day=last)
    label = N_("printing", "{issuer}, năm {year}").format(issuer=issuer, year=year)
    detail = N_("printing", "{count} văn bản").format(count=count)
    return Paper(FormId.OUTGOING_REGISTER, f"{issuer_id}-{year}", label, detail, wanted)


def _entry(row: OutgoingRow) -> outgoing_register.RegisterEntry:
    return outgoing_register.RegisterEntry(
        reference=row.number,
        issue_date=row.issue_date,
        subject=f"{row.doc_type} {row.title}".strip(),
        signer=row.signer,
        recipients=row.recipients,
        archive=row.archive,
        copies=f"{row.copies:02d}" if row.copies else "",
        sent_date=row.sent_on,
        note=row.note,
    )
