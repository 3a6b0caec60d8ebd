"""The organisation on the day of a document, as the screens of a review look units up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pccc_desktop.domain.text import fold
from pccc_desktop.ui.core.translate import label_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pccc_desktop.domain.codes import OrgType
    from pccc_desktop.domain.organizations import OrganizationListItem


@dataclass(frozen=True, slots=True)
class OrganizationGroup:
    """All organisations of one kind, offered for choosing at once."""

    label: str
    ids: frozenset[int]


class OrganizationDirectory:
    """Organisations by id and by words, accent-free."""

    def __init__(self, items: Sequence[OrganizationListItem] = ()) -> None:
        self.items = tuple(items)
        self.names = {item.id: item.name for item in items}
        self._keys = {item.id: fold(f"{item.name} {item.short_name}") for item in items}

    def name(self, organization_id: int) -> str:
        """The name on the day; its number when it did not exist on that day."""
        return self.names.get(organization_id, str(organization_id))

    def search(self, text: str) -> tuple[OrganizationListItem, ...]:
        """Organisations whose name holds every word, in the order of the organisation."""
        words = fold(text).split()
        return tuple(item for item in self.items if all(word in self._keys[item.id] for word in words))

    def by_likeness(self, name: str) -> tuple[OrganizationListItem, ...]:
        """All organisations, those first whose names share the most words with `name`."""
        words = set(fold(name).split())

        def unlike(item: OrganizationListItem) -> float:
            own = set(self._keys[item.id].split())
            return -len(words & own) / max(1, len(words | own))

        # The sort is stable: what is equally alike stays in the order of the organisation.
        return tuple(sorted(self.items, key=unlike))

    def groups(self) -> tuple[OrganizationGroup, ...]:
        """Kinds that several organisations have, the largest first."""
        kinds: dict[OrgType, set[int]] = {}
        for item in self.items:
            kinds.setdefault(item.org_type, set()).add(item.id)
        several = [(kind, ids) for kind, ids in kinds.items() if len(ids) > 1]
        several.sort(key=lambda one: -len(one[1]))
        return tuple(OrganizationGroup(label_of(kind), frozenset(ids)) for kind, ids in several)
