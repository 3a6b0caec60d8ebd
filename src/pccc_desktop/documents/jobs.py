"""Printing as a job: which papers a selection gives, their bytes, and the record that they were printed."""

from __future__ import annotations

import hashlib
import re
from importlib import import_module
from typing import TYPE_CHECKING, Literal, Protocol

from pccc_desktop.documents.sources.office_facts import OfficeFacts
from pccc_desktop.documents.templates.registry import FORMS, FormSpec
from pccc_desktop.domain.errors import CancelledError, NotFoundError
from pccc_desktop.domain.printing import Paper, PrintOptions, PrintSelection, Rendered
from pccc_desktop.domain.text import N_, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pccc_desktop.documents.engine.content import Document
    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.domain.clock import Clock
    from pccc_desktop.domain.progress import Progress
    from pccc_desktop.services.container import Services

Media = Literal["pdf", "docx"]
_UNSAFE = re.compile(r"[^a-z0-9]+")
_NAME_LENGTH = 60


class FormSource(Protocol):
    """What the module of each form in `documents.sources` offers."""

    def everything(self, services: Services) -> PrintSelection:
        """All records the form can be printed for."""
        ...

    def chosen(self, ids: tuple[int, ...]) -> PrintSelection:
        """The records of these ids in the form's own register."""
        ...

    def papers(self, services: Services, selection: PrintSelection) -> list[Paper]:
        """The papers that a selection gives."""
        ...

    def content(self, facts: OfficeFacts, paper: Paper) -> Document:
        """What stands on one paper."""
        ...


def all_forms() -> tuple[FormSpec, ...]:
    """Every printable form."""
    return FORMS


def form_spec(form_id: str) -> FormSpec:
    """The form of that id. Raises NotFoundError with the ids there are."""
    for form in FORMS:
        if form.id == form_id:
            return form
    text = N_("printing", "Không có biểu mẫu “{form}”; các biểu mẫu: {forms}.")
    raise NotFoundError(text.format(form=form_id, forms=", ".join(form.id for form in FORMS)))


def forms_for(selection: PrintSelection) -> tuple[FormSpec, ...]:
    """The forms that can be printed for a selection: those whose register it names records of."""
    named = {
        "documents": bool(selection.document_ids),
        "assignments": bool(selection.assignment_ids or selection.document_ids),
        "dispatch-orders": bool(selection.dispatch_ids),
        "registers": selection.from_day is not None,
    }
    return tuple(form for form in FORMS if named[form.source])


def font_report() -> dict[str, object]:
    """The font files official papers are set in. Raises RenderError when there are none or letters are missing."""
    from pccc_desktop.documents.engine.fonts import faces, font_paths

    faces()
    return {"files": [str(path) for path in font_paths()]}


class PrintJobs:
    """Turns records into papers; the one way for window and command alike."""

    def __init__(self, services: Services, clock: Clock) -> None:
        self._services = services
        self._clock = clock

    def selection(self, form_id: str, ids: tuple[int, ...] = ()) -> PrintSelection:
        """The records of these ids, or all when no id is given."""
        source = _source(form_id)
        return source.chosen(ids) if ids else source.everything(self._services)

    def papers(self, form_id: str, selection: PrintSelection) -> list[Paper]:
        """The papers of a form for a selection."""
        return _source(form_id).papers(self._services, selection)

    def render(self, paper: Paper, options: PrintOptions, media: Media = "pdf") -> Rendered:
        """One paper as a PDF or Word file."""
        return next(self.render_each((paper,), options, media))

    def render_each(
        self,
        papers: Sequence[Paper],
        options: PrintOptions,
        media: Media = "pdf",
        progress: Progress | None = None,
    ) -> Iterator[Rendered]:
        """The papers one after the other, each a file of its own. Raises CancelledError when it is cancelled."""
        facts = self._facts(options, papers)
        for index, paper in enumerate(papers):
            _step(progress, index, len(papers), paper.label)
            yield _render(_source(paper.form_id).content(facts, paper), paper, media)

    def render_merged(
        self, papers: Sequence[Paper], options: PrintOptions, progress: Progress | None = None
    ) -> Rendered:
        """All papers in one PDF. Raises CancelledError when it is cancelled."""
        from pccc_desktop.documents.engine.pdf import render_counted

        facts = self._facts(options, papers)
        documents: list[Document] = []
        for index, paper in enumerate(papers):
            _step(progress, index, len(papers), paper.label)
            documents.append(_source(paper.form_id).content(facts, paper))
        content, pages = render_counted(documents)
        first = papers[0]
        selection = PrintSelection(
            tuple(dict.fromkeys(one for paper in papers for one in paper.selection.document_ids)),
            tuple(dict.fromkeys(one for paper in papers for one in paper.selection.assignment_ids)),
        )
        title = form_spec(first.form_id).title
        whole = Paper(
            first.form_id, "all", title, N_("printing", "{count} tờ").format(count=len(papers)), selection
        )
        name = f"{first.form_id}-{len(papers)}.pdf"
        return Rendered(whole, content, hashlib.sha256(content).hexdigest(), pages, name)

    def record(self, printed: Sequence[Rendered], *, copies: int, target: str) -> ChangeSet:
        """Note that papers were printed or saved; their bytes are kept for a reprint.

        Word files are left out: they are given away to be changed, so nothing is final about them.
        """
        from pccc_desktop.services.prints import Printing

        printings = [
            Printing(
                one.paper.form_id,
                form_spec(one.paper.form_id).title,
                one.paper.label,
                one.content,
                one.pages,
                one.paper.selection.document_ids[0] if one.paper.selection.document_ids else None,
                one.paper.selection.assignment_ids,
            )
            for one in printed
            if one.media == "pdf"
        ]
        return self._services.prints.record_all(printings, copies=copies, target=target)

    def _facts(self, options: PrintOptions, papers: Sequence[Paper]) -> OfficeFacts:
        facts = OfficeFacts(self._services, options, self._clock().date())
        facts.expect(papers)
        return facts


def _source(form_id: str) -> FormSource:
    name = form_spec(form_id).id.replace("-", "_")
    source: FormSource = import_module(f"pccc_desktop.documents.sources.{name}")  # pyright: ignore[reportAssignmentType] - a module is checked by its tests
    return source


def _render(document: Document, paper: Paper, media: Media) -> Rendered:
    from pccc_desktop.documents.engine.pdf import page_count, render_counted

    if media == "docx":
        from pccc_desktop.documents.engine.docx import render_docx

        content, pages = render_docx(document), page_count(document)
    else:
        content, pages = render_counted((document,))
    name = _UNSAFE.sub("-", fold(paper.label)).strip("-")[:_NAME_LENGTH]
    file_name = f"{paper.form_id}-{paper.key}-{name}.{media}".replace("-.", ".")
    digest = hashlib.sha256(content).hexdigest()
    return Rendered(paper, content, digest, pages, file_name, media)


def _step(progress: Progress | None, done: int, total: int, text: str) -> None:
    if progress is None:
        return
    if progress.cancelled():
        raise CancelledError("Đã hủy việc in.")
    progress.report(done, total, text)
