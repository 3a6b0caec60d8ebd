"""The bodies around a ward, made from the dated template and the answers of the first-run wizard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from pccc_desktop.domain.codes import OrgFamily, OrgType
from pccc_desktop.domain.errors import FieldProblem, ValidationError
from pccc_desktop.domain.organizations import OfficeSetup, OrganizationDraft, OrganizationName
from pccc_desktop.domain.text import N_, clean, tone_key

_MOST_GROUPS = 200


@dataclass(frozen=True, slots=True)
class PlannedOrganization:
    """One organisation to create: its newest state, its names in order of time, parent and successor by code."""

    draft: OrganizationDraft
    names: tuple[OrganizationName, ...]
    parent_code: str | None = None
    successor_code: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedLeader:
    """A position of the office to fill: what the wizard asks and where the person then signs."""

    label: str
    organization_code: str
    title: str
    signs_for_code: str = ""


def check_setup(setup: OfficeSetup) -> OfficeSetup:
    """The answers themselves.

    Raises ValidationError with every problem found.
    """
    required = {
        "ward_kind": N_("office", "Chưa chọn phường, xã hay đặc khu."),
        "ward_name": N_("office", "Chưa ghi tên phường, xã."),
        "province": N_("office", "Chưa chọn tỉnh, thành phố."),
    }
    problems = [
        FieldProblem(name, text) for name, text in required.items() if not clean(getattr(setup, name))
    ]
    for name in ("residential_groups", "party_cells"):
        if not 0 <= getattr(setup, name) <= _MOST_GROUPS:
            text = N_("office", "Số lượng phải từ 0 đến {n}.").format(n=_MOST_GROUPS)
            problems.append(FieldProblem(name, text))
    if problems:
        raise ValidationError(*problems)
    return setup


def normalise_setup(setup: OfficeSetup, provinces: Iterable[str]) -> OfficeSetup:
    """The answers as they are printed: kinds with a capital, the province with its kind, the ward's name without it."""
    kind = clean(setup.ward_kind).capitalize()
    name = clean(setup.ward_name)
    if kind and name.casefold().startswith(f"{kind.casefold()} "):
        name = name[len(kind) :].strip()
    province = clean(setup.province)
    known = (one for one in provinces if tone_key(one).endswith(f" {tone_key(province)}") or one == province)
    return replace(setup, ward_kind=kind, ward_name=name, province=next(known, province) if province else "")


def plan_organizations(template: Mapping[str, Any], setup: OfficeSetup) -> tuple[PlannedOrganization, ...]:
    """All organisations of the office, parents before children."""
    words = _words(template, setup)
    changed_on = date.fromisoformat(template["changed_on"])
    planned = [
        _organization(_dated(item, setup, changed_on), words, changed_on, with_history=bool(setup.old_city))
        for item in template["organizations"]
        if _applies(item, setup)
    ]
    planned += _groups(template, setup, words)
    planned = _without(planned, setup.left_out)
    known = {one.draft.code for one in planned}
    return tuple(_sorted([_without_unknown(one, known) for one in planned]))


def leaders(template: Mapping[str, Any]) -> tuple[PlannedLeader, ...]:
    """The positions that the wizard asks names for."""
    return tuple(
        PlannedLeader(one["label"], one["organization"], one["title"], one.get("signs_for", ""))
        for one in template["leaders"]
    )


def split_kind(name: str, kinds: Iterable[str]) -> tuple[str, str]:
    """Kind and proper name of an area: ``Tỉnh Bắc Mẫu`` is ``Tỉnh`` and ``Bắc Mẫu``; without a kind the first one."""
    name, kinds = clean(name), tuple(kinds)
    for kind in kinds:
        if name.casefold().startswith(f"{kind.casefold()} "):
            return kind, name[len(kind) + 1 :].strip()
    return kinds[0], name


def _words(template: Mapping[str, Any], setup: OfficeSetup) -> dict[str, str]:
    ward_kind, ward = clean(setup.ward_kind), clean(setup.ward_name)
    place = f"{ward_kind} {ward}" if ward[:1].isdecimal() else ward
    words = {"ward_kind": ward_kind.lower(), "ward": ward, "place": place}
    committees: Mapping[str, str] = template["committees"]
    cities = ("Thành phố", "Thị xã", "Huyện", "Quận")
    words |= _area("province", setup.province, ("Tỉnh", "Thành phố"), committees)
    words |= _area("old_province", setup.old_province, ("Tỉnh", "Thành phố"), committees)
    words |= _area("old_city", setup.old_city, cities, committees)
    return {**words, **{key.upper(): value.upper() for key, value in words.items()}}


def _area(key: str, name: str, kinds: tuple[str, ...], committees: Mapping[str, str]) -> dict[str, str]:
    kind, proper = split_kind(name, kinds)
    return {
        key: f"{kind.lower()} {proper}",
        f"{key}_kind": kind.lower(),
        f"{key}_name": proper,
        f"{key}_committee": committees[kind],
    }


def _applies(item: Mapping[str, Any], setup: OfficeSetup) -> bool:
    kinds = item.get("ward_kinds")
    if kinds is not None and setup.ward_kind not in kinds:
        return False
    if item.get("needs") == "old_province":
        return _province_changed(setup)
    return item.get("needs") != "old_city" or bool(setup.old_city)


def _province_changed(setup: OfficeSetup) -> bool:
    return bool(setup.old_city and setup.old_province and setup.old_province != setup.province)


def _dated(item: Mapping[str, Any], setup: OfficeSetup, changed_on: date) -> Mapping[str, Any]:
    """Bodies of a province that was merged begin with the merger."""
    if item.get("new_with") == "old_province" and _province_changed(setup):
        return {**item, "valid_from": changed_on.isoformat()}
    return item


def _organization(
    item: Mapping[str, Any], words: Mapping[str, str], changed_on: date, *, with_history: bool
) -> PlannedOrganization:
    valid_from, valid_to = _day(item.get("valid_from")), _day(item.get("valid_to"))
    name = replace(_name(item["names"][0], words, item), valid_from=valid_from, valid_to=valid_to)
    names = (name,)
    before: Mapping[str, str] = item.get("old_name") or {}
    if with_history and before:
        changes = {key: text.format_map(words) for key, text in before.items()}
        old = replace(name, valid_to=changed_on - timedelta(days=1), **changes)
        names = (old, replace(name, valid_from=changed_on))
    return PlannedOrganization(
        _draft(item, names[-1], valid_from, valid_to), names, item.get("parent"), item.get("successor")
    )


def _groups(
    template: Mapping[str, Any], setup: OfficeSetup, words: Mapping[str, str]
) -> Iterator[PlannedOrganization]:
    cells = template["party_cells"]
    for number in range(1, setup.party_cells):
        yield _numbered(cells["numbered"], words, number)
    if setup.party_cells:
        yield _numbered(cells["police"], words, setup.party_cells)
    fitting = (one for one in template["residential_groups"] if setup.ward_kind in one["ward_kinds"])
    item = next(fitting, template["residential_groups"][0])
    for number in range(1, setup.residential_groups + 1):
        yield _numbered(item, words, number)


def _numbered(item: Mapping[str, Any], words: Mapping[str, str], number: int) -> PlannedOrganization:
    filled = {**words, "n": str(number)}
    name = _name(item["name"], filled, item)
    draft = _draft({**item, "sort_order": item["sort_order"] + number}, name, None, None)
    draft = replace(draft, code=item["code"].format(n=number))
    return PlannedOrganization(draft, (name,), item["parent"])


def _name(texts: Mapping[str, str], words: Mapping[str, str], item: Mapping[str, Any]) -> OrganizationName:
    filled: dict[str, Any] = {key: text.format_map(words) for key, text in texts.items()}
    return OrganizationName(**filled, basis=item["source"], verified=bool(item["verified"]))


def _draft(
    item: Mapping[str, Any], name: OrganizationName, valid_from: date | None, valid_to: date | None
) -> OrganizationDraft:
    return OrganizationDraft(
        full_name=name.full_name,
        short_name=name.short_name,
        org_type=OrgType(item["org_type"]),
        family=OrgFamily(item["family"]),
        valid_from=valid_from,
        valid_to=valid_to,
        sort_order=item["sort_order"],
        code=item["code"],
    )


def _without_unknown(one: PlannedOrganization, known: set[str]) -> PlannedOrganization:
    return replace(
        one,
        parent_code=one.parent_code if one.parent_code in known else None,
        successor_code=one.successor_code if one.successor_code in known else None,
    )


def _without(planned: list[PlannedOrganization], left_out: frozenset[str]) -> list[PlannedOrganization]:
    """Without the bodies left out and everything below them."""
    gone = set(left_out)
    while below := {one.draft.code for one in planned if one.parent_code in gone} - gone:
        gone |= below
    return [one for one in planned if one.draft.code not in gone]


def _sorted(planned: list[PlannedOrganization]) -> Iterator[PlannedOrganization]:
    """Parents before their children."""
    done: set[str | None] = {None}
    while planned:
        ready = [one for one in planned if one.parent_code in done]
        if not ready:
            raise ValueError("the template's parents turn in a circle")
        yield from ready
        done |= {one.draft.code for one in ready}
        planned = [one for one in planned if one.draft.code not in done]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
