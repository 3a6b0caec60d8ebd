"""1,000 PHIẾU GIAO NHIỆM VỤ: the program's engine beside a bare canvas, the mail-merge way and the whole job."""

from __future__ import annotations

import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench import mail_merge
from bench.bare_canvas import draw, drawings
from bench.data import SLIPS, database, services_of
from bench.table import Line, side_by_side
from pccc_desktop.app.clock import now
from pccc_desktop.documents.engine.pdf import render_many
from pccc_desktop.documents.jobs import PrintJobs
from pccc_desktop.documents.sources import assignment_slip
from pccc_desktop.documents.sources.office_facts import OfficeFacts
from pccc_desktop.documents.templates.registry import FormId
from pccc_desktop.domain.printing import PrintOptions, PrintSelection

if TYPE_CHECKING:
    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.domain.printing import Paper

TARGET_CANVAS, FLOOR_MERGE = 2.0, 20.0
_REPETITIONS = 3
_SINGLE = 200


def measure() -> list[Line]:
    """Engine against canvas and mail merge; the way from the database to the finished file beside."""
    services = services_of(database(SLIPS))
    jobs = PrintJobs(services, now)
    documents = [key for key, _ in services.assignments.documents_with_assignments()[-SLIPS.documents :]]
    selection = PrintSelection(document_ids=tuple(documents))
    papers = jobs.papers(FormId.ASSIGNMENT_SLIP, selection)
    facts = OfficeFacts(services, PrintOptions(), now().date())
    slips = [assignment_slip.content(facts, paper) for paper in papers]
    pages = drawings(slips)
    ours, bare = side_by_side((partial(_build, slips), partial(draw, pages)), _REPETITIONS)
    count = len(slips)
    lines = [
        Line(f"{count:,} slips, {len(pages):,} pages: engine beside bare canvas", ours, bare, TARGET_CANVAS),
        _merge_line(slips, ours),
    ]
    start = time.perf_counter()
    jobs.render_merged(jobs.papers(FormId.ASSIGNMENT_SLIP, selection), PrintOptions())
    lines.append(Line(f"{count:,} slips: database to one PDF", time.perf_counter() - start))
    lines.append(_single_line(jobs, papers))
    return lines


def _build(slips: list[Document]) -> None:
    """Layout and drawing from the blocks on; as in real printing every batch lays its pages out anew."""
    render_many(slips)


def _merge_line(slips: list[Document], ours: float) -> Line:
    with tempfile.TemporaryDirectory() as folder:
        seconds = mail_merge.seconds_for(slips, Path(folder))
    name = f"{len(slips):,} slips: engine beside docxtpl and LibreOffice"
    if seconds is None:
        return Line(name, None, floor=FLOOR_MERGE, note="LibreOffice or docxtpl is missing")
    return Line(name, ours, seconds, floor=FLOOR_MERGE, note=f"scaled from {mail_merge.MANY} files")


def _single_line(jobs: PrintJobs, papers: list[Paper]) -> Line:
    """A file for each paper and the record that it was printed, as the print dialog saves them."""
    some = papers[:_SINGLE]
    start = time.perf_counter()
    printed = list(jobs.render_each(some, PrintOptions()))
    jobs.record(printed, copies=1, target="bench")
    seconds = time.perf_counter() - start
    return Line(f"{len(some)} slips: database to single PDFs, each recorded", seconds)
