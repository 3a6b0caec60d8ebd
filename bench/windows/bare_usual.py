"""A bare main window with what a window usually has: a menu, a line of text, a status bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from bench.windows.watch import PaintWatch, at_once

application = QApplication([])
window = QMainWindow()
window.menuBar().addMenu("Tệp")
window.statusBar().showMessage("Sẵn sàng")
label = QLabel("Văn bản", window)
label.setAlignment(Qt.AlignmentFlag.AlignCenter)
window.setCentralWidget(label)
window.resize(1280, 720)
watch = PaintWatch(window, at_once)
window.show()
application.exec()
