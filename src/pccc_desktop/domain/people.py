"""People of the office and the positions they held, with dates, so that an old plan keeps its signer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.text import N_, clean


@dataclass(frozen=True, slots=True)
class Position:
    """One position of a person in a period; `authority_line` is printed above it when the person signs."""

    organization_id: int
    title: str
    authority_line: str = ""
    can_sign: bool = False
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One person with all positions held."""

    id: int
    full_name: str
    phone: str = ""
    email: str = ""
    rank: str = ""
    positions: tuple[Position, ...] = ()
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What a person types for a person; `id` None makes a new one."""

    full_name: str = ""
    phone: str = ""
    email: str = ""
    rank: str = ""
    positions: tuple[Position, ...] = ()
    note: str = ""
    id: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class PersonListItem:
    """One row of the list of people."""

    id: int
    full_name: str
    position: str
    organization: str
    phone: str
    can_sign: bool


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who may sign for an organisation on a day, with the lines to print."""

    person_id: int
    name: str
    position: str
    authority_line: str
    organization_id: int


def check_person(draft: PersonDraft) -> PersonDraft:
    """The draft itself.

    Raises ValidationError with every problem found.
    """
    problems: list[FieldProblem] = []
    if not clean(draft.full_name):
        problems.append(FieldProblem("full_name", N_("people", "Chưa ghi họ và tên.")))
    for position in draft.positions:
        if not clean(position.title):
            problems.append(FieldProblem("positions", N_("people", "Có chức vụ chưa ghi tên.")))
        if position.valid_from and position.valid_to and position.valid_to < position.valid_from:
            problems.append(
                FieldProblem("positions", N_("people", "Chức vụ có ngày kết thúc trước ngày bắt đầu."))
            )
    if problems:
        raise ValidationError(*problems)
    return draft
