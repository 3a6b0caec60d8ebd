"""What a list page asks, what it gets, and what is fixed about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.ui.core.filter_bar import ChipSpec, FacetSpec
from pccc_desktop.ui.core.tables import Column, SortSpec

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What the person wants to see: words as typed, chips that are on, chosen facets, order."""

    text: str = ""
    chips: frozenset[str] = frozenset()
    facets: Mapping[str, str] = field(default_factory=dict[str, str])
    sort: SortSpec | None = None


@dataclass(frozen=True)
class ListResult(Generic[T]):
    """The answer to a query, made in the worker.

    Whole list: give `rows`. Long list: give `rows` (the beginning), `total`, `fetch(offset, limit)` and,
    where cheap, the `ids` of all rows. `counts` are the chips' figures; `facets` the choices (value, text), or
    `later` finds them by a second task once the rows are shown.
    """

    rows: Sequence[T] = ()
    total: int | None = None
    fetch: Callable[[int, int], Sequence[T]] | None = None
    ids: Sequence[int] | None = None
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    facets: Mapping[str, Sequence[tuple[str, str]]] = field(
        default_factory=dict[str, Sequence[tuple[str, str]]]
    )
    later: Callable[[], Mapping[str, Sequence[tuple[str, str]]]] | None = None


@dataclass(frozen=True)
class ListSpec(Generic[T]):
    """What is fixed about a list page. `noun` counts the rows in the footer: ``38 nhiệm vụ``."""

    key: str
    title: str
    noun: str
    columns: Sequence[Column[T]]
    record_key: Callable[[T], int]
    kinds: frozenset[RecordKind]
    filter_hint: str
    empty_icon: str
    empty_title: str
    empty_text: str
    chips: Sequence[ChipSpec] = ()
    facets: Sequence[FacetSpec] = ()
    sort: SortSpec | None = None
