"""Which authority line stands above whose signature, as dated office data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pccc_desktop.domain.codes import OrgType
from pccc_desktop.domain.text import clean, fold, tone_key


@dataclass(frozen=True, slots=True)
class SigningRule:
    """Lines printed above a position's signature (NĐ 30/2020, Phụ lục I, mục II.7; HD 05-HD/VPTW)."""

    org_type: OrgType
    title: str
    authority_line: str
    can_sign: bool
    source: str
    verified: bool

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SigningRule:
        """One rule of ``signing_rules.json``."""
        return cls(
            org_type=OrgType(data["org_type"]),
            title=data["title"],
            authority_line=data["authority_line"],
            can_sign=bool(data["can_sign"]),
            source=data["source"],
            verified=bool(data["verified"]),
        )


def signing_rule(rules: Iterable[SigningRule], org_type: OrgType, title: str) -> SigningRule | None:
    """The rule for a position, the longest title that begins it (``Phó Chủ tịch Thường trực`` is ``Phó Chủ tịch``)."""
    written = tone_key(clean(title))
    fitting = [one for one in rules if one.org_type is org_type and written.startswith(tone_key(one.title))]
    return max(fitting, key=lambda one: len(one.title), default=None)


def seniority(title: str) -> int:
    """Order of signers: heads first, then deputies, then those who sign by order."""
    words = fold(title)
    return 1 if words.startswith("pho ") else 2 if words.startswith("chanh van phong") else 0
