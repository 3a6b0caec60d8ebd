"""What the print dialog has done outside the window's thread: finding papers, drawing, printing, saving."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pccc_desktop.documents.jobs import Media, PrintJobs
    from pccc_desktop.domain.changes import ChangeSet
    from pccc_desktop.domain.printing import Paper, PrintOptions, PrintSelection, Rendered
    from pccc_desktop.domain.progress import Progress


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: how many papers of those wanted, where to, and what it changed in the database."""

    papers: int
    wanted: int
    target: str
    changes: ChangeSet
    files: tuple[Path, ...] = ()


@dataclass(frozen=True)
class PrintWork:
    """The jobs behind the dialog; drawn papers are kept, so that what was previewed is what is printed."""

    jobs: PrintJobs
    _drawn: dict[tuple[str, str, PrintOptions], Rendered] = field(
        default_factory=dict[tuple[str, str, "PrintOptions"], "Rendered"]
    )

    def papers(self, form_id: str, selection: PrintSelection) -> list[Paper]:
        """The papers of a form."""
        return self.jobs.papers(form_id, selection)

    def preview(self, paper: Paper, options: PrintOptions) -> Rendered:
        """One paper, drawn or already drawn."""
        key = (paper.form_id, paper.key, options)
        if key not in self._drawn:
            self._drawn[key] = self.jobs.render(paper, options)
        return self._drawn[key]

    def print(
        self, papers: Sequence[Paper], options: PrintOptions, printer: str, copies: int, progress: Progress
    ) -> Outcome:
        """Draw what is not drawn yet, print, and record what went out."""
        from pccc_desktop.ui.core.spooler import print_papers

        drawn = self._all_drawn(papers, options, progress)
        sent = print_papers(drawn, printer, copies, progress)
        changes = self.jobs.record(drawn[:sent], copies=copies, target=printer)
        return Outcome(sent, len(papers), printer, changes)

    def save(
        self, papers: Sequence[Paper], options: PrintOptions, folder: Path, media: Media, progress: Progress
    ) -> Outcome:
        """Write each paper as a file into a folder and record it."""
        if media == "pdf":
            drawn = self._all_drawn(papers, options, progress)
        else:
            drawn = list(self.jobs.render_each(papers, options, media, progress))
        files = tuple(folder / one.file_name for one in drawn)
        try:
            for one, path in zip(drawn, files, strict=True):
                path.write_bytes(one.content)
        except OSError as error:
            text = N_("printing", "Không ghi được vào {folder}: {reason}. Hãy chọn thư mục khác.")
            raise StorageProblem(text.format(folder=folder, reason=error.strerror)) from error
        changes = self.jobs.record(drawn, copies=1, target=str(folder))
        return Outcome(len(drawn), len(papers), str(folder), changes, files)

    def _all_drawn(
        self, papers: Sequence[Paper], options: PrintOptions, progress: Progress
    ) -> list[Rendered]:
        missing = [paper for paper in papers if (paper.form_id, paper.key, options) not in self._drawn]
        for one in self.jobs.render_each(missing, options, "pdf", progress):
            self._drawn[one.paper.form_id, one.paper.key, options] = one
        return [self._drawn[paper.form_id, paper.key, options] for paper in papers]
