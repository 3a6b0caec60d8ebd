"""Columns refuse what is not theirs, and values come back from the audit log as they were."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import LargeBinary
from sqlalchemy.dialects import sqlite

from pccc_desktop.domain.codes import DocStatus
from pccc_desktop.storage.column_types import (
    EnumCode,
    Json,
    LocalDate,
    NfcText,
    UtcDateTime,
    canonical_json,
    from_plain,
    to_plain,
)

DIALECT = sqlite.dialect()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (EnumCode(DocStatus), DocStatus.DEN_MOI),
        (LocalDate(), date(2026, 5, 11)),
        (UtcDateTime(), datetime(2026, 5, 11, 8, 30, tzinfo=UTC)),
        (LargeBinary(), b"\x00\xff"),
        (NfcText(), "Thành ủy"),
        (NfcText(), None),
        (Json(), {"a": [1, None]}),
    ],
)
def test_value_survives_the_audit_log(kind: Any, value: Any) -> None:
    assert from_plain(kind, to_plain(value)) == value


def test_text_is_stored_composed() -> None:
    assert NfcText().process_bind_param("Thu\u031b\u0309", DIALECT) == "Thử"


def test_moment_without_time_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        UtcDateTime().process_bind_param(datetime(2026, 1, 1), DIALECT)  # noqa: DTZ001 - the very thing refused


def test_moment_where_a_day_belongs_is_refused() -> None:
    with pytest.raises(TypeError):
        LocalDate().process_bind_param(datetime(2026, 1, 1, tzinfo=UTC), DIALECT)


def test_unknown_code_is_refused() -> None:
    with pytest.raises(ValueError, match="LA_LA"):
        EnumCode(DocStatus).process_result_value("LA_LA", DIALECT)


def test_json_text_does_not_depend_on_the_order_of_keys() -> None:
    assert canonical_json({"b": 1, "a": "ủy"}) == canonical_json({"a": "u\u0309y", "b": 1})
