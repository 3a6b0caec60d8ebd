"""Services that open the database when the first of them is asked, in the worker that asks.

The window is painted before SQLAlchemy is imported: pages get these stand-ins, and the first call of any of
them, which the task runner makes outside the window's thread, opens the real ones.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from pccc_desktop.services.container import Services


_LONGEST_WAIT_SECONDS = 3.0


class _Opening:
    """Opens once, whoever asks first; a failure is told to everybody who asks."""

    def __init__(self, opened: Callable[[], Services], painted: threading.Event | None) -> None:
        self._open = opened
        self._painted = painted
        self._lock = threading.Lock()
        self._services: Services | None = None

    def services(self) -> Services:
        painted = self._painted
        if painted is not None and threading.current_thread() is not threading.main_thread():
            # A window that is never painted (minimised, covered) does not keep the data away for long.
            painted.wait(_LONGEST_WAIT_SECONDS)
            self._painted = None
        with self._lock:
            if self._services is None:
                self._services = self._open()
            return self._services


class _DeferredService:
    """Stands for one service; its methods are looked up when they are called."""

    def __init__(self, opening: _Opening, name: str) -> None:
        self._opening = opening
        self._name = name

    def __getattr__(self, method: str) -> Callable[..., Any]:
        if method.startswith("__"):
            raise AttributeError(method)

        def call(*args: Any, **kwargs: Any) -> Any:
            return getattr(getattr(self._opening.services(), self._name), method)(*args, **kwargs)

        return call


class _DeferredServices:
    """Stands for the container of all services."""

    def __init__(self, opening: _Opening) -> None:
        self._opening = opening

    def __getattr__(self, name: str) -> _DeferredService:
        if name.startswith("__"):
            raise AttributeError(name)
        return _DeferredService(self._opening, name)


def deferred_services(opened: Callable[[], Services], painted: threading.Event | None = None) -> Services:
    """Services of which the first call calls `opened`; its domain errors reach every caller.

    Workers wait with it until the window is `painted`: importing SQLAlchemy beside the painting would slow it.
    """
    return cast("Services", _DeferredServices(_Opening(opened, painted)))
