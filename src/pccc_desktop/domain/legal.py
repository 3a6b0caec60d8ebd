"""Dated parameters of law and practice, and the rules to choose the one in force."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pccc_desktop.domain.errors import FieldProblem, NotFoundError, ValidationError
from pccc_desktop.domain.text import N_, clean


class Parameter(StrEnum):
    """Codes of the parameters that rules ask for; their values are dated data."""

    WRITTEN_ORDER_DAYS = "dispatch.written_order_days"
    WARN_DAYS = "assignment.warn_days"
    URGENT_DAYS = "assignment.urgent_days"
    SILENT_DAYS = "assignment.silent_days"
    REPORT_DAYS = "assignment.report_days"
    UNCONFIRMED_DAYS = "document.unconfirmed_days"


@dataclass(frozen=True, slots=True)
class RegulationParameter:
    """One period of one parameter; `verified` False shows as ``chưa đối chiếu văn bản gốc``."""

    code: str
    label: str
    value_text: str = ""
    value_num: float | None = None
    unit: str = ""
    effective_from: date | None = None
    effective_to: date | None = None
    source: str = ""
    verified: bool = False
    note: str = ""
    id: int | None = None
    version: int = 1

    @property
    def number(self) -> int:
        """The value as a whole number. Raises ValueError when the parameter holds words."""
        if self.value_num is None:
            raise ValueError(self.code)
        return round(self.value_num)


def in_force(parameters: Iterable[RegulationParameter], code: str, day: date) -> RegulationParameter | None:
    """The parameter with this code whose period holds the day; the latest begun when periods overlap."""
    fitting = [
        one
        for one in parameters
        if one.code == code
        and (one.effective_from is None or one.effective_from <= day)
        and (one.effective_to is None or day <= one.effective_to)
    ]
    return max(fitting, key=lambda one: one.effective_from or date.min, default=None)


def number_in_force(parameters: Iterable[RegulationParameter], code: str, day: date) -> int:
    """The whole number of the parameter in force.

    Raises NotFoundError when the office has removed it: a rule never goes on with a number of its own.
    """
    parameter = in_force(parameters, code, day)
    if parameter is None or parameter.value_num is None:
        text = N_("legal", "Thiếu tham số “{code}” cho ngày này; hãy bổ sung ở trang Quản trị.")
        raise NotFoundError(text.format(code=code))
    return parameter.number


def check_parameter(parameter: RegulationParameter) -> RegulationParameter:
    """The parameter itself.

    Raises ValidationError with every problem found.
    """
    problems: list[FieldProblem] = []
    if not clean(parameter.code):
        problems.append(FieldProblem("code", N_("legal", "Chưa ghi mã tham số.")))
    if parameter.value_num is None and not clean(parameter.value_text):
        problems.append(FieldProblem("value_num", N_("legal", "Chưa ghi giá trị.")))
    start, end = parameter.effective_from, parameter.effective_to
    if start and end and end < start:
        problems.append(FieldProblem("effective_to", N_("legal", "Ngày kết thúc trước ngày bắt đầu.")))
    if problems:
        raise ValidationError(*problems)
    return parameter
