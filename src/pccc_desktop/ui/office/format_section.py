"""The section `Thể thức`: by which rules of which time documents are printed, and the codes of official forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from pccc_desktop.domain.changes import RecordKind
from pccc_desktop.domain.extraction import Family
from pccc_desktop.domain.organizations import valid_on
from pccc_desktop.domain.text import fold
from pccc_desktop.ui.core.list_page import Column, ListPage, ListQuery, ListResult, ListSpec
from pccc_desktop.ui.core.theme import Role
from pccc_desktop.ui.office.texts import period_text, verified_mark, verified_text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from pccc_desktop.domain.formats import FormatProfile, FormCode
    from pccc_desktop.ui.core.context import UiContext
    from pccc_desktop.ui.core.detail_pane import DetailPane


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FormatRow:
    """A profile or the code of a form, with what the list says of both; `phase` as in `_phase`."""

    number: int
    name: str
    title: str
    legal_basis: str
    valid_from: date
    valid_to: date | None
    source: str
    verified: bool
    phase: int
    profile: FormatProfile | None = None


def _record_key(row: FormatRow) -> int:
    return row.number


def _name(row: FormatRow) -> str:
    return row.name


def _title(row: FormatRow) -> str:
    return row.title


def _period(row: FormatRow) -> str:
    return period_text(row.valid_from, row.valid_to)


def _state(row: FormatRow) -> str:
    if row.phase == 0:
        return translate("FormatSection", "Đang áp dụng")
    return (
        translate("FormatSection", "Sắp áp dụng")
        if row.phase > 0
        else translate("FormatSection", "Văn bản cũ")
    )


def _state_role(row: FormatRow) -> Role:
    return Role.OK if row.phase == 0 else Role.NEUTRAL


def _verified(row: FormatRow) -> str:
    return verified_mark(verified=row.verified)


def _verified_sentence(row: FormatRow) -> str:
    return verified_text(verified=row.verified)


def _verified_role(row: FormatRow) -> Role:
    return Role.OK if row.verified else Role.WARN


def _columns() -> tuple[Column[FormatRow], ...]:
    return (
        Column("name", translate("FormatSection", "Mã"), _name, width=104),
        Column("title", translate("FormatSection", "Dùng cho"), _title, width=200, stretch=True),
        Column("period", translate("FormatSection", "Hiệu lực"), _period, width=170),
        Column(
            "state", translate("FormatSection", "Hiện nay"), _state, width=126, chip=_state_role, hidden=True
        ),
        Column(
            "verified",
            translate("FormatSection", "Đối chiếu"),
            _verified,
            width=130,
            chip=_verified_role,
            tooltip=_verified_sentence,
        ),
    )


class FormatSection(ListPage[FormatRow]):
    """Profiles and form codes as they come with the program; nobody edits them here."""

    def __init__(self, ctx: UiContext, parent: QWidget | None = None) -> None:
        self._reference = ctx.services.reference
        self._clock = ctx.clock
        super().__init__(ctx, self._make_spec(), parent)

    @override
    def page_help(self) -> str:
        return self.tr(
            "Thể thức là dữ liệu có thời gian hiệu lực: văn bản in theo thể thức của ngày ban hành, nên"
            " bản cũ in lại vẫn"
            " như cũ. “Chưa đối chiếu văn bản gốc” nghĩa là nên so với văn bản quy phạm trước khi dùng"
            " chính thức."
        )

    @override
    def fetch(self, query: ListQuery) -> ListResult[FormatRow]:
        today = self._clock().date()
        profiles, codes = self._reference.profiles(), self._reference.form_codes()
        rows = [_profile_row(number, one, today) for number, one in enumerate(profiles)]
        rows += [_code_row(number, one, today) for number, one in enumerate(codes, len(rows))]
        words = fold(query.text).split()
        fits = [
            row
            for row in rows
            if all(word in fold(f"{row.name} {row.title} {row.legal_basis}") for word in words)
        ]
        return ListResult(rows=fits)

    @override
    def fill_detail(self, pane: DetailPane, record: FormatRow) -> None:
        pane.set_title(record.title, record.name)
        pane.add_row(self.tr("Hiệu lực"), _period(record))
        pane.add_row(self.tr("Hiện nay"), _state(record), role=_state_role(record), chip=True)
        pane.add_row(self.tr("Đối chiếu"), _verified_sentence(record), role=_verified_role(record))
        pane.add_section(self.tr("Căn cứ"))
        pane.add_text(record.legal_basis)
        pane.add_text(self.tr("Nguồn: {source}").format(source=record.source), muted=True)
        if record.profile is not None:
            self._fill_profile(pane, record.profile)

    def _fill_profile(self, pane: DetailPane, profile: FormatProfile) -> None:
        page, body = profile.page, profile.body
        pane.add_section(self.tr("Trang và chữ"))
        margins = self.tr("trên {top}, dưới {bottom}, trái {left}, phải {right} mm")
        pane.add_row(
            self.tr("Lề"),
            margins.format(
                top=_figure(page.top_mm),
                bottom=_figure(page.bottom_mm),
                left=_figure(page.left_mm),
                right=_figure(page.right_mm),
            ),
        )
        pane.add_row(self.tr("Cỡ chữ nội dung"), _figure(body.size))
        pane.add_row(self.tr("Lùi đầu dòng"), f"{_figure(body.indent_mm)} mm")
        pane.add_section(self.tr("Đầu văn bản"))
        pane.add_text(profile.header.title)
        if profile.header.motto:
            pane.add_text(profile.header.motto)
        number = profile.number
        pane.add_row(self.tr("Cách ghi số"), f"{number.prefix.strip()} … {number.separator} …")

    @staticmethod
    def _make_spec() -> ListSpec[FormatRow]:
        return ListSpec(
            key="office_formats",
            title=translate("FormatSection", "Thể thức"),
            noun=translate("FormatSection", "thể thức, mẫu"),
            columns=_columns(),
            record_key=_record_key,
            kinds=frozenset({RecordKind.REFERENCE_DATA}),
            filter_hint=translate("FormatSection", "Lọc: van ban dang"),
            empty_icon="file-text",
            empty_title=translate("FormatSection", "Chưa có thể thức nào"),
            empty_text=translate(
                "FormatSection", "Thể thức đi kèm chương trình; nếu danh sách trống, hãy cài đặt lại."
            ),
        )


def _figure(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _phase(valid_from: date, valid_to: date | None, today: date) -> int:
    """1 before the period, 0 in it, -1 after it."""
    if valid_from > today:
        return 1
    return 0 if valid_on(valid_from, valid_to, today) else -1


def _profile_row(number: int, profile: FormatProfile, today: date) -> FormatRow:
    side = {
        Family.STATE: translate("FormatSection", "nhà nước"),
        Family.PARTY: translate("FormatSection", "Đảng"),
    }.get(profile.family, "")
    return FormatRow(
        number=number,
        name=profile.id,
        title=profile.title or translate("FormatSection", "Văn bản {side}").format(side=side),
        legal_basis=profile.legal_basis,
        valid_from=profile.valid_from,
        valid_to=profile.valid_to,
        source=profile.source,
        verified=profile.verified,
        phase=_phase(profile.valid_from, profile.valid_to, today),
        profile=profile,
    )


def _code_row(number: int, code: FormCode, today: date) -> FormatRow:
    purposes = {"mobilisation-order": translate("FormatSection", "Lệnh huy động")}
    return FormatRow(
        number=number,
        name=code.code,
        title=purposes.get(code.purpose, translate("FormatSection", "Biểu mẫu")),
        legal_basis=code.legal_basis,
        valid_from=code.valid_from,
        valid_to=code.valid_to,
        source=code.source,
        verified=code.verified,
        phase=_phase(code.valid_from, code.valid_to, today),
    )
