"""Codes that are stored and the Vietnamese labels that are shown and printed for them."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """An enumeration whose members carry a label: the value is stored, the label is shown."""

    label: str

    def __new__(cls, value: str, label: str) -> Code:
        """Make a member whose string value is the stored code."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class OrgFamily(Code):
    """Which side of the political system an organisation belongs to."""

    DANG = "DANG", "Đảng"
    CHINH_QUYEN = "CHINH_QUYEN", "Chính quyền"
    HDND = "HDND", "Hội đồng nhân dân"
    MTTQ_DOAN_THE = "MTTQ_DOAN_THE", "Mặt trận Tổ quốc, đoàn thể"
    CONG_AN = "CONG_AN", "Công an"
    QUAN_SU = "QUAN_SU", "Quân sự"
    KHAC = "KHAC", "Khác"


class OrgType(Code):
    """Kinds of organisation a ward works with; old kinds stay for documents of their time."""

    TINH_UY = "TINH_UY", "Tỉnh ủy"
    THANH_UY = "THANH_UY", "Thành ủy"
    DANG_UY = "DANG_UY", "Đảng ủy"
    BAN_THUONG_VU = "BAN_THUONG_VU", "Ban Thường vụ"
    CHI_BO = "CHI_BO", "Chi bộ"
    VAN_PHONG_DANG_UY = "VAN_PHONG_DANG_UY", "Văn phòng Đảng ủy"
    BAN_TUYEN_GIAO = "BAN_TUYEN_GIAO", "Ban Tuyên giáo"
    BAN_XAY_DUNG_DANG = "BAN_XAY_DUNG_DANG", "Ban Xây dựng Đảng"
    UBKT = "UBKT", "Ủy ban Kiểm tra"
    UBND_TINH = "UBND_TINH", "UBND tỉnh, thành phố"
    UBND_PHUONG = "UBND_PHUONG", "UBND xã, phường"
    VP_HDND_UBND = "VP_HDND_UBND", "Văn phòng HĐND và UBND"
    PHONG_KT_HT_DT = "PHONG_KT_HT_DT", "Phòng Kinh tế, Hạ tầng và Đô thị"
    PHONG_VH_XH = "PHONG_VH_XH", "Phòng Văn hóa - Xã hội"
    TT_PHUC_VU_HCC = "TT_PHUC_VU_HCC", "Trung tâm Phục vụ hành chính công"
    HDND = "HDND", "Hội đồng nhân dân"
    UBMTTQ = "UBMTTQ", "Ủy ban MTTQ Việt Nam"
    HOI_PHU_NU = "HOI_PHU_NU", "Hội Liên hiệp Phụ nữ"
    HOI_NONG_DAN = "HOI_NONG_DAN", "Hội Nông dân"
    HOI_CCB = "HOI_CCB", "Hội Cựu chiến binh"
    DOAN_TN = "DOAN_TN", "Đoàn Thanh niên"
    CONG_AN_TINH = "CONG_AN_TINH", "Công an tỉnh, thành phố"
    CONG_AN_TP = "CONG_AN_TP", "Công an huyện, thành phố (cũ)"
    CONG_AN_PHUONG = "CONG_AN_PHUONG", "Công an xã, phường"
    BCH_QUAN_SU = "BCH_QUAN_SU", "Ban Chỉ huy quân sự"
    BAN_CHI_DAO = "BAN_CHI_DAO", "Ban Chỉ đạo"
    TO_DAN_PHO = "TO_DAN_PHO", "Tổ dân phố, thôn"
    TRUONG_HOC = "TRUONG_HOC", "Trường học"
    TRAM_Y_TE = "TRAM_Y_TE", "Trạm Y tế"
    DAI_TRUYEN_THANH = "DAI_TRUYEN_THANH", "Đài truyền thanh"
    DOANH_NGHIEP = "DOANH_NGHIEP", "Doanh nghiệp"
    KHAC = "KHAC", "Khác"


class DocType(Code):
    """Kinds of official document (NĐ 30/2020 Điều 7; Quy định 399-QĐ/TW)."""

    NGHI_QUYET = "NGHI_QUYET", "Nghị quyết"
    CHI_THI = "CHI_THI", "Chỉ thị"
    KET_LUAN = "KET_LUAN", "Kết luận"
    QUYET_DINH = "QUYET_DINH", "Quyết định"
    QUY_CHE = "QUY_CHE", "Quy chế"
    QUY_DINH = "QUY_DINH", "Quy định"
    KE_HOACH = "KE_HOACH", "Kế hoạch"
    CHUONG_TRINH = "CHUONG_TRINH", "Chương trình"
    HUONG_DAN = "HUONG_DAN", "Hướng dẫn"
    THONG_BAO = "THONG_BAO", "Thông báo"
    BAO_CAO = "BAO_CAO", "Báo cáo"
    TO_TRINH = "TO_TRINH", "Tờ trình"
    CONG_VAN = "CONG_VAN", "Công văn"
    CONG_DIEN = "CONG_DIEN", "Công điện"
    BIEN_BAN = "BIEN_BAN", "Biên bản"
    PHUONG_AN = "PHUONG_AN", "Phương án"
    DE_AN = "DE_AN", "Đề án"
    DU_AN = "DU_AN", "Dự án"
    GIAY_MOI = "GIAY_MOI", "Giấy mời"
    PHIEU_GIAO = "PHIEU_GIAO", "Phiếu giao nhiệm vụ"
    PHIEU_GUI = "PHIEU_GUI", "Phiếu gửi"
    PHIEU_CHUYEN = "PHIEU_CHUYEN", "Phiếu chuyển"
    LENH_HUY_DONG = "LENH_HUY_DONG", "Lệnh huy động"
    LUAT = "LUAT", "Luật"
    NGHI_DINH = "NGHI_DINH", "Nghị định"
    THONG_TU = "THONG_TU", "Thông tư"
    KHAC = "KHAC", "Khác"

    @classmethod
    def from_label(cls, label: str | None) -> DocType:
        """The kind whose label starts the words (``Chương trình hành động`` is a programme), else KHAC."""
        folded = (label or "").casefold()
        return next((kind for kind in cls if folded.startswith(kind.label.casefold())), cls.KHAC)


class Direction(Code):
    """Whether the office sent the document, received it, or keeps it inside."""

    DI = "DI", "Văn bản đi"
    DEN = "DEN", "Văn bản đến"
    NOI_BO = "NOI_BO", "Nội bộ"


class DocStatus(Code):
    """Where an official document stands (domain 7.1)."""

    DU_THAO = "DU_THAO", "Dự thảo"
    TRINH_KY = "TRINH_KY", "Trình ký"
    BAN_HANH = "BAN_HANH", "Đã ban hành"
    DA_GUI = "DA_GUI", "Đã phát hành"
    DEN_MOI = "DEN_MOI", "Đến – chưa xử lý"
    DANG_XU_LY = "DANG_XU_LY", "Đang xử lý"
    DA_XU_LY = "DA_XU_LY", "Đã xử lý"
    LUU_TRU = "LUU_TRU", "Lưu trữ"
    CHUA_CO = "CHUA_CO", "Chưa có (mới được viện dẫn)"
    HUY = "HUY", "Hủy"


class LinkType(Code):
    """How one document refers to another."""

    THUC_HIEN = "THUC_HIEN", "Thực hiện"
    CAN_CU = "CAN_CU", "Căn cứ"
    VIEN_DAN = "VIEN_DAN", "Viện dẫn"
    THAY_THE = "THAY_THE", "Thay thế"


class RecipientPurpose(Code):
    """Why a recipient gets the document, as printed behind its name."""

    DE_BC = "DE_BC", "(để b/c)"
    DE_BIET = "DE_BIET", "(để biết)"
    DE_PH = "DE_PH", "(để p/h)"
    DE_TH = "DE_TH", "(để t/h)"
    LUU = "LUU", "Lưu"
    NONE = "NONE", ""


class AssignmentStatus(Code):
    """Where an assignment stands (domain 7.2); being late is computed, never stored."""

    NHAP = "NHAP", "Nháp"
    DA_GIAO = "DA_GIAO", "Đã giao"
    DA_TIEP_NHAN = "DA_TIEP_NHAN", "Đã tiếp nhận"
    DANG_THUC_HIEN = "DANG_THUC_HIEN", "Đang thực hiện"
    CHO_DUYET = "CHO_DUYET", "Đã báo cáo – chờ xác nhận"
    HOAN_THANH = "HOAN_THANH", "Hoàn thành"
    HOAN_THANH_MUON = "HOAN_THANH_MUON", "Hoàn thành quá hạn"
    TAM_DUNG = "TAM_DUNG", "Tạm dừng"
    TRA_LAI = "TRA_LAI", "Trả lại"
    HUY = "HUY", "Hủy/Thu hồi"


class EventKind(Code):
    """What happened to an assignment."""

    GIAO = "GIAO", "Giao nhiệm vụ"
    TIEP_NHAN = "TIEP_NHAN", "Tiếp nhận"
    CAP_NHAT = "CAP_NHAT", "Cập nhật tiến độ"
    BAO_CAO = "BAO_CAO", "Báo cáo kết quả"
    DON_DOC = "DON_DOC", "Đôn đốc"
    GIA_HAN = "GIA_HAN", "Gia hạn"
    TRA_LAI = "TRA_LAI", "Trả lại"
    XAC_NHAN = "XAC_NHAN", "Xác nhận hoàn thành"
    TAM_DUNG = "TAM_DUNG", "Tạm dừng"
    TIEP_TUC = "TIEP_TUC", "Tiếp tục"
    HUY = "HUY", "Hủy/Thu hồi"
    CHUYEN_DON_VI = "CHUYEN_DON_VI", "Chuyển đơn vị"
    IN_PHIEU = "IN_PHIEU", "In phiếu"


class DispatchStatus(Code):
    """Where a force-dispatch order stands."""

    DU_THAO = "DU_THAO", "Dự thảo"
    RA_LENH_MIENG = "RA_LENH_MIENG", "Đã ra lệnh bằng lời"
    DA_KY = "DA_KY", "Đã ký"
    DA_THUC_HIEN = "DA_THUC_HIEN", "Đã thực hiện"
    DA_HOAN_TRA = "DA_HOAN_TRA", "Đã hoàn trả"
    HUY = "HUY", "Hủy"
