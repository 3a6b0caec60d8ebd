<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Giới thiệu PCCC Phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đưa kế hoạch phòng cháy, chữa cháy của cấp trên thành nhiệm vụ có thời hạn của từng đơn vị và in ra các mẫu giao việc. Chạy trên máy này, không cần mạng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng Qt (LGPL), biểu tượng Lucide (ISC), phông chữ Tinos (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên bản {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentDetail</name>
    <message>
        <source>mở nhiệm vụ (F2) và chọn người phụ trách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mở nhiệm vụ (F2) và bỏ đơn vị trùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hỏi đơn vị rồi ghi kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghi đôn đốc (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không quy định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn ban đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… và {count} việc trước đó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có báo cáo kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentEditor</name>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đây là phần đang ghi dở lần trước, chưa lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;oàn nguyên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ mọi thay đổi chưa lưu trong biểu mẫu này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi nội dung, đơn vị chủ trì và thời hạn như trong văn bản; chương trình đọc thời hạn và tính ra ngày. Ctrl+S lưu, Esc quay lại; phần chưa lưu được giữ cho lần mở sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu; phần đang ghi được giữ lại cho lần mở sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội &amp;dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sản &amp;phẩm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo, kế hoạch, biên bản…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao tại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Văn bản giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>III.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ai làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trong tháng 4/2026, trước ngày 15/5…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngà&amp;y giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để trống nếu văn bản không quy định thời hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa hiểu thời hạn này; có thể tự ghi ngày vào ô Hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiểu là: {kind}, không có ngày cuối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiểu là: {kind} → {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentPanel</name>
    <message>
        <source>Phân công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn ô sửa đầy đủ của dòng đang chọn · F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phân công ({units} đơn vị, {tasks} nhiệm vụ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sửa ngay trong bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn đơn vị trong &amp;tổ chức…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tác&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gộ&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển đơn &amp;vị…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm nhiệ&amp;m vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Xóa khỏi phân công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cắt nhiệm vụ đang chọn làm hai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập các dòng đang chọn làm một</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao các nhiệm vụ đang chọn cho đơn vị khác; kéo thả cũng được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm vào đơn vị đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm một đơn vị mà văn bản có giao việc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập từ văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi dòng là một nhiệm vụ của một đơn vị. Gõ không dấu để lọc, bấm nhãn để chỉ xem việc quá hạn hay đến hạn. Enter hoặc F2 mở, Ins thêm, Del xóa, Ctrl+G ghi kết quả, Ctrl+D ghi đôn đốc, Ctrl+P in phiếu giao nhiệm vụ của những dòng đã chọn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu nhiệm vụ “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa {count} nhiệm vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một nhiệm vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ đã chọn đã kết thúc, không còn gì để ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhiệm vụ nào đã chọn còn chờ việc này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ đã chọn không cần đôn đốc nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhiệm vụ “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nhiệm vụ đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gia hạn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở, sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thê&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm một nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;hi đôn đốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi một lần đôn đốc cho các nhiệm vụ đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi &amp;kết quả…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi tiến độ, kết quả hoặc trạng thái cho các nhiệm vụ đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;phiếu giao nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In phiếu của các nhiệm vụ đã chọn, mỗi đơn vị một phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đôn đốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: quan triet chi bo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có nhiệm vụ nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ được tạo khi nhập một kế hoạch từ tệp, hoặc thêm tay từng nhiệm vụ cho một đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hạn 7 ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Đóng thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>{label}: xong {done}/{total}, {late} quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: xong {done}/{total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Dữ liệu &amp; sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kiểm tra dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra kỹ toàn bộ tệp dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao lưu ra nơi khá&amp;c…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép ra USB hoặc ổ đĩa khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu nằm trong một tệp trên máy này, các tệp gốc nằm trong thư mục bên cạnh. Nên chép bản sao lưu ra USB hoặc ổ đĩa khác mỗi tuần: khi hỏng máy, mở chương trình với bản sao lưu là làm việc tiếp được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao lưu dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được thư mục; đường dẫn: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã sao lưu vào {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tệp, {size}, tại {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa sao lưu lần nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc được, không thấy lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã {count} ngày chưa sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có bản sao lưu mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu nguyên vẹn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp gốc, bản in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa còn trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiên bản cấu trúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần gần nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản gần nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở &amp;thư mục sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần kiểm tra gần nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa kiểm tra trong lần mở này. Bấm “Kiểm tra dữ liệu”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Chi tiết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchDetail</name>
    <message>
        <source>từ {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đến {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh huy động số {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bằng lời lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký văn bản lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị, người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phương tiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tài sản, vật tư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sự cố và nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gặp ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh bằng lời đã quá hạn lập văn bản: in lệnh, ký, rồi bấm “Đã ký văn bản”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchEditor</name>
    <message>
        <source>Lập lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đây là phần đang ghi dở lần trước, chưa lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn ng&amp;uyên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ mọi thay đổi chưa lưu trong biểu mẫu này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu và in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu rồi mở hộp in lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lệnh theo thứ tự khi nói: ai ra lệnh, việc gì ở đâu, huy động ai, mang gì, tập kết đâu lúc nào, làm gì. Giờ ghi kiểu nào cũng được: 14h30, 14:30 4/3. Ctrl+S lưu, Ctrl+P lưu và in, Esc quay lại; phần chưa lưu được giữ cho lần mở sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu; phần đang ghi được giữ lại cho lần mở sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu được: còn {count} chỗ cần ghi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức &amp;vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đị&amp;a chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện th&amp;oại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc gì, ở đâu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại sự cố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cháy nhà dân, cháy rừng, sập đổ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi xả&amp;y ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Báo lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:30 hoặc 14:30 4/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huy động ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị, người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huy động những gì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phương tiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>01 xe tải, 02 máy bơm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tài sản, vật tư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có &amp;mặt lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gặp ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm gì, bao lâu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội &amp;dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ra bằng lời lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ký văn bản lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đọc được giờ này. Ghi như 14:30 hoặc 14:30 4/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi giờ ra lệnh bằng lời.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh dấu khi đã ra lệnh bằng lời; chương trình nhắc hạn lập lệnh bằng văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có lệnh bằng văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải có lệnh bằng văn bản chậm nhất {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message>
        <source>Lập lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ các lệnh huy động lực lượng, phương tiện, tài sản để chữa cháy và cứu nạn. Lệnh bằng lời phải có văn bản trong thời hạn; cột “Hạn văn bản” cho biết còn bao lâu. Ins lập lệnh, Enter hoặc F2 mở, Del xóa, Ctrl+P in lệnh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi: lệnh bằng văn bản đã ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi: lệnh đã thực hiện.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi: đã hoàn trả phương tiện, tài sản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lệnh đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lệnh huy động {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu lệnh huy động {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa {count} lệnh huy động.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn một lệnh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn trả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở, sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một lệnh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mở, sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lệnh đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In các lệnh đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập lệnh &amp;huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: noi xay ra, don vi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có lệnh huy động nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khi có cháy, sự cố: lập lệnh huy động người, phương tiện, tài sản. Nếu đã ra lệnh bằng lời, chương trình nhắc hạn lập lệnh bằng văn bản và in lệnh theo mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn nợ văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn {days} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bằng lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh bằng văn bản chậm nhất {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huy động ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra lệnh lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message>
        <source>chưa ghi ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiều, hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số, ngày đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ, thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được triển khai bởi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ngày {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mới được viện dẫn; nhập tệp của văn bản này khi có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trích dẫn ghi {cited}, danh mục ghi {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khác ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>và {count} nơi nhận nữa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>&amp;Loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số, &amp;ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan &amp;ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng th&amp;ái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chi&amp;ều</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đế&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơ&amp;i</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Bên trái là nội dung văn bản, bên phải là thông tin trong danh mục. Bổ sung số, ngày, trạng thái rồi bấm Lưu (Ctrl+S). Esc quay lại danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu những gì đã sửa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tin văn bản đã được sửa mà chưa lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này chưa có nội dung trong kho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tin văn bản</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Kết thúc hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ngày cuối cùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị &amp;kế thừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lý do, căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sáp nhập, giải thể theo văn bản nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị vẫn còn trong lịch sử và trong các văn bản cũ; việc đang mở giữ nguyên cho đến khi được chuyển.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(không có đơn vị kế thừa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi ngày cuối cùng đơn vị hoạt động.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy ghi lý do; lý do được lưu trong lịch sử.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>Mở danh sách: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Thiết lập đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lời vài câu để chương trình tạo sẵn các cơ quan của phường, xã. Mọi thứ đều sửa được sau ở trang Quản trị. Quay lại bước trước không mất gì đã ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy thiết lập đơn vị trước, hoặc dùng thử với dữ liệu mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang tạo đơn vị…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang tạo dữ liệu mẫu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thiết lập {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tạo dữ liệu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bây giờ có thể nhập kế hoạch đầu tiên từ tệp Word hoặc PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi điều vừa ghi đều sửa được sau này ở trang Quản trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bước {n} / 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình làm việc cho phường, xã nào? Tên này được in trên văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình tạo sẵn các cơ quan, đơn vị sau đây, để giao việc và in phiếu được ngay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;iếp tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo đơn &amp;vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập &amp;văn bản đầu tiên</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatSection</name>
    <message>
        <source>Thể thức là dữ liệu có thời gian hiệu lực: văn bản in theo thể thức của ngày ban hành, nên bản cũ in lại vẫn như cũ. “Chưa đối chiếu văn bản gốc” nghĩa là nên so với văn bản quy phạm trước khi dùng chính thức.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sắp áp dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng cho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguồn: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang và chữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trên {top}, dưới {bottom}, trái {left}, phải {right} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ chữ nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lùi đầu dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách ghi số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thể thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thể thức, mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: van ban dang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có thể thức nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thể thức đi kèm chương trình; nếu danh sách trống, hãy cài đặt lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhà nước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Trợ giúp: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím của trang này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím dùng ở mọi trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Xem thêm &amp;cũ hơn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tải thêm các việc trước đó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kiểm tra chuỗi nhật ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem nhật ký có bị sửa, xóa bên ngoài chương trình không</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác &amp;việc này…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thay đổi đều được ghi: ai, lúc nào, trước và sau. Chọn một việc rồi bấm “Hoàn tác việc này” để trả dữ liệu về như trước; việc hoàn tác cũng được ghi và cũng hoàn tác được. Nhật ký không xóa, không sửa được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra nhật ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn một việc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc này đã được hoàn tác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” của {who} lúc {at}. Dữ liệu trở về như trước việc này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác việc này?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhật ký nguyên vẹn: không việc nào bị sửa hay xóa bên ngoài chương trình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhật ký không nguyên vẹn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ tệp dữ liệu này, báo người quản trị và so với bản sao lưu gần nhất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… và {count} bản ghi nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: sua van ban, ten nguoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có thay đổi nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thay đổi dữ liệu sẽ được ghi ở đây, với người làm, lúc làm, trước và sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do, nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>của {count} đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % số nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trong {count} văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hạn 7 ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ đang mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản năm nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rà soát dở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh bằng lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôm nay không còn việc nào chờ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa giao nhiệm vụ cho đơn vị nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang này cho biết hôm nay công việc của phường ra sao. Bấm một con số, một đơn vị hay một việc để mở đúng những bản ghi đã được đếm. Phím Tab đi qua các ô, mũi tên đi trong danh sách, Enter mở; F5 đếm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo dữ liệu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc hôm nay, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đếm được công việc hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tạo dữ liệu mẫu. Mọi tên trong đó đều là tên đặt ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có văn bản và nhiệm vụ nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu bằng một kế hoạch vừa nhận được: chương trình đọc tệp, tìm ra đơn vị, nhiệm vụ và thời hạn, rồi in phiếu giao nhiệm vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhậ&amp;p văn bản từ tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dữ liệu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thê&amp;m nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ theo đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hạn và hoàn thành theo tháng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: xong {done} trên {total} nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỉnh, thành &amp;phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa &amp;chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan ban hành văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy &amp;ban nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng ủ&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côn&amp;g an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên in trên văn bản lấy từ phần Tổ chức, theo ngày của văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách viết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dấu thanh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểu cũ: hòa, ủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểu mới: hoà, uỷ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;oàn nguyên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên và liên hệ của phường, xã; cơ quan ban hành văn bản của chính quyền, Đảng, công an. Tên in trên văn bản sửa ở phần Tổ chức, vì tên có thời gian hiệu lực.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi tên phường, xã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn tỉnh, thành phố.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn Ủy ban nhân dân.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn Đảng ủy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn Công an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu thông tin đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu thông tin {office}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Đang đọc {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Văn bản này không viện dẫn văn bản nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa thấy nơi nhận trong văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tin văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ngày {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có: tạo mục lục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khác ngày: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lấy ngày này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kính gửi: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khớp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForms</name>
    <message>
        <source>Chọn một đơn vị hoặc nhiệm vụ để sửa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Tô hoặc thôi tô {kind} trong văn bản</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Chọn một dòng để xem chi tiết.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa mở được danh sách này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có dòng nào khớp với bộ lọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bớt chữ trong ô lọc hoặc bấm vào nhãn đang bật để bỏ lọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · đã chọn {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn cột</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn phần chi tiết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nghiệp vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Công cụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;oát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu gọn thanh &amp;bên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tải &amp;lại trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trang này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Giới thiệu PCCC Phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ngôn ngữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Màu theo &amp;hệ thống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nền &amp;sáng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nền &amp;tối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(trang này không có việc nào)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hoàn tác: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultiPicker</name>
    <message>
        <source>Gõ để thêm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Các trang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewUnitDialog</name>
    <message>
        <source>Tạo đơn vị mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tê&amp;n đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên &amp;viết tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loại đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Khối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện th&amp;oại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tạo và chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(không trực thuộc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberSection</name>
    <message>
        <source>chưa cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm, nhiệm kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đã cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các dãy số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt &amp;số tiếp theo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đã cấp và số sẽ cấp của từng loại văn bản. Văn bản nhà nước đánh số lại mỗi năm; văn bản của Đảng đánh số suốt nhiệm kỳ. Đơn vị đã cấp số trong sổ giấy: chọn loại, F2, ghi số tiếp theo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn một loại văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đặt số tiếp theo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số bắt đầu lại từ 01 vào đầu mỗi năm, riêng từng loại văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số chạy suốt nhiệm kỳ cấp ủy, riêng từng loại văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Các phần của trang Quản trị</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeTexts</name>
    <message>
        <source>từ {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đến hết {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa đối chiếu văn bản gốc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>chưa lần nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationDetail</name>
    <message>
        <source>Hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế thừa bởi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tồn tại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nhiệm vụ đang mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các tên theo thời gian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ trước đến nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp trên trên văn bản: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationEditor</name>
    <message>
        <source>Thêm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa ở đây là đính chính tên đang dùng. Khi đơn vị được đổi tên theo quyết định, dùng “Đổi tên từ ngày” để văn bản cũ vẫn giữ tên cũ. Đầu văn bản ghi đúng như in: mỗi dòng một dòng. Ctrl+S lưu, Esc quay lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(không trực thuộc đơn vị nào)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên gọi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tên đầy đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>như viết trong văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên &amp;gọi tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dùng trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;oại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Khối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đị&amp;a chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số thàn&amp;h viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ý hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBND, ĐU, VPĐU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cơ quan cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>để trống nếu không in dòng này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ qua&amp;n ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mỗi dòng in một dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa &amp;danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bắt đầu từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hết ngà&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ &amp;pháp lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự &amp;xếp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cả đơn vị đã kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: cong an phuong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cây tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cây các cơ quan, đơn vị của phường và cấp trên. Tên và sự tồn tại có ngày: ghi ngày ở ô “Tại ngày” để xem tổ chức khi đó. Ins thêm đơn vị dưới dòng đang chọn, Enter hoặc F2 sửa, Del xóa đơn vị nhập nhầm. Đơn vị được đổi tên hoặc sáp nhập: dùng “Đổi tên từ ngày”, “Kết thúc” để văn bản cũ giữ tên cũ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một đơn vị để xem tên, đầu văn bản, người ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi tên mới: {name}. Tên cũ được giữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi ngày kết thúc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có đơn vị nào khớp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bớt chữ trong ô lọc, hoặc xem cả đơn vị đã kết thúc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày này chưa có đơn vị nào. Chọn ngày khác, hoặc thêm đơn vị (Ins).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi tên từ ngày…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kết thúc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi tên từ n&amp;gày…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi tên mới, giữ tên cũ cho văn bản cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mở, sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;êm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem tổ chức tại ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tại ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationTreeModel</name>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc mở</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalOpener</name>
    <message>
        <source>Mở tệp gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này không có tệp kèm theo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy chưa có chương trình mở tệp này. Bản sao nằm ở {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Quay lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quay lại · Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterDialog</name>
    <message>
        <source>Tham số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Giá trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị &amp;tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hiệu lực từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đế&amp;n hết ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gh&amp;i chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã &amp;đối chiếu văn bản gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi lần tính, chương trình lấy giá trị có hiệu lực vào ngày của văn bản hoặc vụ việc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi giá trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giá trị này phải là một số, như 3 hoặc 2,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi ngày giá trị mới có hiệu lực.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterSection</name>
    <message>
        <source>Giá trị từ &amp;ngày khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm giá trị mới từ một ngày, giữ giá trị cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sửa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con số của quy định và thông lệ: thời hạn, số ngày báo trước… Mỗi giá trị có thời gian hiệu lực, nên hồ sơ cũ tính theo giá trị cũ. F2 sửa, Ins thêm giá trị từ ngày khác; đánh dấu khi đã đối chiếu văn bản gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho thời gian khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mọi thời gian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tham số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giá trị từ ngày khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu “{label}”: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giá trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: han, huy dong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có tham số nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tham số đi kèm chương trình; nếu danh sách trống, hãy cài đặt lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Xóa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mở, sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm &amp;cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cán bộ và các chức vụ đã, đang giữ. Chức vụ có ngày bắt đầu, kết thúc, nên văn bản cũ vẫn có đúng người ký. Ins thêm, Enter hoặc F2 mở, Del xóa. Khi một người thôi chức, ghi ngày kết thúc của chức vụ, không xóa người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cán bộ đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ hiện nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiện không giữ chức vụ nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời gian khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở, sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(đơn vị đã xóa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cán bộ, chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: ho ten, so dien thoai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có cán bộ nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm lãnh đạo ký văn bản và cán bộ phụ trách, để chương trình tự điền người ký và đầu mối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được ký văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa {count} cán bộ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Thêm cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi họ tên và các chức vụ, mỗi chức vụ có ngày bắt đầu và kết thúc. Người được ký có dòng thẩm quyền (TM., KT., TL.) in trên chữ ký. Ctrl+S lưu, Esc quay lại; phần chưa lưu được giữ cho lần mở sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(đơn vị đã xóa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không ghi thời gian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm ch&amp;ức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sửa chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bỏ chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp &amp;bậc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>công an, quân đội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: ke hoach 07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có văn bản nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập kế hoạch, công văn từ tệp Word hoặc PDF: chương trình đọc ra số, ngày, đơn vị, nhiệm vụ và thời hạn để bạn rà soát. Kéo tệp thả vào đây cũng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn việc mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cả mục chưa có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đi và đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi dòng là một văn bản đi hoặc đến. Ctrl+I (hoặc kéo tệp thả vào đây) để nhập văn bản từ tệp Word, PDF hay văn bản thuần; chương trình đọc rồi mở trang rà soát. Gõ không dấu để lọc; Enter mở tệp gốc, Ctrl+P in, Del xóa (lấy lại được).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In phiếu giao nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập văn bản từ tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản ({types})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đọc {count} văn bản, chờ rà soát ở đầu trang này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} In phiếu để giao việc cho từng đơn vị ngay bây giờ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ bản rà soát này?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Những gì đã sửa trong bản rà soát sẽ mất; tệp của bạn vẫn còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ bản rà soát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} văn bản đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn tác; bản rà soát lại chờ ở đầu trang này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tệp gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã bỏ bản rà soát.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa {count} văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mở tệp gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem nhiệm &amp;vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xó&amp;a…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;phiếu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập văn &amp;bản từ tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, PDF hoặc văn bản thuần; kéo tệp thả vào trang này cũng được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ tịch, Bí thư, Trưởng Công an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được &amp;ký văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thẩm quyền ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ &amp;ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến &amp;hết ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để trống “Đến hết ngày” khi đang giữ chức vụ. Văn bản cũ lấy người ký theo thời gian này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi chức vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>như in trên chữ ký; để trống nếu không có</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Vừa trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản xem trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tờ trước (Alt+Trái)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tờ sau (Alt+Phải)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Độ phóng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Đã gửi {count} tờ tới máy in {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {count} tệp vào {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã mở {count} tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các tờ sẽ in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có máy in; hãy lưu thành tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở bằng trình &amp;xem PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủ&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang chuẩn bị…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có tờ nào để in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tờ {number} / {total} — {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tờ được chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In {count} tờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lưu {count} tờ thành PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} tờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu vào thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu {count} tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở bản in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>In &amp;cho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn &amp;tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bỏ chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày &amp;ghi trên giấy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hạn gửi kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Máy in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Số bản mỗi tờ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSection</name>
    <message>
        <source>Lưu thành &amp;tệp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu đúng bản đã in ra tệp PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem đúng bản đã in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lại đúng bản đã &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi bản đã in được giữ nguyên. Enter mở xem, Ctrl+P in lại đúng bản đó, kể cả khi dữ liệu đã sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho ai, về việc gì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra đâu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copies} bản, mỗi bản {pages} trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã này tính từ nội dung tệp; khi in lại, chương trình kiểm tra để chắc là đúng bản đã in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu thành tệp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản liên quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn một bản đã in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu bản đã in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy này chưa có chương trình xem PDF. Hãy dùng “Lưu thành tệp”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhật ký in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lần in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc: phieu giao nhiem vu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa in bản nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi lần in phiếu, công văn, lệnh, bản in được giữ ở đây để xem và in lại đúng như cũ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu được tệp {path}: {reason}. Hãy chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Chưa làm được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chi tiết cho người hỗ trợ (không có nội dung văn bản của cơ quan):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chi tiết cho người hỗ trợ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chi tiết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sao chép</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi nên chưa làm xong việc này. Dữ liệu đã lưu trước đó vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, bấm Chi tiết, sao chép và gửi cho người hỗ trợ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Ghi kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hạn mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội &amp;dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi &amp;lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả đạt được, số liệu, minh chứng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả cuối cùng, ghi vào báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do gia hạn và ai đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vì sao đơn vị trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vì sao tạm dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ, lý do thu hồi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đôn đốc bằng cách nào, ai nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú (không bắt buộc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi hạn mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi ngày.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày này ở phía sau hôm nay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy ghi một câu: {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nhiệm vụ đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ đã kết thúc, không còn gì để ghi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Dừng việc này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang dừng: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sẵn sàng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (và {count} việc nữa)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWork</name>
    <message>
        <source>Đã ghi “{what}” cho {count} nhiệm vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi được cho {count} nhiệm vụ, những nhiệm vụ này giữ nguyên</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Xóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản ghi vào thùng rác 30 ngày; bấm Hoàn tác hoặc Ctrl+Z để lấy lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xó&amp;a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập nhầm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trùng bản ghi khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đã thu hồi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy ghi lý do xóa; lý do được lưu trong nhật ký.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Đây là phần đang ghi dở lần trước, chưa lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;oàn nguyên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ mọi thay đổi chưa lưu trong biểu mẫu này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu; phần đang ghi được giữ lại cho lần mở sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>Khôi phục cột mặc định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép các dòng đã chọn (dán được vào Excel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tên mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên &amp;gọi tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan &amp;cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ qua&amp;n ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa &amp;danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có &amp;hiệu lực từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ &amp;pháp lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>số, ngày nghị quyết hoặc quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đối chiếu &amp;văn bản gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên cũ được giữ: văn bản trước ngày này vẫn hiện và in theo tên cũ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên đang dùng: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải sau ngày {day}, ngày tên đang dùng bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reprint</name>
    <message>
        <source>Đã gửi {pages} trang đến máy in {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBanners</name>
    <message>
        <source>Mở văn bản đã lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này có vẻ đã được lưu: cùng cơ quan, số và ngày. Xem trước khi lưu thêm lần nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa giữ được nháp: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Sửa thông tin văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ văn bản viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lấy ngày theo danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt vai trò cho đoạn đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa nội dung nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa sản phẩm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ qua nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn đơn vị phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa khỏi phân công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gộp đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gộp nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tách nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFieldsForm</name>
    <message>
        <source>&amp;Loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số, &amp;ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(trong văn bản không ghi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan &amp;ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFieldsPanel</name>
    <message>
        <source>(không ghi)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Bên trái là văn bản, bên phải là những gì đọc được. Bấm vào chỗ tô màu để tới ô tương ứng; bôi đen một đoạn để đặt nó làm đơn vị, nhiệm vụ, thời hạn… (Ctrl+D). F8 tới chỗ cần xem tiếp theo, Ctrl+Z hoàn tác, Ctrl+Enter xác nhận. Mọi sửa đổi được giữ ngay, đóng lại lúc nào cũng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rà soát: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn chỗ nào cần xem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {count} chỗ cần xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}

Lưu theo những gì đang ghi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vẫn lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tới chỗ cần &amp;xem tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để sa&amp;u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản rà soát được giữ, mở lại ở trang Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phân công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận, lưu {units} đơn vị · {tasks} nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận, lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận, lưu văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}/{count} · {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Tạo đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStateBar</name>
    <message>
        <source>Tới chỗ cần xem tiếp theo · F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chỗ cần xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác: {what} · Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại: {what} · Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang lưu văn bản…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã giữ nháp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang giữ nháp…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>{count} văn bản đang rà soát dở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · mới nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{units} đơn vị, {tasks} nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chỗ cần xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã xem hết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rà soát tiếp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTaskForm</name>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>như: trong tháng 4/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>như: báo cáo, kế hoạch, biên bản</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTextView</name>
    <message>
        <source>Văn bản gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một đoạn rồi bấm phím trình đơn hoặc Ctrl+D để đặt vai trò cho nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt đoạn đang chọn làm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt “{words}” làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ché&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTreeDelegate</name>
    <message>
        <source>Nội dung nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTreeModel</name>
    <message>
        <source>Đơn vị / nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ giao cho {count} đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhóm {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khớp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phối hợp: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTreeView</name>
    <message>
        <source>Phân công</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewUnitForm</name>
    <message>
        <source>Tên trong văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiều đơn vị…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao cho nhiều đơn vị cùng lúc, mỗi đơn vị một nhiệm vụ riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn đơn vị phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Bỏ {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Đã hoàn tác.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Tìm văn bản, nhiệm vụ, người…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm mọi thứ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Đặt làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số ký hiệu, ngày, cơ quan, trích yếu, người ký, nơi nhận · Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt làm {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Số văn bản tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Số tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã cấp đến số nào trong sổ giấy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng khi đã cấp số ngoài chương trình. Số của văn bản đã lưu không bị cấp lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} của {issuer}, {period}. Số tiếp theo hiện nay: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy ghi lý do; lý do được lưu trong lịch sử.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupBodies</name>
    <message>
        <source>Các đơn vị sẽ được tạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị nào cũng có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sẽ tạo {count} đơn vị. Bỏ dấu chọn ở đơn vị không có; sau này vẫn thêm, bớt được.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupBodiesForm</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số chi &amp;bộ trực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số &amp;tổ dân phố, thôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lãnh đạo ký văn bản (ghi sau cũng được)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPlace</name>
    <message>
        <source>Dữ liệu mẫu là một phường không có thật, có sẵn văn bản, nhiệm vụ, để xem chương trình làm gì. Khi dùng thật, mở chương trình với tệp dữ liệu mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng thử với dữ liệu &amp;mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gõ vài chữ để tìm, không cần dấu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPlaceForm</name>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chỉ ghi tên riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỉnh, thành &amp;phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liên hệ (không bắt buộc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa &amp;chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản thời còn cấp huyện (không bắt buộc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nếu còn phải nhập, in lại văn bản cũ: ghi cấp trên khi đó. Chương trình tạo hệ thống cũ, có ngày kết thúc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hành phố, huyện cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành phố Mẫu, Huyện Mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỉ&amp;nh cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỉnh Mẫu; để trống nếu không đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ muốn xem thử?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Đang mở danh sách</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Tách nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt con trỏ vào chỗ muốn tách (← →, Home, End hoặc bấm chuột).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tách tại con trỏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ 1: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ 2: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Dữ liệu: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao lưu gần nhất: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBoard</name>
    <message>
        <source>Đã giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>Việc hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeWork</name>
    <message>
        <source>Chuyển {count} nhiệm vụ sang đơn vị:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” trong văn bản là đơn vị nào? Chọn nhiều thì mỗi đơn vị có một nhiệm vụ riêng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các đơn vị phối hợp với “{name}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn đơn vị phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Đến hạn và hoàn thành theo tháng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tháng {month}/{year}: {due} nhiệm vụ đến hạn, {done} hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitBars</name>
    <message>
        <source>Tiến độ theo đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>{count} đơn vị, mỗi đơn vị một nhiệm vụ riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa rõ — gõ vài chữ của tên để tìm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsDialog</name>
    <message>
        <source>Chọn đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gõ không dấu cũng được: chi bo so 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tạo đơn vị mới…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> và {count} đơn vị nữa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chọn {count}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VnDateEdit</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn trên lịch · Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VnMomentEdit</name>
    <message>
        <source>Chưa đọc được giờ này. Ghi như 14:30 hoặc 14:30 4/3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_HitPopup</name>
    <message>
        <source>Kết quả tìm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy. Thử ít chữ hơn; không cần gõ dấu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assignments</name>
    <message>
        <source>Chưa ghi kết quả báo cáo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do trả lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do gia hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do tạm dừng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do hủy, thu hồi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi nội dung nhiệm vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải có đúng một đơn vị chủ trì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn trước ngày giao.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ đang “{status}” nên không thể “{kind}”; chưa lưu gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ phải từ 0 đến 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi hạn mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi kết quả thực hiện.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày hoàn thành không hợp lệ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {n} nhiệm vụ con chưa xong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi người chịu trách nhiệm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị chủ trì trùng đơn vị phối hợp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn nhiệm vụ con sau hạn nhiệm vụ cha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không cập nhật {n} ngày.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn chưa đôn đốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị chủ trì đã giải thể, sáp nhập; cần chuyển đơn vị khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vòng lặp nhiệm vụ: nhiệm vụ cha không thể là con của nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn {days} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hạn hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chính quyền</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mặt trận Tổ quốc, đoàn thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quân sự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỉnh ủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành ủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban Thường vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn phòng Đảng ủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban Tuyên giáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban Xây dựng Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban Kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBND tỉnh, thành phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UBND xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn phòng HĐND và UBND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phòng Kinh tế, Hạ tầng và Đô thị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phòng Văn hóa - Xã hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trung tâm Phục vụ hành chính công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban MTTQ Việt Nam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội Liên hiệp Phụ nữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội Nông dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội Cựu chiến binh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoàn Thanh niên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công an tỉnh, thành phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công an huyện, thành phố (cũ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công an xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban Chỉ huy quân sự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban Chỉ đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ dân phố, thôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trường học</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạm Y tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đài truyền thanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ thị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy chế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công điện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phương án</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề án</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự án</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu giao nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu chuyển</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến – chưa xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu trữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có (mới được viện dẫn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(để b/c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(để biết)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(để p/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(để t/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nháp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã báo cáo – chờ xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy/Thu hồi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật tiến độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đôn đốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ra lệnh bằng lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn trả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày cụ thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong tháng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong quý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trước ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thường xuyên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo quy định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khi phát sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không quy định</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>Chưa ghi người ra lệnh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi đơn vị, người được huy động.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi nơi xảy ra sự cố.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi nội dung hoạt động.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải huy động ít nhất người, phương tiện hoặc tài sản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giờ kết thúc trước giờ bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh bằng văn bản không thể trước lệnh bằng lời.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Không nhập văn bản mật vào phần mềm; chưa lưu gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có trích yếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có cơ quan ban hành.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đã ban hành phải có số, ký hiệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đã ban hành phải có ngày.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đã ban hành phải có người ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số bản không được âm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày ban hành ở tương lai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày trích dẫn của {number} khác danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ {number} ban hành sau văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có nơi nhận, dòng lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu không đúng mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này đã có trong danh mục (cùng cơ quan, số, ngày).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xóa: còn {n} nhiệm vụ của văn bản này đang mở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy tệp đính kèm này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xong {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} mở / {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này không giao nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} nhiệm vụ: {open} đang mở, {late} quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Nhà nước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>cơ quan nhà nước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tổ chức đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tổ chức này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có thể thức văn bản của {side} cho ngày {day}, nên chưa in được; hãy kiểm tra ngày văn bản hoặc thêm thể thức ở trang Quản trị.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tham số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dãy số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toàn văn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục của văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản liên quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc trong kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến trình nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được ký văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày được viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan được viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số được viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa chỉ người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị người ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn ghi trong văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đi, đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiệu lực từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên đầy đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giờ tập kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi tập kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại sự cố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lúc báo tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là nơi kính gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập từ hồ sơ cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký văn bản lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan ra lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên gọi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp trên trên văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quan hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tài sản, vật tư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số thành viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần mở đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra lệnh bằng lời lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn ban đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ đánh số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi để</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp bậc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gặp ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dãy số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên gọi tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ tệp (byte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho ai, về việc gì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra đâu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa chỉ nơi được huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị, người được huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại nơi được huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trích yếu, tên gọi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến lúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản được dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểu đặt dấu thanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị ghi trong văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phương tiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại đơn vị hành chính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên phường, xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiêu đề mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhà nước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>òa, úy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oà, uý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đơn vị đã xóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>người đã xóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản ghi số {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>legal</name>
    <message>
        <source>Thiếu tham số “{code}” cho ngày này; hãy bổ sung ở trang Quản trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi mã tham số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi giá trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Thông tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nav</name>
    <message>
        <source>Quản trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huy động</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Chưa chọn phường, xã hay đặc khu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi tên phường, xã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn tỉnh, thành phố.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lượng phải từ 0 đến {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu này đã có đơn vị; hãy sửa thông tin ở trang Quản trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cán bộ, chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thể thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tham số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhật ký in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu &amp; sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặc khu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>organizations</name>
    <message>
        <source>Chưa ghi tên đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị không thể trực thuộc chính nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số thành viên không được âm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị không thể trực thuộc chính nó hoặc cấp dưới của nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi tên mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi ngày tên mới có hiệu lực.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị không thể kế thừa chính nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xóa: đơn vị này còn {uses}. Hãy dùng “Kết thúc” để giữ lịch sử.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{unit} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang rà soát · {tasks} nhiệm vụ · {doubts} chỗ cần xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải có lệnh bằng văn bản trước hết ngày {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn ra lệnh bằng văn bản (hạn {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh huy động {target}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Chưa ghi họ và tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có chức vụ chưa ghi tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ có ngày kết thúc trước ngày bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Chưa in lại được: không đọc được bản đã in đang giữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in không nhận bản in. Hãy kiểm tra máy in, hoặc lưu thành tệp PDF rồi in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hủy việc in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in không nhận lệnh in; hãy kiểm tra máy in rồi in lại. Chưa tờ nào bị mất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được vào {folder}: {reason}. Hãy chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Chưa khai báo nhiệm kỳ cho ngày này nên chưa cấp được số; hãy ghi số bằng tay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình không cấp số cho văn bản của tổ chức này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số {n} đã có văn bản dùng; số tiếp theo nhỏ nhất là {after}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Chưa nhận ra; có thể là: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có trích yếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có cơ quan ban hành.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị trong tổ chức cho “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy số, ký hiệu trong văn bản; để trống nếu văn bản không có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy ngày ban hành trong văn bản; để trống nếu văn bản không có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy cơ quan ban hành trong văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy trích yếu trong văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn trước ngày của văn bản (NV04).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị trong tổ chức.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục ghi ngày {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang lưu bản gốc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang nhận ra đơn vị, văn bản viện dẫn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị chưa rõ tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này đã có trong danh mục (cùng cơ quan, số, ngày); chưa lưu thêm lần nữa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>&amp;Số, ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;gày văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cơ quan ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn &amp;vị mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệ&amp;m vụ của đơn vị đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời &amp;hạn của nhiệm vụ đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản viện &amp;dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người &amp;ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoạn đã chọn không có ngày, tháng, năm đầy đủ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn trước một đơn vị ở bảng phân công.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn trước một nhiệm vụ ở bảng phân công.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoạn đã chọn không có số, ký hiệu văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Tìm mọi thứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở dòng đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép các dòng đã chọn, dán được vào Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác việc vừa làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tải lại trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quay lại, đóng hộp thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sang trang thứ 1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu gọn hoặc mở rộng thanh bên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trợ giúp về trang này</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>use_case</name>
    <message>
        <source>Giao nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa lệnh huy động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khởi tạo dữ liệu tham chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiết lập đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tham số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt số văn bản tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu rà soát văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu bản rà soát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ bản rà soát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đơn vị từ văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nạp dữ liệu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
