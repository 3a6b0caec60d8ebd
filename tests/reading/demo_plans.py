"""The two invented plans used for demonstrations; run it to write them into ``tests/data/plans``."""

from __future__ import annotations

from pathlib import Path

from tests.reading.papers import Paper

FOLDER = Path(__file__).resolve().parents[1] / "data" / "plans"

PARTY_LEFT = ["ĐẢNG BỘ TỈNH MẪU SƠN", "ĐẢNG ỦY PHƯỜNG MẪU", "*", "Số 26-KH/ĐU"]
PARTY_RIGHT = ["ĐẢNG CỘNG SẢN VIỆT NAM", "", "Phường Mẫu, ngày 09 tháng 3 năm 2026"]
PARTY_TITLE = [
    "KẾ HOẠCH",
    (
        "thực hiện Chỉ thị số 14-CT/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy "
        "về nâng cao ý thức phòng cháy trong khu dân cư"
    ),
    "-----",
]
PARTY_BODY = [
    (
        "Thực hiện Chỉ thị số 14-CT/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy Mẫu Sơn về nâng cao ý thức "
        "phòng cháy trong khu dân cư (sau đây viết tắt là Chỉ thị số 14-CT/TU); Luật Phòng cháy, chữa cháy và "
        "cứu nạn, cứu hộ số 55/2024/QH15, Ban Thường vụ Đảng ủy phường ban hành Kế hoạch thực hiện như sau:"
    ),
    "I- MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "Để mỗi gia đình, mỗi cơ quan coi giữ an toàn về lửa và điện là việc của mình; giảm số vụ cháy so với năm 2025.",
    "2. Yêu cầu",
    "Việc làm phải rõ người, rõ hạn, rõ kết quả; không phô trương, không làm thay.",
    "II- NHIỆM VỤ TRỌNG TÂM",
    "1. Đưa nội dung Chỉ thị vào sinh hoạt chi bộ, họp tổ dân phố và các buổi chào cờ trong trường học.",
    "2. Hoàn thành việc lập Tổ liên gia an toàn phòng cháy, chữa cháy ở các ngõ sâu trên 50 mét.",
    "3. Đặt điểm chữa cháy công cộng tại nơi xe chữa cháy khó vào; mỗi điểm có người trông coi.",
    "III- TỔ CHỨC THỰC HIỆN",
    "1. UBND phường: Ban hành kế hoạch chi tiết và bố trí kinh phí xong trước ngày 31/3/2026.",
    "- Chỉ đạo các phòng chuyên môn lập bản đồ ngõ hẹp, nguồn nước và điểm chữa cháy công cộng trong quý II/2026.",
    "- Kiểm tra các cơ sở kinh doanh kết hợp nhà ở; kiên quyết đình chỉ nơi không bảo đảm lối thoát nạn.",
    (
        "2. Ban Xây dựng Đảng chủ trì, phối hợp với Trung tâm Chính trị phường biên soạn tài liệu sinh hoạt chi bộ, "
        "gửi các chi bộ trong tháng 4/2026."
    ),
    (
        "3. Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội vận động mỗi gia đình có ít nhất "
        "một bình chữa cháy, một dụng cụ phá dỡ; giám sát việc lắp đặt chuông báo cháy liên thông giữa các hộ."
    ),
    (
        "4. Các chi bộ trực thuộc phổ biến Chỉ thị số 14-CT/TU và Kế hoạch này đến toàn thể đảng viên; "
        "hoàn thành trong tháng 4/2026."
    ),
    "5. Các tổ dân phố:",
    "- Họp dân, lập danh sách hộ tham gia Tổ liên gia, gửi Công an phường trước ngày 15/5/2026.",
    "- Đề xuất vị trí đặt điểm chữa cháy công cộng.",
    (
        "6. Giao Chi bộ Công an phường chủ trì, phối hợp với Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện "
        "Kế hoạch; định kỳ hằng quý báo cáo Ban Thường vụ Đảng ủy./."
    ),
]
PARTY_RECIPIENTS = [
    "Nơi nhận:",
    "- Ban Thường vụ Tỉnh ủy (để b/c),",
    "- Công an tỉnh (để p/h),",
    "- TT HĐND, UBND, Ủy ban MTTQ phường,",
    "- Các đồng chí Đảng ủy viên,",
    "- Các chi bộ trực thuộc,",
    "- Lưu VPĐU.",
]
PARTY_SIGNATURE = ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "", "", "", "Nguyễn Thị Mẫu"]

STATE_LEFT = ["ỦY BAN NHÂN DÂN", "PHƯỜNG MẪU", "", "Số: 73/KH-UBND"]
STATE_RIGHT = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "",
    "Phường Mẫu, ngày 27 tháng 3 năm 2026",
]
STATE_TITLE = ["KẾ HOẠCH", "Xây dựng Tổ liên gia và Điểm chữa cháy công cộng năm 2026"]
STATE_BODY = [
    (
        "Căn cứ Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ; thực hiện Kế hoạch số 26-KH/ĐU "
        "ngày 09/3/2026 của Đảng ủy phường, Ủy ban nhân dân phường ban hành Kế hoạch như sau:"
    ),
    "I. MỤC TIÊU",
    "Đến hết năm 2026 có 40 Tổ liên gia, 15 điểm chữa cháy công cộng hoạt động thực chất.",
    "II. NỘI DUNG",
    "1. Khảo sát địa bàn, lập danh sách ngõ sâu và nguồn nước chữa cháy.",
    "2. Thành lập, ra mắt Tổ liên gia; lắp đặt, vận hành chuông báo cháy liên thông.",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Công an phường",
    "a) Chủ trì khảo sát, tham mưu UBND phường quyết định thành lập Tổ liên gia trước ngày 30/4/2026.",
    "b) Tập huấn cho thành viên Tổ liên gia mỗi năm ít nhất một lần.",
    "2. Phòng Kinh tế, Hạ tầng và Đô thị",
    "a) Thẩm định dự toán, trình UBND phường bố trí kinh phí trong quý II/2026.",
    "3. Các tổ dân phố",
    "Vận động hộ dân tham gia; giữ gìn phương tiện tại điểm chữa cháy công cộng.",
    "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND phường (qua Công an phường) để giải quyết./.",
]
STATE_RECIPIENTS = [
    "Nơi nhận:",
    "- UBND tỉnh (để b/c);",
    "- TT Đảng ủy, HĐND phường;",
    "- Các tổ dân phố;",
    "- Lưu: VT, CAP.",
]
STATE_SIGNATURE = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "Trần Văn Mẫu"]
STATE_TABLE = [
    ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
    ["1", "Lập bản đồ ngõ hẹp và nguồn nước", "Công an phường", "Các tổ dân phố", "Trước ngày 30/4/2026", "Bản đồ"],
    ["2", "Mua sắm phương tiện cho điểm chữa cháy công cộng", "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường",
     "Quý III/2026", "Hợp đồng"],
    ["3", "Ra mắt Tổ liên gia tại từng tổ dân phố", "Các tổ dân phố", "Ủy ban MTTQ phường", "Tháng 6/2026", "Biên bản"],
    ["4", "Kiểm tra điểm chữa cháy công cộng", "Công an phường", "", "Hằng quý", "Biên bản kiểm tra"],
]  # fmt: skip


def party_plan() -> Paper:
    """A plan of a ward Party committee."""
    paper = Paper()
    paper.columns(PARTY_LEFT, PARTY_RIGHT)
    paper.title(*PARTY_TITLE)
    paper.lines(*PARTY_BODY)
    paper.columns(PARTY_RECIPIENTS, PARTY_SIGNATURE)
    return paper


def state_plan() -> Paper:
    """A plan of a ward People's Committee with a table of work in its appendix."""
    paper = Paper()
    paper.columns(STATE_LEFT, STATE_RIGHT)
    paper.title(*STATE_TITLE)
    paper.lines(*STATE_BODY)
    paper.columns(STATE_RECIPIENTS, STATE_SIGNATURE)
    paper.page_break()
    paper.title("PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ")
    paper.lines("(Kèm theo Kế hoạch số 73/KH-UBND ngày 27/3/2026 của Ủy ban nhân dân phường Mẫu)")
    paper.table(STATE_TABLE)
    return paper


def party_text() -> str:
    """The Party plan as plain text."""
    blocks = (
        PARTY_LEFT,
        PARTY_RIGHT,
        PARTY_TITLE,
        PARTY_BODY,
        PARTY_RECIPIENTS,
        [one for one in PARTY_SIGNATURE if one],
    )
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


if __name__ == "__main__":
    party_plan().save(FOLDER / "ke-hoach-dang-uy.docx")
    state_plan().save(FOLDER / "ke-hoach-ubnd.docx")
    (FOLDER / "ke-hoach-dang-uy.txt").write_text(party_text(), "utf-8")
