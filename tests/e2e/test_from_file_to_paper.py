"""The main job through the real window, real services and a real database file."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QDialog

from pccc_desktop.app import startup
from pccc_desktop.app.clock import now
from pccc_desktop.app.opening import Opening
from pccc_desktop.domain.documents import DocumentFilter
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.organizations import OfficeSetup
from pccc_desktop.domain.printing import PrintHistoryFilter
from pccc_desktop.ui.office.first_run import FirstRunPage
from pccc_desktop.ui.plans.page import PlansPage
from pccc_desktop.ui.plans.review_page import ReviewPage

PLAN = """ĐẢNG BỘ TỈNH MẪU
ĐẢNG ỦY PHƯỜNG MẪU
*
Số 21-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Phường Mẫu, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
bảo đảm an toàn phòng cháy, chữa cháy mùa hanh khô
-----
Đảng ủy phường xây dựng kế hoạch như sau:
I- MỤC ĐÍCH
Nâng cao ý thức phòng cháy của người dân.
II- TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân phường:
- Ban hành kế hoạch của Ủy ban nhân dân phường trước ngày 31/3/2026.
- Rà soát các cơ sở có nguy cơ cháy cao.
2. Các chi bộ trực thuộc tổ chức quán triệt kế hoạch này trong tháng 4/2026.
Nơi nhận:
- Thường trực Tỉnh ủy (để b/c),
- Lưu VPĐU.
T/M ĐẢNG ỦY
BÍ THƯ
Nguyễn Văn Mẫu
"""
WAIT_MS = 20_000


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "ke-hoach.txt"
    path.write_text(PLAN, "utf-8")
    return path


@pytest.fixture
def location(tmp_path: Path) -> startup.Location:
    """A ward with three Party cells."""
    location = startup.Location(tmp_path / "p.db")
    services = startup.create(location, now)
    services.office.set_up(OfficeSetup("Phường", "Mẫu", "Bắc Ninh", party_cells=3, residential_groups=2))
    return location


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path) -> Generator[Callable[[startup.Location], Opening]]:
    opened: list[Opening] = []

    def make(location: startup.Location) -> Opening:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        opening = Opening(application, location, tmp_path / "p.ini", "vi", "văn thư")
        opened.append(opening)
        qtbot.addWidget(opening.window)
        opening.show()
        qtbot.waitUntil(lambda: not opening.parts.runner.busy(), timeout=WAIT_MS)
        return opening

    yield make
    for opening in opened:
        opening.window.close()
        opening.shut_down()


def the_review(opening: Opening) -> ReviewPage:
    page = opening.window.current_page()
    assert isinstance(page, ReviewPage)
    return page


def import_plan(qtbot: Any, opening: Opening, plan: Path) -> ReviewPage:
    opening.window.show_page("plans")
    page = opening.window.current_page()
    assert isinstance(page, PlansPage)
    page.import_files([plan])
    qtbot.waitUntil(lambda: isinstance(opening.window.current_page(), ReviewPage), timeout=WAIT_MS)
    return the_review(opening)


def test_a_plan_is_imported_reviewed_confirmed_and_printed(
    qtbot: Any, open_window: Any, location: startup.Location, plan: Path, tmp_path: Path
) -> None:
    opening = open_window(location)
    services = opening.parts.context.services
    review = import_plan(qtbot, opening, plan)
    assert review.session.review.number == "21-KH/ĐU"
    review.confirm()
    qtbot.waitUntil(lambda: services.assignments.count() >= 5, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not isinstance(opening.window.current_page(), ReviewPage), timeout=WAIT_MS)
    document = services.documents.page(DocumentFilter(), Sort("issue_date"), 0, 5)[0]

    from pccc_desktop.domain.printing import PrintSelection

    selection = PrintSelection(document_ids=(document.id,))
    opening.parts.context.open_print(opening.window, "assignment-slip", selection)
    dialog: Any = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
    )
    qtbot.waitUntil(lambda: len(dialog.ticked()) >= 4, timeout=WAIT_MS)
    dialog._media = "pdf"
    dialog.save_into(str(tmp_path))
    qtbot.waitUntil(lambda: len(services.prints.history(PrintHistoryFilter())) >= 4, timeout=WAIT_MS)
    files = sorted(tmp_path.glob("assignment-slip-*.pdf"))
    assert len(files) >= 4
    texts = [" ".join(PdfReader(path).pages[0].extract_text().split()) for path in files]
    assert all("PHIẾU GIAO NHIỆM VỤ" in text and "21-KH/ĐU" in text for text in texts)
    for record in services.prints.history(PrintHistoryFilter()):
        assert hashlib.sha256(services.prints.content(record.id)).hexdigest() == record.sha256


def test_what_was_confirmed_is_there_after_a_restart(
    qtbot: Any, open_window: Any, location: startup.Location, plan: Path
) -> None:
    first = open_window(location)
    import_plan(qtbot, first, plan).confirm()
    qtbot.waitUntil(lambda: first.parts.context.services.documents.count() == 1, timeout=WAIT_MS)
    first.window.close()
    second = open_window(location)
    assert second.parts.context.services.documents.count() == 1
    assert second.parts.context.services.reviews.list() == []


def test_a_new_database_asks_whose_office_it_is(qtbot: Any, open_window: Any, tmp_path: Path) -> None:
    opening = open_window(startup.Location(tmp_path / "mới.db"))
    qtbot.waitUntil(lambda: isinstance(opening.window.current_page(), FirstRunPage), timeout=WAIT_MS)


def test_a_database_of_a_newer_program_is_refused_in_one_sentence(
    qtbot: Any, open_window: Any, location: startup.Location
) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(location.path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    opening = open_window(location)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=WAIT_MS)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    assert opening.window.isVisible()


def test_a_program_killed_in_a_review_loses_nothing_that_was_kept(
    location: startup.Location, plan: Path, tmp_path: Path
) -> None:
    script = Path(__file__).with_name("window_killed_in_review.py")
    command = [sys.executable, str(script), str(location.path), str(plan), str(tmp_path / "k.ini")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "saved\n"
        process.kill()
    services = startup.open_existing(location, now)
    (kept,) = services.reviews.list()
    assert kept.title == "trích yếu do văn thư sửa"
    assert services.documents.count() == 0
    assert services.maintenance.verify().ok
