"""The one icon family (Lucide), drawn crisp at every scale in the colours of the look."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from typing_extensions import override

from pccc_desktop.ui.core.resources import read_text

if TYPE_CHECKING:
    from collections.abc import Callable


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return read_text(f"icons/{name}.svg")


def render_icon(name: str, color: str, size: QSize, scale: float) -> QPixmap:
    """The icon as a pixmap of `size` logical pixels on a screen of this scale; cached."""
    key = f"pccc/{name}/{color}/{size.width()}x{size.height()}@{scale:.2f}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))
    pixmap = QPixmap(size * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _LucideEngine(QIconEngine):
    """Draws one icon in the colour that its token has when it is drawn, so that icons follow the look."""

    def __init__(self, name: str, token: str, color_of: Callable[[str], str]) -> None:
        super().__init__()
        self._name = name
        self._token = token
        self._color_of = color_of

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # The transform carries the scale of the screen; asking the device loads every kind of device (27 ms).
        scale = painter.deviceTransform().m11()
        painter.drawPixmap(rect, self._render(rect.size(), mode, scale))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._render(size, mode, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._render(size, mode, scale)

    @override
    def clone(self) -> QIconEngine:
        return _LucideEngine(self._name, self._token, self._color_of)

    def _render(self, size: QSize, mode: QIcon.Mode, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        color = self._color_of("control_line" if mode == QIcon.Mode.Disabled else self._token)
        return render_icon(self._name, color, QSize(side, side), scale)


class IconShelf:
    """Makes the icons of one look; the same icon asked for twice is one object."""

    def __init__(self, color_of: Callable[[str], str]) -> None:
        self._color_of = color_of
        self._icons: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, token: str) -> QIcon:
        """An icon by its name in the family, such as ``printer``, tinted by a token of the look."""
        key = (name, token)
        if key not in self._icons:
            _svg(name)  # a wrong name fails here, where it is written, and not at the first painting
            self._icons[key] = QIcon(_LucideEngine(name, token, self._color_of))
        return self._icons[key]


def paint_icon(painter: QPainter, icon: QIcon, at: QPoint, side: int) -> None:
    """Draw an icon of `side` logical pixels."""
    icon.paint(painter, QRect(at, QSize(side, side)))
