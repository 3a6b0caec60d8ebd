"""Words of Vietnamese offices as data: kinds of document, kinds of unit, verbs that begin tasks, words of signature."""

from __future__ import annotations

DOC_TYPES = {
    "KẾ HOẠCH": "Kế hoạch", "CHỈ THỊ": "Chỉ thị", "HƯỚNG DẪN": "Hướng dẫn",
    "CHƯƠNG TRÌNH HÀNH ĐỘNG": "Chương trình hành động", "CHƯƠNG TRÌNH PHỐI HỢP": "Chương trình phối hợp",
    "CHƯƠNG TRÌNH CÔNG TÁC": "Chương trình công tác", "CHƯƠNG TRÌNH": "Chương trình",
    "KẾ HOẠCH HÀNH ĐỘNG": "Kế hoạch hành động", "KẾ HOẠCH LIÊN TỊCH": "Kế hoạch liên tịch",
    "HƯỚNG DẪN LIÊN TỊCH": "Hướng dẫn liên tịch", "CHƯƠNG TRÌNH LIÊN TỊCH": "Chương trình liên tịch",
    "KẾ HOẠCH PHỐI HỢP": "Kế hoạch phối hợp", "KẾ HOẠCH LIÊN NGÀNH": "Kế hoạch liên ngành",
    "QUYẾT ĐỊNH": "Quyết định", "NGHỊ QUYẾT LIÊN TỊCH": "Nghị quyết liên tịch", "NGHỊ QUYẾT": "Nghị quyết",
    "THÔNG BÁO KẾT LUẬN": "Thông báo kết luận", "THÔNG BÁO": "Thông báo",
    "CÔNG ĐIỆN KHẨN": "Công điện khẩn", "CÔNG ĐIỆN": "Công điện", "BÁO CÁO": "Báo cáo",
    "TỜ TRÌNH": "Tờ trình", "KẾT LUẬN": "Kết luận", "QUY ĐỊNH": "Quy định",
    "QUY CHẾ PHỐI HỢP": "Quy chế phối hợp", "QUY CHẾ": "Quy chế", "PHƯƠNG ÁN": "Phương án",
    "ĐỀ ÁN": "Đề án", "DỰ ÁN": "Dự án", "THÔNG TRI": "Thông tri",
    "THÔNG TƯ LIÊN TỊCH": "Thông tư liên tịch", "THÔNG TƯ": "Thông tư", "NGHỊ ĐỊNH": "Nghị định",
    "BIÊN BẢN": "Biên bản", "GIẤY MỜI": "Giấy mời", "CÔNG VĂN": "Công văn", "THÔNG CÁO": "Thông cáo",
    "LỜI KÊU GỌI": "Lời kêu gọi", "CHIẾN LƯỢC": "Chiến lược", "QUY HOẠCH": "Quy hoạch",
    "HƯỚNG DẪN LIÊN NGÀNH": "Hướng dẫn liên ngành", "THƯ CÔNG": "Thư công", "LUẬT": "Luật",
    "PHÁP LỆNH": "Pháp lệnh", "PHIẾU GỬI": "Phiếu gửi", "PHIẾU CHUYỂN": "Phiếu chuyển",
    "LỊCH CÔNG TÁC": "Lịch công tác",
}  # fmt: skip

TYPE_CODES = {
    "KH": "Kế hoạch", "CT": "Chỉ thị", "HD": "Hướng dẫn", "CTr": "Chương trình", "NQ": "Nghị quyết",
    "TB": "Thông báo", "CĐ": "Công điện", "BC": "Báo cáo", "TTr": "Tờ trình", "KL": "Kết luận",
    "QC": "Quy chế", "PA": "Phương án", "ĐA": "Đề án", "CV": "Công văn", "BB": "Biên bản", "GM": "Giấy mời",
    "NĐ": "Nghị định",
}  # fmt: skip

# Nouns that name units after “Các …”.
_COLLECTIVE = (
    "đồng chí", "ông", "bà", "chi, đảng bộ", "chi ủy", "chi uỷ",
    "sở", "ban", "ngành", "phòng", "đơn vị", "cơ quan", "tổ", "chi bộ", "chi hội", "chi đoàn",
    "xã", "phường", "địa phương", "huyện", "quận", "thị xã", "tỉnh", "thành phố", "thành viên", "trường",
    "hội", "đoàn thể", "tổ chức", "doanh nghiệp", "cơ sở", "bộ", "cấp", "đảng bộ", "đảng (?:ủy|uỷ)",
    "thành (?:ủy|uỷ)", "huyện (?:ủy|uỷ)", "tỉnh (?:ủy|uỷ)", "(?:ủy|uỷ) viên", "(?:ủy|uỷ) ban", "hộ", "chủ",
    "công ty", "tập đoàn", "trạm", "trung tâm", "khu", "thôn", "ấp", "bản", "tiểu ban", "cán bộ",
    "công chức", "lực lượng", "đội", "nhà trường", "cụm", "khối", "UBND", "Sở", "Ban", "Phòng", "Đảng",
    "Chi bộ", "Tổ", "Hội", "Trường", "Bộ", "Cục", "Công an", "Thôn", "Khu", "Đồng chí", "cục", "chi cục",
    "vụ", "viện", "ngân hàng", "thủ trưởng", "bí thư", "đảng viên", "đảng đoàn", "ban cán sự", "nhóm",
)  # fmt: skip

# Names that are whole by themselves: a verb may follow at once.
WHOLE_UNITS = (
    r"(?:UBND|HĐND|UBMTTQ|MTTQ|UBKT|BCĐ|BTV|BCH|TTHĐND)",
    r"(?:Ủy ban|Uỷ ban|UB)\s+(?:nhân dân|MTTQ|Mặt trận Tổ quốc|kiểm tra|bầu cử)",
    r"Hội đồng nhân dân",
    r"(?:Thường trực|Ban Thường vụ|Ban Chấp hành|Ban thường vụ|Ban chấp hành)",
    r"(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị|Cấp|Chi|Đảng đoàn)\s?(?:ủy|uỷ)(?!\s+viên)",
    r"(?:Đảng bộ|Chi bộ|Đảng đoàn|Ban cán sự đảng|Ban Cán sự đảng)",
    r"(?:Công an|Mặt trận Tổ quốc|Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn thể|Đoàn Thanh niên|Đoàn thanh niên)",
    r"Văn phòng",
    (
        r"(?:Thủ trưởng|Người đứng đầu|"
        r"Lãnh đạo(?!\s*,|\s+(?:thực hiện|chỉ đạo|công tác|việc))|Tập thể lãnh đạo|Bí thư|Phó Bí thư|Chủ tịch|"
        r"Phó Chủ tịch|Giám đốc|Phó Giám đốc|Tổng Giám đốc)"
    ),
    (
        r"(?:Trưởng|Phó Trưởng|Phó trưởng)\s+(?:các\s+)?(?:ban|phòng|khu|thôn|ấp|bản|đoàn|trạm|"
        r"công an|bộ phận|đầu ngành|tiểu ban|Ban|Phòng|Công an|Thôn|Đoàn|khối|Khối)"
    ),
    (
        r"(?:Chánh Văn phòng|Chánh Thanh tra|Chánh án|Viện trưởng|Cục trưởng|Tổng Cục trưởng|"
        r"Hiệu trưởng|Bộ trưởng|Thứ trưởng|Tổ trưởng|Đội trưởng|Chỉ huy trưởng|Chủ nhiệm|Tư lệnh)"
    ),
    (
        r"(?:Hộ gia đình|Hộ dân|Nhân dân|Người dân|Doanh nghiệp|Cán bộ|Công chức|Đảng viên|"
        r"Chính quyền|Địa phương|Đơn vị|Cơ quan|Lực lượng)"
    ),
    r"Chủ\s+(?:các\s+)?(?:cơ sở|đầu tư|hộ|doanh nghiệp|phương tiện|rừng|chung cư|nhà)",
    r"(?:Các|Những|Toàn thể|Tất cả các|Mỗi|Từng)\s+(?:" + "|".join(_COLLECTIVE) + ")",
    r"Đại diện",
    (
        r"(?:Kho bạc|Điện lực|Bưu điện|Viễn thông|Hải quan|Kiểm lâm|Bảo hiểm xã hội|Thuế|"
        r"Thanh tra(?!\s*,|\s+(?:việc|kiểm|đột))|Quân sự|Báo và Đài|Báo,)"
    ),
    r"(?:Tổ dân phố|Khu dân cư|Khu phố|Thôn|Ấp|Buôn)",
    r"(?:Bộ phận|Cổng [Tt]hông tin|Cảnh sát|Dân quân|Dân phòng|Nhà trường|Nhà máy|Bệnh viện)",
    r"(?:Lãnh đạo|Chỉ huy)\s+(?:các|đơn vị)",
)
# Words that only begin a name: at least one more word belongs to it.
OPEN_UNITS = (
    r"(?:Ủy ban|Uỷ ban|Hội đồng)",
    r"Sở", r"Bộ(?!\s+(?:chỉ số|tiêu chí|luật|máy|mặt|đề|sưu tập|thủ tục|câu hỏi|nhận diện|ba|dữ liệu))",
    r"Ban(?!\s+(?:hành|đêm|ngày|đầu))", r"Phòng(?!\s*,|\s+(?:cháy|ngừa|chống|thủ|tránh|vệ|bệnh|dịch))",
    r"Trung tâm", r"Trạm", r"Trường(?!\s+(?:hợp|kỳ))", r"Viện(?!\s+dẫn)", r"Cục", r"Tổng cục", r"Chi cục",
    r"Vụ(?!\s+(?:việc|án|cháy))", r"Tổ(?!\s+(?:chức|quốc))",
    r"Tổ chức\s+(?:đảng|chính trị|cơ sở đảng)", r"Đội(?!\s+(?:ngũ|hình))",
    r"Đoàn(?!\s+(?:kết|viên|thể|kiểm tra liên ngành))",
    r"Hội(?!\s+(?:nghị|thảo|thi|thao|họp|viên|nhập|đàm|trường|chợ|đồng|tụ))", r"Hiệp hội", r"Liên đoàn",
    r"Liên hiệp", r"Liên minh", r"Liên đội", r"Liên chi hội", r"Liên gia", r"Chi (?:ủy|uỷ)",
    r"Công đoàn", r"Chi hội", r"Chi đoàn", r"Câu lạc bộ", r"Công ty",
    r"Tổng [Cc]ông ty", r"Tập đoàn", r"Ngân hàng", r"Hợp tác xã", r"Báo(?!\s+(?:cáo|động|đảm|hiệu|cháy))",
    r"Đài", r"Quỹ(?!\s+đất)", r"(?:Tòa|Toà) án", r"Đồn", r"Hạt", r"Khối(?!\s+lượng)", r"Cụm",
    r"Nhóm(?!\s+(?:nhiệm vụ|giải pháp|nội dung|chỉ tiêu))", r"Khu(?!\s+vực)", r"Vườn quốc gia", r"Tiểu ban",
    r"Bản quản", r"Thành viên", r"Xã(?!\s+hội)", r"(?:Đồng chí|Đ/c)", r"Phường", r"Huyện", r"Quận", r"Thị xã",
    r"Cơ sở(?!\s+(?:vật chất|hạ tầng|dữ liệu|pháp lý))",
)  # fmt: skip

# Verbs and adverbs in small letters that end a unit's name and begin its task.
TASK_VERBS: tuple[str, ...] = (
    "quyết định", "chỉ huy chung", "chỉ huy trực tiếp", "chủ trì", "chủ động", "phối hợp", "phối, kết hợp",
    "tổ chức", "xây dựng", "tham mưu", "chỉ đạo", "lãnh đạo", "tăng cường", "đẩy mạnh", "hướng dẫn",
    "theo dõi", "đôn đốc", "kiểm tra", "giám sát", "triển khai", "thực hiện", "căn cứ", "trên cơ sở",
    "theo chức năng", "theo nhiệm vụ", "theo thẩm quyền", "theo lĩnh vực", "theo phạm vi", "bố trí",
    "cân đối", "thẩm định", "tổng hợp", "tuyên truyền", "vận động", "phát huy", "nâng cao", "rà soát",
    "quán triệt", "đảm bảo", "bảo đảm", "lồng ghép", "tiếp tục", "thường xuyên", "kịp thời", "định kỳ",
    "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "phải", "cần", "là cơ quan", "là đơn vị",
    "là đầu mối", "làm đầu mối", "được giao", "nghiêm túc", "tập trung", "khẩn trương", "đề xuất",
    "báo cáo", "ban hành", "cụ thể hóa", "cụ thể hoá", "quản lý", "kiểm soát", "xử lý", "phân công",
    "phổ biến", "huy động", "hỗ trợ", "cung cấp", "tiếp nhận", "phê duyệt", "công khai", "duy trì",
    "phát động", "thành lập", "tạo điều kiện", "khuyến khích", "nghiên cứu", "xem xét", "vận hành",
    "ứng dụng", "đổi mới", "tham gia", "định hướng", "trực tiếp", "bám sát", "quan tâm", "phát hiện",
    "chấn chỉnh", "phản ánh", "sử dụng", "đánh giá", "sắp xếp", "kiện toàn", "củng cố", "hoàn thành",
    "hoàn thiện", "chuẩn bị", "tiến hành", "thống kê", "cập nhật", "đăng tải", "điều phối", "điều hành",
    "chấp hành", "tự kiểm tra", "tự tổ chức", "tự giác", "biểu dương", "khen thưởng", "nhân rộng",
    "cử cán bộ", "cử người", "cử đại diện", "cử lực lượng", "lập danh sách", "lập kế hoạch", "lập dự toán",
    "lập hồ sơ", "đưa nội dung", "đưa tin", "đưa kết quả", "gửi báo cáo", "gửi kế hoạch", "mở chuyên",
    "mở lớp", "tích cực", "gương mẫu", "ký cam kết", "trang bị", "bồi dưỡng", "tập huấn", "khảo sát",
    "thông báo", "yêu cầu", "đề nghị", "giải quyết", "tháo gỡ", "truyền thông", "giao nhiệm vụ",
    "giao trách nhiệm", "thông tin, tuyên truyền", "thông tin kịp thời", "đồng thời", "dự toán", "kết nối",
    "tạo lập", "khắc phục", "ngăn chặn", "đấu tranh", "động viên", "khuyến cáo", "giáo dục", "xác định",
    "lựa chọn", "bổ sung", "sửa đổi", "tổng kết", "sơ kết", "bảo vệ", "thu hút", "khai thác", "thanh tra",
    "tuần tra", "cảnh báo", "dự báo", "hưởng ứng", "cam kết", "đăng ký", "mua sắm", "đầu tư", "phân bổ",
    "thẩm tra", "hằng tháng", "hằng quý", "hằng năm", "hàng tháng", "hàng quý", "hàng năm", "không để",
    "không được", "tạm dừng", "nhanh chóng", "chú trọng", "ưu tiên", "làm tốt", "coi trọng", "coi", "thúc đẩy",
    "phòng ngừa", "bảo quản", "vệ sinh", "thay thế", "kêu gọi", "đóng góp", "kiến nghị", "giúp UBND",
    "giúp Ủy ban", "giúp Chủ tịch", "giúp Ban", "sẵn sàng", "bảo dưỡng", "lắp đặt", "cài đặt", "niêm yết",
    "phát thanh", "đưa vào", "đưa công tác", "lấy ý kiến", "xác minh", "trình UBND", "trình Ủy ban",
    "trình Uỷ ban", "trình Ban", "trình HĐND", "trình cấp", "trình Thường", "trình Chủ tịch", "chuyển giao",
    "chuyển đến", "gắn với", "gắn trách nhiệm", "gắn việc", "nắm chắc", "nắm bắt", "nắm tình hình",
    "nắm rõ", "in ấn", "biên soạn", "đình chỉ", "tạm đình chỉ", "phụ trách", "công bố", "cử báo cáo viên",
    "cử giáo viên", "cử", "ra quân", "phân loại", "phân cấp", "thiết lập", "lập", "mở", "đưa", "gửi",
    "viết", "cấp phát", "cấp phép", "thu hồi", "thu thập", "tháo dỡ", "tiếp thu", "thảo luận", "học tập",
    "sinh hoạt", "bàn giao", "điều tra", "điều chỉnh", "thẩm duyệt", "quy hoạch", "thí điểm", "tư vấn",
    "tổng rà soát", "tổng kiểm tra", "thông tin đến", "thông tin về", "dành", "lắng nghe", "đối thoại",
    "giới thiệu", "nhắc nhở", "tuyệt đối", "thực tập", "diễn tập", "huấn luyện", "luyện tập", "trồng",
    "nạo vét", "sửa chữa", "nâng cấp", "mua", "bổ trí", "phản biện", "chia sẻ", "tích hợp", "liên thông",
    "số hóa", "số hoá", "quyết liệt", "kiên quyết", "chuyển đổi", "thay mặt", "ủy quyền", "kiểm điểm",
    "bình xét", "đề cao", "phân tích", "nhận diện", "ngừng", "tiết kiệm", "ký kết", "cùng", "lưu trữ",
    "lưu ý", "phát sóng", "quảng bá", "trả lời", "xúc tiến", "mời gọi", "tìm kiếm", "thăm", "chăm lo",
    "giải trình", "soạn thảo", "dự thảo", "tổ chức triển khai", "đứng ra", "giữ vững", "xử phạt",
    "nghiệm thu", "kê khai", "thanh toán", "quyết toán", "chi trả", "đốc thúc", "bảo trì", "có kế hoạch",
    "tăng thời lượng", "có biện pháp", "có văn bản", "có giải pháp", "có phương án", "có hình thức", "sẽ",
)  # fmt: skip

POSITIONS = (
    "CHỦ TỊCH", "PHÓ", "BÍ THƯ", "GIÁM ĐỐC", "TRƯỞNG", "CHÁNH", "THỨ TRƯỞNG", "BỘ TRƯỞNG", "CỤC TRƯỞNG",
    "TỔNG", "VIỆN TRƯỞNG", "HIỆU TRƯỞNG", "CHỦ NHIỆM", "ỦY VIÊN", "UỶ VIÊN", "CHỈ HUY", "THỦ TƯỚNG",
    "TƯ LỆNH", "QUYỀN", "Q.", "THƯỜNG TRỰC", "VỤ TRƯỞNG", "TỔ TRƯỞNG", "ĐỘI TRƯỞNG", "CHI CỤC TRƯỞNG",
    "CHÍNH ỦY", "CHÍNH UỶ", "KẾ TOÁN", "THƯ KÝ", "PHÓ BÍ THƯ", "THỐNG ĐỐC", "VIỆN PHÓ", "CÔNG CHỨC",
    "NGƯỜI",
)  # fmt: skip
