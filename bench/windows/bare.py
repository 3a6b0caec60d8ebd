"""A bare main window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow

from bench.windows.watch import PaintWatch, at_once

application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
watch = PaintWatch(window, at_once)
window.show()
application.exec()
