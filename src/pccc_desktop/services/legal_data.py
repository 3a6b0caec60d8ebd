"""Legal and office data that come with the program: read once from the assets, never changed by it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from pccc_desktop.domain.errors import StorageProblem
from pccc_desktop.domain.formats import (
    FormatProfile,
    FormCode,
    FormText,
    form_codes_from_json,
    form_texts_from_json,
    profiles_from_json,
)
from pccc_desktop.domain.legal import RegulationParameter
from pccc_desktop.domain.registers import SeriesRules
from pccc_desktop.domain.signing import SigningRule
from pccc_desktop.domain.text import sort_key

_PARAMETER_FIELDS = frozenset(field.name for field in fields(RegulationParameter))


@dataclass(frozen=True)
class LegalData:
    """Everything in ``assets/legal``."""

    provinces: tuple[str, ...]
    office_template: Mapping[str, Any]
    parameters: tuple[RegulationParameter, ...]
    series: SeriesRules
    signing: tuple[SigningRule, ...]
    profiles: tuple[FormatProfile, ...]
    form_codes: tuple[FormCode, ...]
    form_texts: tuple[FormText, ...]


def load_legal_data(folder: Path) -> LegalData:
    """Read the files. Raises StorageProblem when the installation is damaged."""
    try:
        return _load(folder)
    except (OSError, ValueError, KeyError) as error:
        raise StorageProblem(
            f"Thiếu hoặc hỏng dữ liệu pháp lý của chương trình trong {folder}; hãy cài đặt lại."
        ) from error


def _load(folder: Path) -> LegalData:
    formats = _read(folder / "format_profiles.json")
    return LegalData(
        provinces=_provinces(_read(folder / "provinces.json")),
        office_template=_read(folder / "office_template.json"),
        parameters=tuple(
            _parameter(one) for one in _read(folder / "regulation_parameters.json")["parameters"]
        ),
        series=SeriesRules.from_json(_read(folder / "number_series.json")),
        signing=tuple(SigningRule.from_json(one) for one in _read(folder / "signing_rules.json")["rules"]),
        profiles=profiles_from_json(formats),
        form_codes=form_codes_from_json(formats),
        form_texts=form_texts_from_json(_read(folder / "form_texts.json")),
    )


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _provinces(data: Mapping[str, Any]) -> tuple[str, ...]:
    ordered = sorted(data["provinces"], key=lambda one: sort_key(one["name"]))
    return tuple(f"{one['kind']} {one['name']}" for one in ordered)


def _parameter(data: Mapping[str, Any]) -> RegulationParameter:
    values = {key: value for key, value in data.items() if key in _PARAMETER_FIELDS}
    for key in ("effective_from", "effective_to"):
        if values.get(key):
            values[key] = date.fromisoformat(values[key])
    return RegulationParameter(**values)
