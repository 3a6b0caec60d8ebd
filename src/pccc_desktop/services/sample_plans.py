"""Wording of the invented ward: plans with their tasks."""

from __future__ import annotations

from pccc_desktop.domain.codes import DocType
from pccc_desktop.services.sample_texts import SamplePlan, SampleTask

_KH, _CV = DocType.KE_HOACH, DocType.CONG_VAN
PLANS: tuple[SamplePlan, ...] = (
    SamplePlan(
        "DANG_UY",
        _KH,
        "tăng cường sự lãnh đạo của Đảng đối với công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ"
        " trong tình hình mới",
        250,
        (
            SampleTask(
                "UBND",
                "Xây dựng kế hoạch của Ủy ban nhân dân phường và tổ chức triển khai thực hiện.",
                25,
                "Kế hoạch",
                ("CONG_AN", "VP_HDND_UBND"),
            ),
            SampleTask(
                "HDND",
                "Giám sát việc chấp hành pháp luật về phòng cháy, chữa cháy trên địa bàn phường.",
                None,
                "Báo cáo giám sát",
            ),
            SampleTask(
                "BAN_XDD",
                "Định hướng tuyên truyền; biểu dương tập thể, cá nhân làm tốt, phê bình nơi thực hiện chưa nghiêm.",
                None,
                "Kế hoạch tuyên truyền",
                ("PHONG_VHXH",),
            ),
            SampleTask(
                "UBMTTQ",
                "Vận động đoàn viên, hội viên và Nhân dân tham gia phong trào toàn dân phòng cháy, chữa cháy.",
                180,
                "Báo cáo kết quả vận động",
                ("HOI_PHU_NU", "DOAN_TN"),
            ),
            SampleTask(
                "CHI_BO",
                "Quán triệt Kế hoạch đến toàn thể cán bộ, đảng viên và Nhân dân trong tổ dân phố.",
                30,
                "Báo cáo kết quả quán triệt",
            ),
            SampleTask(
                "CHI_BO_CA",
                "Theo dõi, đôn đốc, kiểm tra việc thực hiện; tham mưu sơ kết, tổng kết.",
                320,
                "Báo cáo tổng hợp",
                ("VP_DANG_UY",),
            ),
        ),
    ),
    SamplePlan(
        "UBND",
        _KH,
        "bảo đảm an toàn phòng cháy, chữa cháy và cứu nạn, cứu hộ trên địa bàn phường",
        225,
        (
            SampleTask(
                "CONG_AN",
                "Rà soát, lập danh sách cơ sở thuộc diện quản lý; phân loại theo mức độ nguy cơ cháy, nổ.",
                45,
                "Danh sách cơ sở",
                ("TO_DAN_PHO",),
            ),
            SampleTask(
                "PHONG_KT",
                "Rà soát ngõ sâu trên 50 m xe chữa cháy không vào được; đề xuất mở rộng, tháo dỡ vật cản.",
                60,
                "Danh mục ngõ, hẻm",
                ("CONG_AN",),
            ),
            SampleTask(
                "PHONG_VHXH",
                "Tuyên truyền trên hệ thống truyền thanh cơ sở ít nhất hai buổi một tuần.",
                None,
                "Lịch phát thanh",
            ),
            SampleTask(
                "VP_HDND_UBND",
                "Tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân phường.",
                210,
                "Báo cáo",
                ("CONG_AN",),
            ),
            SampleTask(
                "BCH_QS",
                "Huy động lực lượng dân quân tham gia thực tập phương án chữa cháy.",
                90,
                "Biên bản thực tập",
                ("CONG_AN",),
            ),
            SampleTask(
                "TRAM_Y_TE",
                "Tập huấn sơ cứu, cấp cứu người bị nạn cho lực lượng dân phòng.",
                75,
                "Danh sách học viên",
            ),
        ),
    ),
    SamplePlan(
        "UBND",
        _KH,
        "xây dựng, nhân rộng mô hình Tổ liên gia an toàn phòng cháy, chữa cháy và Điểm chữa cháy công cộng",
        170,
        (
            SampleTask(
                "TO_DAN_PHO",
                "Vận động các hộ liền kề thành lập ít nhất một Tổ liên gia an toàn phòng cháy, chữa cháy.",
                120,
                "Danh sách hộ tham gia",
            ),
            SampleTask(
                "CONG_AN",
                "Hướng dẫn lắp chuông, nút ấn báo cháy liên thông; lập hồ sơ từng tổ.",
                150,
                "Hồ sơ tổ liên gia",
                ("TO_DAN_PHO",),
            ),
            SampleTask(
                "PHONG_KT",
                "Khảo sát vị trí đặt điểm chữa cháy công cộng tại các ngõ sâu.",
                40,
                "Biên bản khảo sát",
                ("CONG_AN",),
            ),
            SampleTask(
                "UBMTTQ",
                "Vận động xã hội hóa mua sắm bình chữa cháy, dụng cụ phá dỡ cho điểm chữa cháy công cộng.",
                140,
                "Bảng tổng hợp kinh phí",
            ),
            SampleTask(
                "HOI_PHU_NU",
                "Vận động mỗi hộ hội viên có ít nhất một bình chữa cháy xách tay.",
                175,
                "Báo cáo",
            ),
            SampleTask("HOI_CCB", "Nhận quản lý hai điểm chữa cháy công cộng.", 130, "Biên bản bàn giao"),
        ),
    ),
    SamplePlan(
        "UBND",
        _KH,
        "tổng kiểm tra nhà ở kết hợp sản xuất, kinh doanh và nhà trọ",
        130,
        (
            SampleTask(
                "CONG_AN",
                "Chủ trì kiểm tra toàn bộ nhà trọ từ mười phòng trở lên; kiến nghị khắc phục tồn tại.",
                90,
                "Biên bản kiểm tra",
                ("PHONG_KT",),
            ),
            SampleTask(
                "PHONG_KT",
                "Kiểm tra an toàn điện sau công tơ tại các hộ kinh doanh.",
                100,
                "Báo cáo kiểm tra",
                ("CONG_AN",),
            ),
            SampleTask(
                "TO_DAN_PHO",
                "Rà soát, lập danh sách nhà ở kết hợp sản xuất, kinh doanh trong tổ dân phố.",
                35,
                "Danh sách",
            ),
            SampleTask(
                "VP_HDND_UBND",
                "Theo dõi việc khắc phục sau kiểm tra, tham mưu xử lý trường hợp không thực hiện.",
                137,
                "Bảng theo dõi",
            ),
            SampleTask(
                "TT_HCC", "Niêm yết thủ tục hành chính về phòng cháy, chữa cháy.", 20, "Bảng niêm yết"
            ),
        ),
    ),
    SamplePlan(
        "UBND",
        _CV,
        "giao nhiệm vụ phòng cháy, chữa cháy mùa nắng nóng",
        62,
        (
            SampleTask(
                "CONG_AN",
                "Tuần tra, nhắc nhở các khu chợ, bãi tập kết vật liệu dễ cháy vào giờ cao điểm.",
                None,
                "Nhật ký tuần tra",
            ),
            SampleTask(
                "PHONG_VHXH",
                "In, phát tờ rơi hướng dẫn sử dụng điện an toàn đến từng hộ.",
                30,
                "Tờ rơi",
                ("DOAN_TN",),
            ),
            SampleTask(
                "DOAN_TN",
                "Tổ chức đội thanh niên xung kích kiểm tra bình chữa cháy tại các ngõ.",
                66,
                "Báo cáo",
            ),
            SampleTask(
                "HOI_NONG_DAN", "Vận động hội viên không đốt rơm rạ, rác thải gần khu dân cư.", 70, "Báo cáo"
            ),
            SampleTask(
                "PHONG_KT", "Phối hợp điện lực xử lý các điểm đường dây mất an toàn.", 60, "Biên bản xử lý"
            ),
        ),
    ),
    SamplePlan(
        "DANG_UY",
        _CV,
        "tham mưu sơ kết một năm thực hiện Chỉ thị về phòng cháy, chữa cháy",
        40,
        (
            SampleTask(
                "UBND", "Báo cáo kết quả thực hiện gửi Văn phòng Đảng ủy.", 45, "Báo cáo", ("CONG_AN",)
            ),
            SampleTask(
                "BAN_XDD", "Thẩm định báo cáo, đề xuất tập thể, cá nhân được biểu dương.", 52, "Tờ trình"
            ),
            SampleTask(
                "UBKT", "Kiểm tra trách nhiệm của cấp ủy chi bộ nơi để xảy ra cháy.", 58, "Thông báo kết luận"
            ),
            SampleTask("VP_DANG_UY", "Chuẩn bị hội nghị sơ kết.", 60, "Chương trình hội nghị"),
            SampleTask(
                "CHI_BO",
                "Tự đánh giá việc lãnh đạo thực hiện Chỉ thị, gửi báo cáo về Văn phòng Đảng ủy.",
                43,
                "Báo cáo",
            ),
        ),
    ),
    SamplePlan(
        "UBND",
        _KH,
        "tổ chức tập huấn kỹ năng thoát nạn và thực tập phương án chữa cháy khu dân cư",
        24,
        (
            SampleTask(
                "CONG_AN",
                "Biên soạn tài liệu, mời báo cáo viên, chuẩn bị mô hình nhà tạo khói.",
                20,
                "Tài liệu tập huấn",
            ),
            SampleTask(
                "TO_DAN_PHO",
                "Cử mỗi hộ ít nhất một người dự tập huấn kỹ năng thoát nạn.",
                28,
                "Danh sách dự tập huấn",
            ),
            SampleTask(
                "PHONG_VHXH",
                "Đưa nội dung thoát nạn vào hoạt động ngoại khóa của các trường học.",
                90,
                "Kế hoạch ngoại khóa",
            ),
            SampleTask(
                "BCH_QS",
                "Bố trí lực lượng, phương tiện phục vụ thực tập phương án.",
                31,
                "Phương án lực lượng",
            ),
            SampleTask("TRAM_Y_TE", "Trực cấp cứu trong buổi thực tập.", 31, ""),
        ),
    ),
    SamplePlan(
        "UBND",
        _KH,
        "trang bị phương tiện chữa cháy ban đầu cho lực lượng dân phòng",
        9,
        (
            SampleTask("PHONG_KT", "Lập dự toán, hồ sơ mua sắm theo quy định.", 21, "Dự toán"),
            SampleTask(
                "CONG_AN",
                "Đề xuất danh mục, số lượng phương tiện cho từng đội dân phòng.",
                12,
                "Danh mục phương tiện",
            ),
            SampleTask(
                "VP_HDND_UBND", "Trình Hội đồng nhân dân phường bổ sung kinh phí.", 30, "Tờ trình", ("HDND",)
            ),
            SampleTask("UBMTTQ", "Vận động doanh nghiệp trên địa bàn ủng hộ phương tiện.", 60, "Báo cáo"),
            SampleTask(
                "TO_DAN_PHO",
                "Bố trí nơi để phương tiện của đội dân phòng, cử người giữ chìa khóa.",
                25,
                "Biên bản bàn giao",
            ),
        ),
    ),
    SamplePlan(
        "UBND",
        _KH,
        "bảo đảm an toàn phòng cháy, chữa cháy dịp lễ, hội",
        95,
        (
            SampleTask(
                "CONG_AN", "Trực chữa cháy, cứu nạn, cứu hộ tại nơi tổ chức lễ hội.", 15, "Phương án trực"
            ),
            SampleTask(
                "PHONG_VHXH",
                "Kiểm tra an toàn điện, bình chữa cháy tại nơi thờ tự, nơi tổ chức lễ hội.",
                10,
                "Biên bản kiểm tra",
            ),
            SampleTask(
                "TO_DAN_PHO", "Nhắc từng hộ kiểm tra bếp, bàn thờ, hệ thống điện trước khi đi vắng.", 8, ""
            ),
            SampleTask(
                "VP_HDND_UBND",
                "Lập danh sách trực lãnh đạo, thông báo số điện thoại trực.",
                5,
                "Danh sách trực",
            ),
        ),
    ),
)
