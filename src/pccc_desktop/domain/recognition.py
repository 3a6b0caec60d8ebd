"""Recognising in a review what the office knows already: organisations, cited documents, the document itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from pccc_desktop.domain.citations import CatalogueEntry, find_cited, find_duplicate
from pccc_desktop.domain.codes import Direction, LinkType, RecipientPurpose
from pccc_desktop.domain.documents import Recipient
from pccc_desktop.domain.extraction import Span
from pccc_desktop.domain.references import normalise_number
from pccc_desktop.domain.review import Review, ReviewRecipient, ReviewReference, ReviewUnit, UnitMatch
from pccc_desktop.domain.text import N_, clean, fold
from pccc_desktop.domain.unit_matching import UnitDirectory, UnitSuggestion

MAYBE = N_("review", "Chưa nhận ra; có thể là: {names}.")
_MAYBE_START = MAYBE.partition("{")[0]
_SURE = frozenset({UnitMatch.EXACT, UnitMatch.ALIAS})
_PURPOSE = re.compile(r"\s*\(\s*(?:để|thay)?\s*(?P<what>[^()]*)\)\s*[.;,]*$", re.IGNORECASE)
_PURPOSES = (
    (re.compile(r"\bb/?c\b|bao cao"), RecipientPurpose.DE_BC),
    (re.compile(r"\bp/?h\b|phoi hop"), RecipientPurpose.DE_PH),
    (re.compile(r"\bt/?h\b|thuc hien"), RecipientPurpose.DE_TH),
    (re.compile(r"\bbiet\b"), RecipientPurpose.DE_BIET),
)
_ARCHIVE = re.compile(r"^\W*lưu\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.;\n]")
_BEFORE = 160


def matching_day(review: Review, today: date) -> date:
    """The day whose names of organisations the review is read with.

    The document's own date, else its arrival, else the newest date it cites (it cannot be older), else today.
    """
    cited = [one.date for one in review.references if one.date is not None and one.date <= today]
    return review.issue_date or review.arrival_date or max(cited, default=today)


def numbers_of(review: Review) -> set[str]:
    """The numbers that must be looked up in the catalogue."""
    return {normalise_number(one.number) for one in review.references} | {normalise_number(review.number)}


def recognize(
    review: Review, directory: UnitDirectory, entries: Sequence[CatalogueEntry], own_ids: Collection[int]
) -> Review:
    """The review with everything recognised anew; units that a person chose stay as they are.

    `own_ids` are the office's own bodies: what they issued goes out, everything else came in.
    """
    issuer = directory.match(review.issuer_name)
    issuer_id = issuer.ids[0] if _is_one(issuer) else review.issuer_id
    direction = Direction.DI if issuer_id is not None and issuer_id in own_ids else review.direction
    twin = find_duplicate(
        entries, normalise_number(review.number), review.issuer_name, issuer_id, review.issue_date
    )
    return replace(
        review,
        issuer_id=issuer_id,
        direction=direction,
        units=tuple(_unit(one, directory) for one in review.units),
        recipients=tuple(_recipient(one, directory) for one in review.recipients),
        references=tuple(_reference(one, entries) for one in review.references),
        duplicate_of=None if twin is None else twin.id,
    )


def unknown_coordinators(unit: ReviewUnit, directory: UnitDirectory) -> tuple[str, ...]:
    """Coordinating units of the text that are no organisation of the office."""
    return tuple(name for name in unit.coordinators if not directory.match(name).ids)


def recipient_of(one: ReviewRecipient) -> Recipient:
    """The recipient to store, with the purpose that its words give."""
    text = clean(one.text)
    return Recipient(text, _purpose(text), one.is_addressee, one.organization_id)


def link_type_of(text: str, span: Span | None) -> LinkType:
    """How the text cites a document: as what it carries out, as its basis, or in passing."""
    if span is None:
        return LinkType.VIEN_DAN
    before = text[max(0, span.start - _BEFORE) : span.start]
    sentence = fold(_SENTENCE.split(before)[-1])
    if "can cu" in sentence:
        return LinkType.CAN_CU
    if sentence.lstrip(" -+").startswith(("thuc hien", "trien khai")) or "trien khai thuc hien" in sentence:
        return LinkType.THUC_HIEN
    return LinkType.VIEN_DAN


def _is_one(suggestion: UnitSuggestion) -> bool:
    return len(suggestion.ids) == 1 and suggestion.match in _SURE


def _unit(unit: ReviewUnit, directory: UnitDirectory) -> ReviewUnit:
    found = [directory.match(name) for name in unit.coordinators]
    coordinators = tuple(dict.fromkeys(one for suggestion in found for one in suggestion.ids))
    if unit.match is UnitMatch.CHOSEN:
        return unit if unit.coordinator_ids else replace(unit, coordinator_ids=coordinators)
    suggestion = directory.match(unit.name)
    doubt = "" if unit.doubt.startswith(_MAYBE_START) else unit.doubt
    if not suggestion.ids and suggestion.candidates:
        names = "; ".join(one.name for one in suggestion.candidates[:3])
        doubt = doubt or MAYBE.format(names=names)
    return replace(
        unit,
        organization_ids=suggestion.ids,
        match=suggestion.match,
        coordinator_ids=coordinators,
        doubt=doubt,
    )


def _recipient(recipient: ReviewRecipient, directory: UnitDirectory) -> ReviewRecipient:
    suggestion = directory.match(_PURPOSE.sub("", recipient.text).strip(" -.;,"))
    return replace(recipient, organization_id=suggestion.ids[0]) if _is_one(suggestion) else recipient


def _reference(reference: ReviewReference, entries: Sequence[CatalogueEntry]) -> ReviewReference:
    number = normalise_number(reference.number)
    chosen = next((one for one in entries if one.id == reference.document_id), None)
    entry = chosen or find_cited(entries, number, reference.issuer, reference.date)
    if entry is None:
        return replace(reference, document_id=None, catalogue_date=None)
    return replace(reference, document_id=entry.id, catalogue_date=entry.issue_date)


def _purpose(text: str) -> RecipientPurpose:
    if _ARCHIVE.match(text):
        return RecipientPurpose.LUU
    match = _PURPOSE.search(text)
    if match is None:
        return RecipientPurpose.NONE
    what = fold(match["what"])
    return next((purpose for pattern, purpose in _PURPOSES if pattern.search(what)), RecipientPurpose.NONE)
