"""Codes that are stored and the Vietnamese labels that are shown and printed for them."""

from __future__ import annotations

from enum import StrEnum

from pccc_desktop.domain.text import N_


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

    DANG = "DANG", N_("codes", "Đảng")
    CHINH_QUYEN = "CHINH_QUYEN", N_("codes", "Chính quyền")
    HDND = "HDND", N_("codes", "Hội đồng nhân dân")
    MTTQ_DOAN_THE = "MTTQ_DOAN_THE", N_("codes", "Mặt trận Tổ quốc, đoàn thể")
    CONG_AN = "CONG_AN", N_("codes", "Công an")
    QUAN_SU = "QUAN_SU", N_("codes", "Quân sự")
    KHAC = "KHAC", N_("codes", "Khác")


class OrgType(Code):
    """Kinds of organisation a ward works with; old kinds stay for documents of their time."""

    TINH_UY = "TINH_UY", N_("codes", "Tỉnh ủy")
    THANH_UY = "THANH_UY", N_("codes", "Thành ủy")
    DANG_UY = "DANG_UY", N_("codes", "Đảng ủy")
    BAN_THUONG_VU = "BAN_THUONG_VU", N_("codes", "Ban Thường vụ")
    CHI_BO = "CHI_BO", N_("codes", "Chi bộ")
    VAN_PHONG_DANG_UY = "VAN_PHONG_DANG_UY", N_("codes", "Văn phòng Đảng ủy")
    BAN_TUYEN_GIAO = "BAN_TUYEN_GIAO", N_("codes", "Ban Tuyên giáo")
    BAN_XAY_DUNG_DANG = "BAN_XAY_DUNG_DANG", N_("codes", "Ban Xây dựng Đảng")
    UBKT = "UBKT", N_("codes", "Ủy ban Kiểm tra")
    UBND_TINH = "UBND_TINH", N_("codes", "UBND tỉnh, thành phố")
    UBND_PHUONG = "UBND_PHUONG", N_("codes", "UBND xã, phường")
    VP_HDND_UBND = "VP_HDND_UBND", N_("codes", "Văn phòng HĐND và UBND")
    PHONG_KT_HT_DT = "PHONG_KT_HT_DT", N_("codes", "Phòng Kinh tế, Hạ tầng và Đô thị")
    PHONG_VH_XH = "PHONG_VH_XH", N_("codes", "Phòng Văn hóa - Xã hội")
    TT_PHUC_VU_HCC = "TT_PHUC_VU_HCC", N_("codes", "Trung tâm Phục vụ hành chính công")
    HDND = "HDND", N_("codes", "Hội đồng nhân dân")
    UBMTTQ = "UBMTTQ", N_("codes", "Ủy ban MTTQ Việt Nam")
    HOI_PHU_NU = "HOI_PHU_NU", N_("codes", "Hội Liên hiệp Phụ nữ")
    HOI_NONG_DAN = "HOI_NONG_DAN", N_("codes", "Hội Nông dân")
    HOI_CCB = "HOI_CCB", N_("codes", "Hội Cựu chiến binh")
    DOAN_TN = "DOAN_TN", N_("codes", "Đoàn Thanh niên")
    CONG_AN_TINH = "CONG_AN_TINH", N_("codes", "Công an tỉnh, thành phố")
    CONG_AN_TP = "CONG_AN_TP", N_("codes", "Công an huyện, thành phố (cũ)")
    CONG_AN_PHUONG = "CONG_AN_PHUONG", N_("codes", "Công an xã, phường")
    BCH_QUAN_SU = "BCH_QUAN_SU", N_("codes", "Ban Chỉ huy quân sự")
    BAN_CHI_DAO = "BAN_CHI_DAO", N_("codes", "Ban Chỉ đạo")
    TO_DAN_PHO = "TO_DAN_PHO", N_("codes", "Tổ dân phố, thôn")
    TRUONG_HOC = "TRUONG_HOC", N_("codes", "Trường học")
    TRAM_Y_TE = "TRAM_Y_TE", N_("codes", "Trạm Y tế")
    DAI_TRUYEN_THANH = "DAI_TRUYEN_THANH", N_("codes", "Đài truyền thanh")
    DOANH_NGHIEP = "DOANH_NGHIEP", N_("codes", "Doanh nghiệp")
    KHAC = "KHAC", N_("codes", "Khác")


class DocType(Code):
    """Kinds of official document (NĐ 30/2020 Điều 7; Quy định 399-QĐ/TW)."""

    NGHI_QUYET = "NGHI_QUYET", N_("codes", "Nghị quyết")
    CHI_THI = "CHI_THI", N_("codes", "Chỉ thị")
    KET_LUAN = "KET_LUAN", N_("codes", "Kết luận")
    QUYET_DINH = "QUYET_DINH", N_("codes", "Quyết định")
    QUY_CHE = "QUY_CHE", N_("codes", "Quy chế")
    QUY_DINH = "QUY_DINH", N_("codes", "Quy định")
    KE_HOACH = "KE_HOACH", N_("codes", "Kế hoạch")
    CHUONG_TRINH = "CHUONG_TRINH", N_("codes", "Chương trình")
    HUONG_DAN = "HUONG_DAN", N_("codes", "Hướng dẫn")
    THONG_BAO = "THONG_BAO", N_("codes", "Thông báo")
    BAO_CAO = "BAO_CAO", N_("codes", "Báo cáo")
    TO_TRINH = "TO_TRINH", N_("codes", "Tờ trình")
    CONG_VAN = "CONG_VAN", N_("codes", "Công văn")
    CONG_DIEN = "CONG_DIEN", N_("codes", "Công điện")
    BIEN_BAN = "BIEN_BAN", N_("codes", "Biên bản")
    PHUONG_AN = "PHUONG_AN", N_("codes", "Phương án")
    DE_AN = "DE_AN", N_("codes", "Đề án")
    DU_AN = "DU_AN", N_("codes", "Dự án")
    GIAY_MOI = "GIAY_MOI", N_("codes", "Giấy mời")
    PHIEU_GIAO = "PHIEU_GIAO", N_("codes", "Phiếu giao nhiệm vụ")
    PHIEU_GUI = "PHIEU_GUI", N_("codes", "Phiếu gửi")
    PHIEU_CHUYEN = "PHIEU_CHUYEN", N_("codes", "Phiếu chuyển")
    LENH_HUY_DONG = "LENH_HUY_DONG", N_("codes", "Lệnh huy động")
    LUAT = "LUAT", N_("codes", "Luật")
    NGHI_DINH = "NGHI_DINH", N_("codes", "Nghị định")
    THONG_TU = "THONG_TU", N_("codes", "Thông tư")
    KHAC = "KHAC", N_("codes", "Khác")

    @classmethod
    def from_label(cls, label: str | None) -> DocType:
        """The kind whose label starts the words (``Chương trình hành động`` is a programme), else KHAC."""
        folded = (label or "").casefold()
        return next((kind for kind in cls if folded.startswith(kind.label.casefold())), cls.KHAC)


class Direction(Code):
    """Whether the office sent the document, received it, or keeps it inside."""

    DI = "DI", N_("codes", "Văn bản đi")
    DEN = "DEN", N_("codes", "Văn bản đến")
    NOI_BO = "NOI_BO", N_("codes", "Nội bộ")


class DocStatus(Code):
    """Where an official document stands."""

    DU_THAO = "DU_THAO", N_("codes", "Dự thảo")
    TRINH_KY = "TRINH_KY", N_("codes", "Trình ký")
    BAN_HANH = "BAN_HANH", N_("codes", "Đã ban hành")
    DA_GUI = "DA_GUI", N_("codes", "Đã phát hành")
    DEN_MOI = "DEN_MOI", N_("codes", "Đến – chưa xử lý")
    DANG_XU_LY = "DANG_XU_LY", N_("codes", "Đang xử lý")
    DA_XU_LY = "DA_XU_LY", N_("codes", "Đã xử lý")
    LUU_TRU = "LUU_TRU", N_("codes", "Lưu trữ")
    CHUA_CO = "CHUA_CO", N_("codes", "Chưa có (mới được viện dẫn)")
    HUY = "HUY", N_("codes", "Hủy")


class LinkType(Code):
    """How one document refers to another."""

    THUC_HIEN = "THUC_HIEN", N_("codes", "Thực hiện")
    CAN_CU = "CAN_CU", N_("codes", "Căn cứ")
    VIEN_DAN = "VIEN_DAN", N_("codes", "Viện dẫn")
    THAY_THE = "THAY_THE", N_("codes", "Thay thế")


class RecipientPurpose(Code):
    """Why a recipient gets the document, as printed behind its name."""

    DE_BC = "DE_BC", N_("codes", "(để b/c)")
    DE_BIET = "DE_BIET", N_("codes", "(để biết)")
    DE_PH = "DE_PH", N_("codes", "(để p/h)")
    DE_TH = "DE_TH", N_("codes", "(để t/h)")
    LUU = "LUU", N_("codes", "Lưu")
    NONE = "NONE", ""


class AssignmentStatus(Code):
    """Where an assignment stands; being late is computed, never stored."""

    NHAP = "NHAP", N_("codes", "Nháp")
    DA_GIAO = "DA_GIAO", N_("codes", "Đã giao")
    DA_TIEP_NHAN = "DA_TIEP_NHAN", N_("codes", "Đã tiếp nhận")
    DANG_THUC_HIEN = "DANG_THUC_HIEN", N_("codes", "Đang thực hiện")
    CHO_DUYET = "CHO_DUYET", N_("codes", "Đã báo cáo – chờ xác nhận")
    HOAN_THANH = "HOAN_THANH", N_("codes", "Hoàn thành")
    HOAN_THANH_MUON = "HOAN_THANH_MUON", N_("codes", "Hoàn thành quá hạn")
    TAM_DUNG = "TAM_DUNG", N_("codes", "Tạm dừng")
    TRA_LAI = "TRA_LAI", N_("codes", "Trả lại")
    HUY = "HUY", N_("codes", "Hủy/Thu hồi")


class EventKind(Code):
    """What happened to an assignment."""

    GIAO = "GIAO", N_("codes", "Giao nhiệm vụ")
    TIEP_NHAN = "TIEP_NHAN", N_("codes", "Tiếp nhận")
    CAP_NHAT = "CAP_NHAT", N_("codes", "Cập nhật tiến độ")
    BAO_CAO = "BAO_CAO", N_("codes", "Báo cáo kết quả")
    DON_DOC = "DON_DOC", N_("codes", "Đôn đốc")
    GIA_HAN = "GIA_HAN", N_("codes", "Gia hạn")
    TRA_LAI = "TRA_LAI", N_("codes", "Trả lại")
    XAC_NHAN = "XAC_NHAN", N_("codes", "Xác nhận hoàn thành")
    TAM_DUNG = "TAM_DUNG", N_("codes", "Tạm dừng")
    TIEP_TUC = "TIEP_TUC", N_("codes", "Tiếp tục")
    HUY = "HUY", N_("codes", "Hủy/Thu hồi")
    CHUYEN_DON_VI = "CHUYEN_DON_VI", N_("codes", "Chuyển đơn vị")
    IN_PHIEU = "IN_PHIEU", N_("codes", "In phiếu")


class DispatchStatus(Code):
    """Where a force-dispatch order stands."""

    DU_THAO = "DU_THAO", N_("codes", "Dự thảo")
    RA_LENH_MIENG = "RA_LENH_MIENG", N_("codes", "Đã ra lệnh bằng lời")
    DA_KY = "DA_KY", N_("codes", "Đã ký")
    DA_THUC_HIEN = "DA_THUC_HIEN", N_("codes", "Đã thực hiện")
    DA_HOAN_TRA = "DA_HOAN_TRA", N_("codes", "Đã hoàn trả")
    HUY = "HUY", N_("codes", "Hủy")


class DeadlineKind(Code):
    """Kinds of deadline."""

    NGAY_CU_THE = "NGAY_CU_THE", N_("codes", "Ngày cụ thể")
    TRONG_THANG = "TRONG_THANG", N_("codes", "Trong tháng")
    TRONG_QUY = "TRONG_QUY", N_("codes", "Trong quý")
    TRONG_NAM = "TRONG_NAM", N_("codes", "Trong năm")
    TRUOC_NGAY = "TRUOC_NGAY", N_("codes", "Trước ngày")
    THUONG_XUYEN = "THUONG_XUYEN", N_("codes", "Thường xuyên")
    THEO_QUY_DINH = "THEO_QUY_DINH", N_("codes", "Theo quy định")
    KHI_PHAT_SINH = "KHI_PHAT_SINH", N_("codes", "Khi phát sinh")
    KHONG_QUY_DINH = "KHONG_QUY_DINH", N_("codes", "Không quy định")
