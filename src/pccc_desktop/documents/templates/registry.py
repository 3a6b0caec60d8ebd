"""The table of printable forms, as the command `forms` lists it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pccc_desktop.domain.text import N_


class FormFamily(StrEnum):
    """Which families of documents a form is printed in."""

    STATE = "state"
    PARTY = "party"
    BOTH = "both"


class FormId(StrEnum):
    """Names of the forms in commands, jobs and stored prints."""

    PLAN = "plan"
    ASSIGNMENT_SLIP = "assignment-slip"
    ASSIGNMENT_LETTER = "assignment-letter"
    TRANSMITTAL_SLIP = "transmittal-slip"
    OUTGOING_REGISTER = "outgoing-register"
    MOBILISATION_ORDER = "mobilisation-order"


@dataclass(frozen=True, slots=True)
class FormSpec:
    """One printable form: what it is called and which register it prints from."""

    id: FormId
    code: str
    title: str
    family: FormFamily
    source: str


FORMS: tuple[FormSpec, ...] = (
    FormSpec(FormId.PLAN, "M01", N_("forms", "KẾ HOẠCH"), FormFamily.BOTH, "documents"),
    FormSpec(
        FormId.ASSIGNMENT_SLIP, "D04", N_("forms", "PHIẾU GIAO NHIỆM VỤ"), FormFamily.BOTH, "assignments"
    ),
    FormSpec(
        FormId.ASSIGNMENT_LETTER,
        "D01/D03",
        N_("forms", "CÔNG VĂN GIAO NHIỆM VỤ"),
        FormFamily.BOTH,
        "assignments",
    ),
    FormSpec(FormId.TRANSMITTAL_SLIP, "D05", N_("forms", "PHIẾU GỬI"), FormFamily.BOTH, "documents"),
    FormSpec(
        FormId.OUTGOING_REGISTER, "D12", N_("forms", "SỔ ĐĂNG KÝ VĂN BẢN ĐI"), FormFamily.BOTH, "registers"
    ),
    FormSpec(
        FormId.MOBILISATION_ORDER, "L01", N_("forms", "LỆNH HUY ĐỘNG"), FormFamily.STATE, "dispatch-orders"
    ),
)


def form_spec(form_id: str) -> FormSpec | None:
    """The form of that name, or None."""
    return next((spec for spec in FORMS if spec.id == form_id), None)
