"""Wording of the invented ward: documents without tasks, people, orders."""

from __future__ import annotations

from dataclasses import dataclass

from pccc_desktop.domain.codes import Direction, DocType

FAMILY_NAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô")
MIDDLE_NAMES = ("Văn", "Thị", "Đức", "Minh", "Thanh", "Quốc", "Ngọc", "Hữu")
GIVEN_NAMES = ("Mẫu", "Thử", "Ví", "Dụ", "Minh Họa", "Giả", "Định", "Phỏng", "Tưởng", "Tạm")


@dataclass(frozen=True, slots=True)
class SampleTask:
    """One task: who, what, in how many days after the plan (None: standing duty), what comes out."""

    unit: str
    text: str
    days: int | None
    product: str = ""
    coordinators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """One plan of the ward, issued so many days before today."""

    issuer: str
    doc_type: DocType
    title: str
    days_ago: int
    tasks: tuple[SampleTask, ...]


@dataclass(frozen=True, slots=True)
class SampleDocument:
    """One document without tasks."""

    issuer: str
    doc_type: DocType
    title: str
    direction: Direction


PURPOSES = (
    ("1.", "Mục đích", "Nâng cao nhận thức, trách nhiệm của cán bộ, đảng viên; không để xảy ra cháy lớn."),
    ("2.", "Yêu cầu", "Phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả."),
)
_DEN, _DI = Direction.DEN, Direction.DI
DOCUMENTS: tuple[SampleDocument, ...] = tuple(
    SampleDocument(issuer, kind, title, direction)
    for issuer, kind, direction, titles in (
        ("TINH_UY", DocType.CHI_THI, _DEN, ("tăng cường công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ",)),
        (
            "TINH_UY",
            DocType.KE_HOACH,
            _DEN,
            ("thực hiện Chỉ thị về phòng cháy, chữa cháy trong tình hình mới",),
        ),
        (
            "UBND_TINH",
            DocType.KE_HOACH,
            _DEN,
            (
                "phát động phong trào toàn dân tham gia phòng cháy, chữa cháy",
                "nâng cao năng lực phòng cháy, chữa cháy tại chỗ của cấp xã",
            ),
        ),
        (
            "UBND_TINH",
            DocType.CONG_VAN,
            _DEN,
            (
                "tăng cường phòng cháy, chữa cháy dịp nghỉ lễ",
                "rà soát nhà chung cư nhiều căn hộ, nhà trọ",
                "bảo đảm nguồn nước phục vụ chữa cháy",
                "chấn chỉnh việc câu móc điện tại các chợ",
            ),
        ),
        (
            "CONG_AN_TINH",
            DocType.CONG_VAN,
            _DEN,
            (
                "hướng dẫn lắp hệ thống chuông báo cháy liên thông",
                "thông tin nguyên nhân một số vụ cháy trong tháng",
                "hướng dẫn thống kê phương tiện của lực lượng dân phòng",
            ),
        ),
        (
            "CONG_AN_TINH",
            DocType.THONG_BAO,
            _DEN,
            ("lịch kiểm tra công tác phòng cháy, chữa cháy tại các phường, xã",),
        ),
        (
            "UBND",
            DocType.QUYET_DINH,
            _DI,
            (
                "kiện toàn Ban Chỉ đạo phòng cháy, chữa cháy và cứu nạn, cứu hộ phường",
                "thành lập đội dân phòng các tổ dân phố",
                "thành lập Đoàn kiểm tra liên ngành về an toàn phòng cháy",
            ),
        ),
        (
            "UBND",
            DocType.BAO_CAO,
            _DI,
            (
                "kết quả công tác phòng cháy, chữa cháy tháng Một",
                "kết quả công tác phòng cháy, chữa cháy quý I",
                "kết quả tổng kiểm tra nhà trọ, nhà ở kết hợp kinh doanh",
                "kết quả xây dựng Tổ liên gia an toàn",
            ),
        ),
        (
            "UBND",
            DocType.THONG_BAO,
            _DI,
            (
                "kết luận cuộc họp về bảo đảm an toàn phòng cháy, chữa cháy",
                "cảnh báo nguy cơ cháy do chập điện mùa nắng nóng",
            ),
        ),
        (
            "UBND",
            DocType.CONG_VAN,
            _DI,
            (
                "đôn đốc thực hiện nhiệm vụ phòng cháy, chữa cháy quá hạn",
                "đề nghị điện lực kiểm tra đường dây trong ngõ",
                "đề nghị hỗ trợ phương tiện chữa cháy ban đầu",
            ),
        ),
        ("UBND", DocType.GIAY_MOI, _DI, ("dự lễ ra mắt Tổ liên gia an toàn phòng cháy, chữa cháy",)),
        ("UBND", DocType.TO_TRINH, _DI, ("xin bổ sung kinh phí mua sắm phương tiện chữa cháy",)),
        (
            "DANG_UY",
            DocType.NGHI_QUYET,
            _DI,
            ("lãnh đạo nhiệm vụ bảo đảm an ninh, trật tự, phòng cháy, chữa cháy",),
        ),
        (
            "DANG_UY",
            DocType.THONG_BAO,
            _DI,
            ("kết luận của Ban Thường vụ Đảng ủy về công tác phòng cháy, chữa cháy",),
        ),
        (
            "DANG_UY",
            DocType.BAO_CAO,
            _DI,
            (
                "sơ kết thực hiện Chỉ thị về phòng cháy, chữa cháy",
                "kết quả quán triệt Chỉ thị tại các chi bộ",
            ),
        ),
        ("CONG_AN", DocType.BAO_CAO, _DI, ("tình hình cháy, nổ và kết quả kiểm tra cơ sở trong quý",)),
        (
            "CONG_AN",
            DocType.PHUONG_AN,
            _DI,
            ("chữa cháy, cứu nạn, cứu hộ khu dân cư ngõ sâu", "chữa cháy, cứu nạn, cứu hộ chợ phường"),
        ),
        ("UBND", DocType.CHUONG_TRINH, _DI, ("công tác phòng cháy, chữa cháy toàn khóa",)),
    )
    for title in titles
)
CITED_ONLY = ("99-CT/TW", "Ban Bí thư")
DONE = (
    "Đã hoàn thành, có báo cáo và danh sách kèm theo.",
    "Đã tổ chức xong, kết quả đạt yêu cầu đề ra.",
    "Đã thực hiện, các tồn tại đã khắc phục.",
)
NEWS = (
    "Đã họp phân công trong đơn vị.",
    "Đang thu thập số liệu từ các tổ dân phố.",
    "Đã làm xong phần rà soát, đang tổng hợp.",
    "Còn vướng mắc về kinh phí, đề nghị hướng dẫn.",
)
REMINDERS = ("Đề nghị khẩn trương báo cáo kết quả.", "Nhắc thực hiện đúng thời hạn.")
RETURNED = "Nội dung chưa thuộc thẩm quyền, đề nghị giao đơn vị khác."
PAUSED = "Chờ bố trí kinh phí."
CANCELLED = "Nội dung đã ghép vào kế hoạch khác."
EXTENDED = "Gia hạn do thời tiết không thuận lợi."
