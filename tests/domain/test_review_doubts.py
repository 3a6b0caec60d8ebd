"""Where a person should look before a review is confirmed."""

from __future__ import annotations

from datetime import date

from pccc_desktop.domain.review import Review, ReviewReference, ReviewTask, ReviewUnit, doubt_count
from pccc_desktop.domain.review_doubts import DoubtfulPlace, PlaceKind, doubtful_places


def test_places_are_told_in_reading_order_and_are_those_that_are_counted():
    review = Review(
        "ke-hoach.docx",
        "0" * 64,
        "",
        doubts={"number": "Không ghi số."},
        references=(
            ReviewReference("12-CT/TU", date(2026, 3, 4), document_id=7, catalogue_date=date(2026, 3, 5)),
            ReviewReference("45-KH/TU", date(2026, 3, 28)),
        ),
        units=(
            ReviewUnit(
                1, "Đơn vị chưa rõ", (ReviewTask(2, "Báo cáo", doubt="Hai hạn."), ReviewTask(3, "Rà soát"))
            ),
            ReviewUnit(4, "UBND phường", (ReviewTask(5, "Chỉ đạo"),), organization_ids=(2,)),
            ReviewUnit(6, "Công an", organization_ids=(3,), doubt="Có hai đơn vị tên gần giống."),
        ),
    )
    places = doubtful_places(review)
    assert places == (
        DoubtfulPlace(PlaceKind.FIELD, "Không ghi số.", name="number"),
        DoubtfulPlace(PlaceKind.REFERENCE, "Danh mục ghi ngày 05/3/2026.", key=0),
        DoubtfulPlace(PlaceKind.UNIT, "Chưa chọn đơn vị trong tổ chức.", key=1),
        DoubtfulPlace(PlaceKind.TASK, "Hai hạn.", key=2),
        DoubtfulPlace(PlaceKind.UNIT, "Có hai đơn vị tên gần giống.", key=6),
    )
    assert len(places) == doubt_count(review)
