"""`import-document`: store a document as a review, or confirmed when nothing is doubtful."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pccc_desktop.domain.review import doubt_count
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    import argparse

    from pccc_desktop.app.cli.context import CommandContext

HELP = N_("cli", "nhập một văn bản: lưu thành bản rà soát, hoặc xác nhận luôn với --accept")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar=N_("cli", "TỆP"), type=Path)
    parser.add_argument(
        "--accept",
        action="store_true",
        help=N_(
            "cli", "xác nhận luôn; đơn vị chưa có trong tổ chức được thêm mới, đúng tên ghi trong văn bản"
        ),
    )


def run(options: argparse.Namespace, context: CommandContext) -> None:
    """Store the document and say what it became."""
    reviews = context.services.reviews
    review = reviews.start(options.file).value
    doubts = doubt_count(review)
    if not options.accept:
        answer = {
            "review": review.id,
            "units": review.unit_count,
            "tasks": review.task_count,
            "doubts": doubts,
        }
        text = N_(
            "cli", "Đã lưu bản rà soát số {review}: {units} đơn vị, {tasks} nhiệm vụ, {doubts} chỗ cần xem."
        ).format(**answer)
    else:
        document = reviews.confirm(reviews.create_missing_units(review)).value
        answer = {"document": document.id, "units": review.unit_count, "tasks": review.task_count}
        text = N_("cli", "Đã lưu {name}: {units} đơn vị, {tasks} nhiệm vụ.").format(
            name=document.name, **answer
        )
    if context.as_json:
        context.answer(answer)
    else:
        context.say(text)
