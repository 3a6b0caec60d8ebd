"""Services that wait for the first painting."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

from pccc_desktop.app.deferred import deferred_services


def _opened() -> Any:
    return SimpleNamespace(office=SimpleNamespace(identity=lambda: "opened"))


def test_a_worker_opens_the_database_only_when_the_window_is_painted():
    painted = threading.Event()
    services = deferred_services(_opened, painted)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(services.office.identity)
        assert not asked.done()
        painted.set()
        assert asked.result(5) == "opened"


def test_the_thread_of_the_window_never_waits_for_its_own_painting():
    assert deferred_services(_opened, threading.Event()).office.identity() == "opened"


def test_the_database_is_opened_once():
    calls: list[int] = []

    def opened() -> Any:
        calls.append(1)
        return _opened()

    services = deferred_services(opened)
    services.office.identity()
    services.office.identity()
    assert calls == [1]
