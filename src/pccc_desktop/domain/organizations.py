"""Organisations of and around the ward; names, parents and existence are dated facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pccc_desktop.domain.codes import OrgFamily, OrgType
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.text import N_, clean


def valid_on(valid_from: date | None, valid_to: date | None, day: date) -> bool:
    """Whether a dated fact holds on the day; both ends are inclusive, None is open."""
    return (valid_from is None or valid_from <= day) and (valid_to is None or day <= valid_to)


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """What an organisation is called in a period, and how its letterhead is printed.

    `letterhead` holds the printed lines of the issuer from top to bottom, separated by ``|``; the line of the
    parent comes from `letterhead_parent`, empty for a body that prints none (UBND).
    """

    full_name: str
    short_name: str = ""
    symbol: str = ""
    letterhead: str = ""
    letterhead_parent: str = ""
    place_name: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    basis: str = ""
    verified: bool = False


@dataclass(frozen=True, slots=True)
class Organization:
    """One organisation with its whole history of names."""

    id: int
    code: str
    org_type: OrgType
    family: OrgFamily
    names: tuple[OrganizationName, ...]
    parent_id: int | None = None
    phone: str = ""
    email: str = ""
    address: str = ""
    member_count: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    successor_id: int | None = None
    sort_order: int = 0
    version: int = 1

    def name_on(self, day: date) -> OrganizationName:
        """The name in force on the day; the nearest one when the day lies outside all periods."""
        for name in self.names:
            if valid_on(name.valid_from, name.valid_to, day):
                return name
        later = [name for name in self.names if name.valid_from is not None and name.valid_from > day]
        return later[0] if later else self.names[-1]

    def exists_on(self, day: date) -> bool:
        """Whether the organisation exists on the day."""
        return valid_on(self.valid_from, self.valid_to, day)


@dataclass(frozen=True, slots=True)
class OrganizationDraft:
    """What a person types for an organisation; `id` None makes a new one."""

    full_name: str = ""
    short_name: str = ""
    org_type: OrgType = OrgType.KHAC
    family: OrgFamily = OrgFamily.KHAC
    parent_id: int | None = None
    symbol: str = ""
    letterhead: str = ""
    letterhead_parent: str = ""
    place_name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    member_count: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    basis: str = ""
    sort_order: int = 0
    id: int | None = None
    code: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class OrganizationListItem:
    """One row of the organisation tree on a given day."""

    id: int
    parent_id: int | None
    name: str
    short_name: str
    org_type: OrgType
    family: OrgFamily
    phone: str
    valid_from: date | None
    valid_to: date | None
    current: bool
    open_assignments: int = 0


@dataclass(frozen=True, slots=True)
class OrganizationFilter:
    """Which organisations to list; `day` decides names and validity, None lists all of all times."""

    text: str = ""
    day: date | None = None
    org_types: frozenset[OrgType] = frozenset()


def check_organization(draft: OrganizationDraft) -> OrganizationDraft:
    """The draft with cleaned texts.

    Raises ValidationError with every problem found.
    """
    problems: list[FieldProblem] = []
    if not clean(draft.full_name):
        problems.append(FieldProblem("full_name", N_("organizations", "Chưa ghi tên đơn vị.")))
    if draft.valid_from and draft.valid_to and draft.valid_to < draft.valid_from:
        problems.append(FieldProblem("valid_to", N_("organizations", "Ngày kết thúc trước ngày bắt đầu.")))
    if draft.id is not None and draft.parent_id == draft.id:
        problems.append(
            FieldProblem("parent_id", N_("organizations", "Đơn vị không thể trực thuộc chính nó."))
        )
    if draft.member_count is not None and draft.member_count < 0:
        problems.append(FieldProblem("member_count", N_("organizations", "Số thành viên không được âm.")))
    if problems:
        raise ValidationError(*problems)
    return draft


@dataclass(frozen=True, slots=True)
class OfficeIdentity:
    """Who this installation works for: the ward, its province and the two bodies that issue its documents."""

    ward_kind: str
    ward_name: str
    province: str
    state_org_id: int
    party_org_id: int
    police_org_id: int
    address: str = ""
    phone: str = ""
    email: str = ""
    tone_style: str = "OLD"
    sample_data: bool = False
    version: int = 1

    @property
    def title(self) -> str:
        """Short name for the status bar: ``UBND phường Mẫu``."""
        return f"UBND {self.ward_kind.lower()} {self.ward_name}"


@dataclass(frozen=True, slots=True)
class OfficeSetup:
    """Answers of the first-run wizard."""

    ward_kind: str
    ward_name: str
    province: str
    address: str = ""
    phone: str = ""
    email: str = ""
    residential_groups: int = 0
    party_cells: int = 0
    old_city: str = ""
    old_province: str = ""
    leaders: tuple[tuple[str, str], ...] = ()
    left_out: frozenset[str] = frozenset()
    """Codes of bodies of the template that this office does not have; what is below them is left out too."""
