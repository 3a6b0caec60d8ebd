"""The figures on top of the first page: each is a button to the records it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from pccc_desktop.ui.core.theme import Role, scaled_font
from pccc_desktop.ui.widgets.chips import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pccc_desktop.ui.core.theme import Theme

_RADIUS = 8.0
_STRIPE = 3
_PADDING = 14
_LEAST_WIDTH = 148
_GAP = 12


@dataclass(frozen=True, slots=True)
class TileSpec:
    """One figure: what it counts, a word below it, its colour, and the list it opens."""

    label: str
    figure: int
    note: str
    role: Role
    page: str
    params: Mapping[str, str] = field(default_factory=dict[str, str])


class FigureTile(QAbstractButton):
    """One figure as a card with a coloured edge; the word below says what the colour says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spec = TileSpec("", 0, "", Role.NEUTRAL, "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def spec(self) -> TileSpec:
        return self._spec

    def show_spec(self, spec: TileSpec) -> None:
        """Show another figure."""
        self._spec = spec
        words = f"{spec.label}: {spec.figure} {spec.note}".strip()
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Mở danh sách: {label}").format(label=spec.label))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        small = QFontMetrics(scaled_font(9)).height()
        return QSize(_LEAST_WIDTH, _STRIPE + 2 * 11 + 2 * small + QFontMetrics(self._figure_font()).height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    @override
    def event(self, e: QEvent) -> bool:
        if e.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(e)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        theme = self._theme
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(card, _RADIUS, _RADIUS)
        painter.fillPath(shape, theme.color("hover" if self.underMouse() else "surface"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRect(0, 0, self.width(), _STRIPE), self._edge())
        painter.restore()
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _edge(self) -> QColor:
        role = self._spec.role
        return self._theme.color("control_line") if role is Role.NEUTRAL else self._theme.role_colors(role)[0]

    def _paint_words(self, painter: QPainter) -> None:
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        room = self.width() - 2 * _PADDING + 8
        y = _STRIPE + 10
        for text, font, token in (
            (self._spec.label, scaled_font(9), "muted"),
            (grouped(self._spec.figure), self._figure_font(), "text"),
            (self._spec.note, scaled_font(9), "muted"),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(self._theme.color(token))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(_PADDING, y, room, metrics.height()), left, shown)
            y += metrics.height()

    @staticmethod
    def _figure_font() -> QFont:
        return scaled_font(20, semibold=True)


class TileRow(QWidget):
    """The tiles in as many columns as have room, all of one width.

    Signals: `tile_opened(TileSpec)`.
    """

    tile_opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: list[FigureTile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    def show_tiles(self, specs: Sequence[TileSpec]) -> None:
        """Show these figures."""
        while len(self._tiles) < len(specs):
            tile = FigureTile(self._theme, self)
            tile.clicked.connect(self._on_tile_clicked)
            self._tiles.append(tile)
            self._columns = 0
        for tile, spec in zip(self._tiles, specs, strict=False):
            tile.show_spec(spec)
        self._arrange()

    def tiles(self) -> tuple[FigureTile, ...]:
        return tuple(self._tiles)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * 96, super().minimumSizeHint().height())

    @Slot()
    def _on_tile_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, FigureTile):
            self.tile_opened.emit(tile.spec())

    def _arrange(self) -> None:
        count = len(self._tiles)
        if not count:
            return
        room = max(1, (self.width() + _GAP) // (_LEAST_WIDTH + _GAP))
        lines = -(-count // room)
        columns = -(-count // lines)
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(count):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
