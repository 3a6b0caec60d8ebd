"""What a use case changed, so that every screen knows whether it must look again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class RecordKind(StrEnum):
    """Kinds of record that screens list; the value is the record's table."""

    ORGANIZATION = "organization"
    PERSON = "person"
    OFFICE = "office_setting"
    DOCUMENT = "official_document"
    ASSIGNMENT = "assignment"
    DISPATCH_ORDER = "dispatch_order"
    REVIEW = "review_draft"
    PRINT_JOB = "print_job"
    REFERENCE_DATA = "reference_data"


@dataclass(frozen=True, slots=True)
class RecordKey:
    """One record: its kind and its id."""

    kind: RecordKind
    id: int


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything one committed unit of work changed; `operation_id` is its audit operation, for undo."""

    kinds: frozenset[RecordKind] = frozenset()
    keys: tuple[RecordKey, ...] = ()
    operation_id: int | None = None


@dataclass(frozen=True, slots=True)
class Saved(Generic[T]):
    """A saved value together with what changed."""

    value: T
    changes: ChangeSet
