"""Changes a person makes to the cited documents and recipients of a review."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pccc_desktop.domain.references import normalise_number
from pccc_desktop.domain.review import Review, ReviewRecipient, ReviewReference
from pccc_desktop.domain.text import clean

if TYPE_CHECKING:
    from datetime import date

    from pccc_desktop.domain.extraction import Span


def add_reference(review: Review, number: str, day: date | None = None, span: Span | None = None) -> Review:
    """The review with one more cited document; one cited already (same number and date) is not doubled."""
    number = normalise_number(number)
    known = {(one.number, one.date) for one in review.references}
    if (number, day) in known:
        return review
    reference = ReviewReference(number, day, span=span)
    return replace(review, references=(*review.references, reference))


def update_reference(review: Review, index: int, **values: object) -> Review:
    """The review with one cited document corrected; it is no longer linked when its number changed."""
    old = review.references[index]
    if values.get("number", old.number) != old.number:
        values = {"document_id": None, "catalogue_date": None, **values}
    changed = replace(old, **values)
    return replace(
        review,
        references=tuple(changed if i == index else one for i, one in enumerate(review.references)),
    )


def remove_reference(review: Review, index: int) -> Review:
    """The review without one cited document."""
    return replace(review, references=tuple(one for i, one in enumerate(review.references) if i != index))


def add_recipient(review: Review, text: str, span: Span | None = None) -> Review:
    """The review with one more line of Nơi nhận for every line of the text that says something."""
    lines = [clean(line).lstrip("-–+* ").rstrip(";. ") for line in text.splitlines()]
    added = tuple(ReviewRecipient(line, span=span) for line in lines if line)
    return replace(review, recipients=(*review.recipients, *added))


def remove_recipient(review: Review, index: int) -> Review:
    """The review without one recipient."""
    return replace(review, recipients=tuple(one for i, one in enumerate(review.recipients) if i != index))
