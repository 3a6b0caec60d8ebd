"""What the tests of the page share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.ui import FakeMessages, make_context
from tests.ui.office.fakes import FakeServices

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pccc_desktop.ui.core.context import UiContext


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def messages() -> FakeMessages:
    return FakeMessages()


@pytest.fixture
def ctx(tmp_path: Path, qtbot: QtBot, services: FakeServices, messages: FakeMessages) -> UiContext:
    del qtbot
    return make_context(tmp_path, services=services, messages=messages)
