"""A bare main window of a program that imports SQLAlchemy."""

from __future__ import annotations

import sqlalchemy
import sqlalchemy.orm
from PySide6.QtWidgets import QApplication, QMainWindow

from bench.windows.watch import PaintWatch, at_once

assert sqlalchemy.orm
application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
watch = PaintWatch(window, at_once)
window.show()
application.exec()
