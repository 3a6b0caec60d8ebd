"""Frozen values as plain data (dict, list, text, number) and back, by their type hints."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

T = TypeVar("T")
_Plain = dict[str, Any]


def to_plain(value: Any) -> Any:
    """Plain data of a frozen value; fields that have their default are left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        pairs = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {field.name: to_plain(one) for field, one in pairs if not _is_default(field, one)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list | frozenset):
        return [to_plain(one) for one in typing.cast("tuple[Any, ...]", value)]
    if isinstance(value, Mapping):
        return {str(key): to_plain(one) for key, one in typing.cast("Mapping[str, Any]", value).items()}
    return value


def from_plain(kind: type[T], data: Mapping[str, Any]) -> T:
    """The value of a dataclass; what the data do not know (an older program wrote them) gets its default.

    Raises ValueError when the data do not fit the type.
    """
    hints = typing.get_type_hints(kind)
    names = {field.name for field in dataclasses.fields(typing.cast("Any", kind))}
    try:
        values: _Plain = {key: _value(hints[key], one) for key, one in data.items() if key in names}
        return kind(**values)
    except (TypeError, KeyError) as error:
        raise ValueError(f"{kind.__name__}: {error}") from error


def _is_default(field: dataclasses.Field[Any], value: Any) -> bool:
    return (
        field.default is not dataclasses.MISSING
        and type(value) is type(field.default)
        and value == field.default
    )


def _value(hint: Any, data: Any) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        inner = [one for one in arguments if one is not type(None)]
        return None if data is None else _value(inner[0], data)
    if origin is tuple:
        return tuple(_value(arguments[0], one) for one in data)
    if origin is dict:
        return {key: _value(arguments[1], one) for key, one in data.items()}
    return _scalar(hint, data)


def _scalar(hint: Any, data: Any) -> Any:
    if dataclasses.is_dataclass(hint):
        return from_plain(typing.cast("type[Any]", hint), data)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(data)
    if hint in {date, datetime}:
        return hint.fromisoformat(data)
    return data
