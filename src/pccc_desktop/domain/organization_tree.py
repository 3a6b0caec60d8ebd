"""The organisation tree as a list on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pccc_desktop.domain.organizations import Organization, OrganizationFilter, OrganizationListItem
from pccc_desktop.domain.text import clean, fold


def tree_items(
    organizations: Sequence[Organization],
    wanted: OrganizationFilter,
    today: date,
    open_counts: Mapping[int, int],
) -> list[OrganizationListItem]:
    """Rows with parents before children.

    With a day only organisations of that day are listed. A text keeps those of which any name, of any time, holds
    every word; their parents stay, so that the tree holds together.
    """
    day = wanted.day or today
    alive = [one for one in organizations if wanted.day is None or one.exists_on(wanted.day)]
    kept = {one.id for one in alive if _fits(one, wanted)}
    parents = {one.id: one.parent_id for one in alive}
    shown = {key for start in kept for key in _upwards(parents, start)}
    return [_item(one, day, today, open_counts) for one in _in_order(alive) if one.id in shown]


def ancestors(organizations: Iterable[Organization], organization_id: int | None) -> tuple[int, ...]:
    """The organisation itself and everything above it."""
    return tuple(_upwards({one.id: one.parent_id for one in organizations}, organization_id))


def descendants(organizations: Iterable[Organization], roots: Iterable[int]) -> frozenset[int]:
    """The organisations themselves and everything below them."""
    parents = {one.id: one.parent_id for one in organizations}
    wanted = frozenset(roots)
    return frozenset(key for key in parents if wanted.intersection(_upwards(parents, key)))


def _upwards(parents: Mapping[int, int | None], key: int | None) -> Iterator[int]:
    seen: set[int] = set()
    while key is not None and key in parents and key not in seen:
        seen.add(key)
        yield key
        key = parents[key]


def _fits(organization: Organization, wanted: OrganizationFilter) -> bool:
    if wanted.org_types and organization.org_type not in wanted.org_types:
        return False
    words = fold(clean(wanted.text)).split()
    names = " ".join(f"{name.full_name} {name.short_name}" for name in organization.names)
    text = fold(f"{names} {organization.phone} {organization.address} {organization.code}")
    return all(word in text for word in words)


def _in_order(organizations: Sequence[Organization]) -> Iterator[Organization]:
    known = {one.id for one in organizations}
    children = defaultdict[int | None, list[Organization]](list)
    for one in organizations:
        children[one.parent_id if one.parent_id in known else None].append(one)
    stack = list(reversed(children[None]))
    while stack:
        one = stack.pop()
        yield one
        stack += reversed(children[one.id])


def _item(
    organization: Organization, day: date, today: date, open_counts: Mapping[int, int]
) -> OrganizationListItem:
    name = organization.name_on(day)
    return OrganizationListItem(
        id=organization.id,
        parent_id=organization.parent_id,
        name=name.full_name,
        short_name=name.short_name,
        org_type=organization.org_type,
        family=organization.family,
        phone=organization.phone,
        valid_from=organization.valid_from,
        valid_to=organization.valid_to,
        current=organization.exists_on(today),
        open_assignments=open_counts.get(organization.id, 0),
    )
