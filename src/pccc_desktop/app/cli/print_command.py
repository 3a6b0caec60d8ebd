"""`print`: render forms to PDF or Word files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.app.clock import now
from pccc_desktop.documents.jobs import PrintJobs, form_spec
from pccc_desktop.domain.errors import NotFoundError
from pccc_desktop.domain.printing import PrintOptions
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext
    from pccc_desktop.domain.printing import Rendered

HELP = N_("cli", "in biểu mẫu ra tệp PDF hoặc Word")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("form", metavar=N_("cli", "BIỂU_MẪU"), help=N_("cli", "mã biểu mẫu, xem lệnh forms"))
    parser.add_argument(
        "--id", metavar="N", type=int, action="append", default=[], help=N_("cli", "mã hồ sơ, lặp lại được")
    )
    parser.add_argument("--all", action="store_true", help=N_("cli", "mọi hồ sơ của biểu mẫu"))
    parser.add_argument(
        "--out",
        metavar=N_("cli", "TỆP|THƯ_MỤC"),
        type=Path,
        default=Path(),
        help=N_("cli", "mặc định: thư mục hiện tại"),
    )
    parser.add_argument("--format", choices=("pdf", "docx"), default="pdf")
    parser.add_argument("--merge", action="store_true", help=N_("cli", "gộp thành một tệp PDF"))


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Render and write the files; every printing is recorded."""
    form = form_spec(options.form)
    jobs = PrintJobs(context.services, now)
    if not options.id and not options.all:
        raise NotFoundError(N_("cli", "Hãy chọn hồ sơ để in bằng --id N hoặc --all."))
    selection = jobs.selection(form.id, tuple(options.id))
    papers = jobs.papers(form.id, selection)
    if not papers:
        raise NotFoundError(N_("cli", "Không có hồ sơ nào để in {form}.").format(form=form.title))
    if options.merge and options.format == "pdf":
        rendered = [jobs.render_merged(papers, PrintOptions())]
    else:
        rendered = [jobs.render(paper, PrintOptions(), media=options.format) for paper in papers]
    targets = _targets(options.out, rendered)
    for one, target in zip(rendered, targets, strict=True):
        _write(target, one.content)
    jobs.record(rendered, copies=1, target=f"{options.format}: {options.out}")
    if context.as_json:
        context.answer(
            [
                {
                    "file": str(path),
                    "sha256": one.sha256,
                    "pages": one.pages,
                    "form": form.id,
                    "label": one.paper.label,
                }
                for one, path in zip(rendered, targets, strict=True)
            ]
        )
    else:
        for path in targets:
            context.say(str(path))


def _targets(out: Path, rendered: list[Rendered]) -> list[Path]:
    """A file for each paper: `out` itself for one paper and a name with that ending, else files in the folder."""
    if len(rendered) == 1 and out.suffix.lower() == f".{rendered[0].media}":
        return [out]
    return [out / one.file_name for one in rendered]


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        text = N_("cli", "Không ghi được tệp {path}: {reason}.")
        raise NotFoundError(text.format(path=path, reason=error.strerror)) from error
