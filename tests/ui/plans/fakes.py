"""An invented plan under review, an invented organisation, and services that keep them in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from pccc_desktop.domain.changes import ChangeSet, RecordKind, Saved
from pccc_desktop.domain.codes import (
    Direction,
    DocStatus,
    DocType,
    LinkType,
    OrgFamily,
    OrgType,
)
from pccc_desktop.domain.documents import (
    Attachment,
    DocumentDraft,
    DocumentFacets,
    DocumentFilter,
    DocumentListItem,
    Facet,
    LinkedDocument,
    OfficialDocument,
    Recipient,
    SignerLines,
)
from pccc_desktop.domain.errors import AppError, NotFoundError
from pccc_desktop.domain.extraction import Family, Span
from pccc_desktop.domain.listing import Sort
from pccc_desktop.domain.organizations import OrganizationDraft, OrganizationFilter, OrganizationListItem
from pccc_desktop.domain.progress import Progress
from pccc_desktop.domain.review import (
    Review,
    ReviewListItem,
    ReviewRecipient,
    ReviewReference,
    ReviewSection,
    ReviewTask,
    ReviewUnit,
    UnitMatch,
    doubt_count,
)

PLAN = """ĐẢNG BỘ TỈNH MẪU
ĐẢNG ỦY PHƯỜNG MẪU
*
Số: -KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
KẾ HOẠCH
triển khai thực hiện Chỉ thị số 12-CT/TU về tăng cường công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ
Thực hiện Kế hoạch số 45-KH/TU ngày 28/3/2026 của Tỉnh ủy về triển khai Chỉ thị số 12-CT/TU ngày 04/3/2026, Đảng ủy phường Mẫu xây dựng kế hoạch như sau:
I- MỤC ĐÍCH, YÊU CẦU
1. Nâng cao trách nhiệm của cấp ủy, chính quyền, người đứng đầu cơ quan, tổ chức và Nhân dân trong công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ trên địa bàn phường.
2. Việc triển khai phải thiết thực, đúng tiến độ, phân công rõ đơn vị, rõ thời hạn.
II- TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân phường: Xây dựng kế hoạch và tổ chức triển khai thực hiện xong trong tháng 4/2026.
- Chỉ đạo các bộ phận chuyên môn, các tổ dân phố tập trung khắc phục những tồn tại, hạn chế trong công tác phòng cháy, chữa cháy, thực hiện thường xuyên.
- Rà soát, thành lập Tổ liên gia an toàn phòng cháy, chữa cháy tại các khu dân cư có nguy cơ cháy cao trước ngày 20/5/2026.
2. Hội đồng nhân dân phường tăng cường giám sát việc thực hiện các quy định của pháp luật về phòng cháy, chữa cháy.
3. Ban Xây dựng Đảng tham mưu công tác tuyên truyền trên hệ thống truyền thanh, cổng thông tin của phường.
4. Ban Chỉ huy phòng thủ phường rà soát lực lượng, phương tiện tại chỗ trong quý II/2026.
5. Các chi bộ trực thuộc tổ chức phổ biến, quán triệt đầy đủ, sâu rộng đến toàn thể cán bộ, đảng viên và Nhân dân trong tháng 4/2026.
6. Giao Chi bộ Công an phường chủ trì, phối hợp với Văn phòng Đảng ủy phường theo dõi, đôn đốc, kiểm tra việc triển khai thực hiện Kế hoạch này, tổng hợp báo cáo Ban Thường vụ Đảng ủy trước ngày 15/12/2026.
Nơi nhận:
- Thường trực Tỉnh ủy (để báo cáo);
- Các chi bộ trực thuộc (để thực hiện);
- Lưu Văn phòng Đảng ủy.
T/M ĐẢNG ỦY
PHÓ BÍ THƯ
Nguyễn Văn Mẫu"""  # noqa: E501 - paragraphs of a document stand on one line

NOW = datetime(2026, 4, 6, 8, 0, tzinfo=UTC)


def span_of(words: str, after: str = "") -> Span:
    """The place of words in the plan."""
    start = PLAN.index(words, PLAN.index(after) if after else 0)
    return Span(start, start + len(words))


def _task(
    key: int, text: str, deadline_text: str = "", due: date | None = None, product: str = ""
) -> ReviewTask:
    place = span_of(text)
    words = span_of(deadline_text, text[:20]) if deadline_text else None
    return ReviewTask(key, text, place, deadline_text, due, words, product)


def make_review() -> Review:
    """The invented plan as it looks right after reading: no number, no date, one unit unknown."""
    party_cells = tuple(range(101, 112))
    units = (
        ReviewUnit(
            1,
            "Ủy ban nhân dân phường",
            (
                _task(11, "Xây dựng kế hoạch và tổ chức triển khai thực hiện xong trong tháng 4/2026",
                      "trong tháng 4/2026", date(2026, 4, 30), "Kế hoạch của UBND phường"),
                _task(12, "Chỉ đạo các bộ phận chuyên môn, các tổ dân phố tập trung khắc phục những tồn tại, hạn chế "
                          "trong công tác phòng cháy, chữa cháy, thực hiện thường xuyên", "thường xuyên"),
                _task(13, "Rà soát, thành lập Tổ liên gia an toàn phòng cháy, chữa cháy tại các khu dân cư có nguy cơ "
                          "cháy cao trước ngày 20/5/2026", "trước ngày 20/5/2026", date(2026, 5, 19)),
            ),
            (2,), UnitMatch.EXACT, section_label="II.1", span=span_of("Ủy ban nhân dân phường"),
        ),
        ReviewUnit(
            2, "Hội đồng nhân dân phường",
            (_task(21, "tăng cường giám sát việc thực hiện các quy định của pháp luật về phòng cháy, chữa cháy"),),
            (3,), UnitMatch.EXACT, section_label="II.2", span=span_of("Hội đồng nhân dân phường"),
        ),
        ReviewUnit(
            3, "Ban Xây dựng Đảng",
            (_task(31, "tham mưu công tác tuyên truyền trên hệ thống truyền thanh, cổng thông tin của phường"),),
            (4,), UnitMatch.ALIAS, section_label="II.3", span=span_of("Ban Xây dựng Đảng"),
        ),
        ReviewUnit(
            4, "Ban Chỉ huy phòng thủ phường",
            (_task(41, "rà soát lực lượng, phương tiện tại chỗ trong quý II/2026", "trong quý II/2026",
                   date(2026, 6, 30)),),
            section_label="II.4", span=span_of("Ban Chỉ huy phòng thủ phường"),
            doubt="Chưa thấy đơn vị nào trong tổ chức có tên gần giống.",
        ),
        ReviewUnit(
            5, "Các chi bộ trực thuộc",
            (_task(51, "tổ chức phổ biến, quán triệt đầy đủ, sâu rộng đến toàn thể cán bộ, đảng viên và Nhân dân "
                       "trong tháng 4/2026", "trong tháng 4/2026", date(2026, 4, 30)),),
            party_cells, UnitMatch.GROUP, section_label="II.5", span=span_of("Các chi bộ trực thuộc"),
        ),
        ReviewUnit(
            6, "Chi bộ Công an phường",
            (_task(61, "theo dõi, đôn đốc, kiểm tra việc triển khai thực hiện Kế hoạch này, tổng hợp báo cáo Ban "
                       "Thường vụ Đảng ủy trước ngày 15/12/2026", "trước ngày 15/12/2026", date(2026, 12, 14),
                   "Báo cáo kết quả"),),
            (105,), UnitMatch.EXACT, ("Văn phòng Đảng ủy phường",), (5,), "II.6",
            span_of("Chi bộ Công an phường"),
        ),
    )  # fmt: skip
    references = (
        ReviewReference("45-KH/TU", date(2026, 3, 28), "Kế hoạch", "Tỉnh ủy",
                        span_of("Kế hoạch số 45-KH/TU ngày 28/3/2026"), 71, date(2026, 3, 28)),
        ReviewReference("12-CT/TU", date(2026, 3, 4), "Chỉ thị", "", span_of("Chỉ thị số 12-CT/TU ngày 04/3/2026")),
    )  # fmt: skip
    sections = tuple(
        ReviewSection(label, 1, title, "", span_of(f"{label} {title}"))
        for label, title in (("I-", "MỤC ĐÍCH, YÊU CẦU"), ("II-", "TỔ CHỨC THỰC HIỆN"))
    )
    recipients = tuple(
        ReviewRecipient(text, organization_id=org, span=span_of(text))
        for text, org in (
            ("Thường trực Tỉnh ủy (để báo cáo)", None),
            ("Các chi bộ trực thuộc (để thực hiện)", None),
            ("Lưu Văn phòng Đảng ủy", 5),
        )
    )
    title = "triển khai thực hiện Chỉ thị số 12-CT/TU về tăng cường công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ"
    return Review(
        file_name="ke-hoach-dang-uy.docx",
        sha256="0" * 64,
        text=PLAN,
        family=Family.PARTY,
        doc_type=DocType.KE_HOACH,
        direction=Direction.DI,
        place_name="Phường Mẫu",
        issuer_name="Đảng ủy phường Mẫu",
        issuer_id=1,
        title=title,
        authority_line="T/M ĐẢNG ỦY",
        signer_position="PHÓ BÍ THƯ",
        signer_name="Nguyễn Văn Mẫu",
        units=units,
        references=references,
        sections=sections,
        recipients=recipients,
        field_spans={
            "doc_type": span_of("KẾ HOẠCH\n"[:-1], "ĐẢNG CỘNG SẢN"),
            "title": span_of(title),
            "issuer_name": span_of("ĐẢNG ỦY PHƯỜNG MẪU"),
            "signer_name": span_of("Nguyễn Văn Mẫu"),
            "signer_position": span_of("PHÓ BÍ THƯ"),
            "authority_line": span_of("T/M ĐẢNG ỦY"),
        },
        doubts={
            "number": "Trong văn bản không ghi số; có thể lưu trước, bổ sung sau.",
            "issue_date": "Trong văn bản không ghi ngày.",
        },
        id=9,
        version=1,
    )


def make_organizations() -> list[OrganizationListItem]:
    """The invented ward: party, state, a council and eleven party cells."""

    def item(
        number: int, name: str, kind: OrgType, family: OrgFamily, short: str = ""
    ) -> OrganizationListItem:
        return OrganizationListItem(number, None, name, short, kind, family, "", None, None, current=True)

    cells = ["Chi bộ Trường Mầm non Mẫu", "Chi bộ Trạm Y tế", "Chi bộ Cơ quan UBND phường", "Chi bộ Quân sự",
             "Chi bộ Công an phường", *(f"Chi bộ Tổ dân phố {number}" for number in range(1, 7))]  # fmt: skip
    return [
        item(1, "Đảng ủy phường Mẫu", OrgType.DANG_UY, OrgFamily.DANG, "ĐU"),
        item(2, "UBND phường Mẫu", OrgType.UBND_PHUONG, OrgFamily.CHINH_QUYEN, "UBND"),
        item(3, "HĐND phường Mẫu", OrgType.HDND, OrgFamily.HDND, "HĐND"),
        item(4, "Ban Xây dựng Đảng phường Mẫu", OrgType.BAN_XAY_DUNG_DANG, OrgFamily.DANG),
        item(5, "Văn phòng Đảng ủy phường Mẫu", OrgType.VAN_PHONG_DANG_UY, OrgFamily.DANG),
        item(6, "Công an phường Mẫu", OrgType.CONG_AN_PHUONG, OrgFamily.CONG_AN, "CAP"),
        *(item(101 + i, name, OrgType.CHI_BO, OrgFamily.DANG) for i, name in enumerate(cells)),
    ]


def make_document(document_id: int = 7, number: str = "07-KH/ĐU") -> OfficialDocument:
    """One stored plan with links both ways, one of them to a document that is only cited."""
    return OfficialDocument(
        document_id, Family.PARTY, DocType.KE_HOACH, Direction.DI, DocStatus.BAN_HANH, number, date(2026, 4, 2),
        "Đảng ủy phường Mẫu", "Triển khai thực hiện Chỉ thị số 12-CT/TU về phòng cháy, chữa cháy",
        recipients=(Recipient("Thường trực Tỉnh ủy (để b/c)"), Recipient("Lưu VPĐU")),
        links_out=(
            LinkedDocument(71, "45-KH/TU", "Kế hoạch của Tỉnh ủy", LinkType.THUC_HIEN, date(2026, 3, 28),
                           date(2026, 3, 27), DocStatus.DA_XU_LY),
            LinkedDocument(72, "12-CT/TU", "", LinkType.CAN_CU, date(2026, 3, 4), None, DocStatus.CHUA_CO),
        ),
        links_in=(
            LinkedDocument(73, "15/KH-UBND", "Kế hoạch của UBND phường", LinkType.THUC_HIEN, date(2026, 4, 2),
                           date(2026, 4, 2), DocStatus.BAN_HANH),
        ),
        signer=SignerLines("T/M ĐẢNG ỦY", "PHÓ BÍ THƯ", "Nguyễn Văn Mẫu"),
        attachments=(Attachment(5, "ke-hoach-dang-uy.docx", "0" * 64, 24_000, "ORIGINAL"),),
    )  # fmt: skip


def make_item(number: int = 7, *, late: int = 0, open_count: int = 3) -> DocumentListItem:
    """One row of the list."""
    kinds = (DocType.KE_HOACH, DocType.CONG_VAN, DocType.CHI_THI, DocType.QUYET_DINH, DocType.THONG_BAO)
    titles = (
        "Triển khai thực hiện Chỉ thị số 12-CT/TU về tăng cường công tác phòng cháy, chữa cháy",
        "Về việc kiểm tra an toàn phòng cháy đối với nhà ở kết hợp sản xuất, kinh doanh",
        "Tăng cường công tác bảo đảm an toàn phòng cháy, chữa cháy trong tình hình mới",
        "Thành lập Tổ liên gia an toàn phòng cháy, chữa cháy Ngõ 15",
        "Kết luận cuộc họp giao ban công tác phòng cháy tháng 3",
    )
    state = number % 2 == 0
    return DocumentListItem(
        number,
        Family.STATE if state else Family.PARTY,
        kinds[number % 5],
        Direction.DEN if number % 3 else Direction.DI,
        DocStatus.DANG_XU_LY if number % 3 else DocStatus.BAN_HANH,
        f"{number}/UBND-VP" if state else f"{number:02d}-KH/ĐU",
        date(2026, 1 + number % 4, 1 + number % 27),
        "UBND phường Mẫu" if state else "Đảng ủy phường Mẫu",
        titles[number % 5],
        open_count + 2,
        open_count,
        late,
    )


@dataclass
class FakeReviews:
    """Reviews in memory; `error` is raised by the next call."""

    reviews: dict[int, Review] = field(default_factory=dict[int, Review])
    saved: list[Review] = field(default_factory=list[Review])
    confirmed: list[Review] = field(default_factory=list[Review])
    discarded: list[int] = field(default_factory=list[int])
    error: AppError | None = None
    rematched: Callable[[Review], Review] | None = None

    def _check(self) -> None:
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def start(self, path: Path, progress: Progress | None = None) -> Saved[Review]:
        self._check()
        if progress is not None:
            progress.report(1, 2, "Đang đọc")
        review = replace(make_review(), file_name=path.name, id=len(self.reviews) + 1)
        self.reviews[len(self.reviews) + 1] = review
        return Saved(review, ChangeSet(frozenset({RecordKind.REVIEW})))

    def list(self) -> list[ReviewListItem]:
        return [
            ReviewListItem(
                number, one.file_name, one.title, one.number, one.unit_count, one.task_count, doubt_count(one)
            )
            for number, one in self.reviews.items()
        ]

    def get(self, review_id: int) -> Review:
        if review_id not in self.reviews:
            raise NotFoundError("Bản rà soát không còn.")
        return self.reviews[review_id]

    def save(self, review: Review) -> Saved[Review]:
        self._check()
        stored = replace(review, version=review.version + 1)
        self.saved.append(stored)
        if stored.id is not None:
            self.reviews[stored.id] = stored
        return Saved(stored, ChangeSet(frozenset({RecordKind.REVIEW}), (), 1))

    def discard(self, review_id: int) -> ChangeSet:
        self.reviews.pop(review_id, None)
        self.discarded.append(review_id)
        return ChangeSet(frozenset({RecordKind.REVIEW}), (), 4)

    def rematch(self, review: Review) -> Review:
        self._check()
        return self.rematched(review) if self.rematched is not None else review

    def confirm(self, review: Review) -> Saved[OfficialDocument]:
        self._check()
        self.confirmed.append(review)
        if review.id is not None:
            self.reviews.pop(review.id, None)
        return Saved(
            make_document(), ChangeSet(frozenset({RecordKind.DOCUMENT, RecordKind.ASSIGNMENT}), (), 3)
        )

    def create_unit(self, review: Review, unit_key: int, draft: OrganizationDraft) -> Saved[Review]:
        del draft
        self._check()
        units = tuple(
            replace(unit, organization_ids=(500,), match=UnitMatch.CHOSEN, doubt="")
            if unit.key == unit_key
            else unit
            for unit in review.units
        )
        stored = replace(review, units=units, version=review.version + 1)
        return Saved(stored, ChangeSet(frozenset({RecordKind.ORGANIZATION, RecordKind.REVIEW}), (), 2))


@dataclass
class FakeOrganizations:
    """The invented ward."""

    items: list[OrganizationListItem] = field(default_factory=make_organizations)
    asked: list[OrganizationFilter] = field(default_factory=list[OrganizationFilter])

    def list(self, wanted: OrganizationFilter) -> list[OrganizationListItem]:
        self.asked.append(wanted)
        return self.items


@dataclass
class FakeDocuments:
    """A catalogue of invented rows."""

    rows: list[DocumentListItem] = field(default_factory=list[DocumentListItem])
    document: OfficialDocument = field(default_factory=make_document)
    asked: list[tuple[DocumentFilter, Sort]] = field(default_factory=list[tuple[DocumentFilter, Sort]])
    removed: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    saved: list[DocumentDraft] = field(default_factory=list[DocumentDraft])
    file: Path | None = None

    def page(self, wanted: DocumentFilter, sort: Sort, offset: int, limit: int) -> list[DocumentListItem]:
        self.asked.append((wanted, sort))
        return self.rows[offset : offset + limit]

    def count(self, wanted: DocumentFilter) -> int:
        del wanted
        return len(self.rows)

    def facets(self, wanted: DocumentFilter) -> DocumentFacets:
        del wanted
        return DocumentFacets(
            types=(Facet("KE_HOACH", "Kế hoạch", 3),),
            families=(Facet("PARTY", "Đảng", 2), Facet("STATE", "Nhà nước", 1)),
            directions=(Facet("DEN", "Văn bản đến", 2),),
            years=(Facet("2026", "2026", 3),),
            issuers=(Facet("Đảng ủy phường Mẫu", "Đảng ủy phường Mẫu", 2),),
        )

    def get(self, document_id: int) -> OfficialDocument:
        return replace(self.document, id=document_id)

    def remove(self, document_id: int, reason: str) -> ChangeSet:
        self.removed.append((document_id, reason))
        return ChangeSet(frozenset({RecordKind.DOCUMENT}), (), 8)

    def save(self, draft: DocumentDraft) -> Saved[OfficialDocument]:
        self.saved.append(draft)
        return Saved(
            replace(self.document, number=draft.number), ChangeSet(frozenset({RecordKind.DOCUMENT}), (), 5)
        )

    def original(self, attachment_id: int) -> tuple[str, Path]:
        del attachment_id
        if self.file is None:
            raise NotFoundError("Tệp gốc không còn trong kho tệp.")
        return "ke-hoach-dang-uy.docx", self.file


@dataclass
class FakeHistory:
    """Remembers what was undone."""

    undone: list[int] = field(default_factory=list[int])

    def undo(self, operation_id: int) -> ChangeSet:
        self.undone.append(operation_id)
        return ChangeSet(frozenset({RecordKind.DOCUMENT}))


@dataclass
class FakeServices:
    """The services that these pages use."""

    reviews: FakeReviews = field(default_factory=FakeReviews)
    organizations: FakeOrganizations = field(default_factory=FakeOrganizations)
    documents: FakeDocuments = field(default_factory=FakeDocuments)
    history: FakeHistory = field(default_factory=FakeHistory)
