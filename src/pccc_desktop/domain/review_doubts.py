"""Where a person should look before a review is confirmed, in reading order of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pccc_desktop.domain.dates import vn_date_short
from pccc_desktop.domain.text import N_

if TYPE_CHECKING:
    from pccc_desktop.domain.review import Review, ReviewUnit


class PlaceKind(StrEnum):
    """What part of a review a place is in."""

    FIELD = "FIELD"
    REFERENCE = "REFERENCE"
    UNIT = "UNIT"
    TASK = "TASK"


@dataclass(frozen=True, slots=True)
class DoubtfulPlace:
    """One place to look at: a field by name, a cited document by position, a unit or task by key."""

    kind: PlaceKind
    message: str
    name: str = ""
    key: int = 0


def _unit_places(unit: ReviewUnit) -> list[DoubtfulPlace]:
    places: list[DoubtfulPlace] = []
    if unit.doubt or not unit.organization_ids:
        message = unit.doubt or N_("review", "Chưa chọn đơn vị trong tổ chức.")
        places.append(DoubtfulPlace(PlaceKind.UNIT, message, key=unit.key))
    places += [DoubtfulPlace(PlaceKind.TASK, one.doubt, key=one.key) for one in unit.tasks if one.doubt]
    return places


def doubtful_places(review: Review) -> tuple[DoubtfulPlace, ...]:
    """Every place that `doubt_count` counts: fields, citations whose date differs, units and tasks."""
    places = [DoubtfulPlace(PlaceKind.FIELD, text, name=name) for name, text in review.doubts.items()]
    for index, one in enumerate(review.references):
        if one.date_differs and one.catalogue_date is not None:
            message = N_("review", "Danh mục ghi ngày {day}.").format(day=vn_date_short(one.catalogue_date))
            places.append(DoubtfulPlace(PlaceKind.REFERENCE, message, key=index))
    for unit in review.units:
        places += _unit_places(unit)
    return tuple(places)
