<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Giới thiệu PCCC Phường</source>
        <translation>About PCCC Phường</translation>
    </message>
    <message>
        <source>Đưa kế hoạch phòng cháy, chữa cháy của cấp trên thành nhiệm vụ có thời hạn của từng đơn vị và in ra các mẫu giao việc. Chạy trên máy này, không cần mạng.</source>
        <translation>Turns fire-safety plans from higher levels into assignments with deadlines for each unit, and prints the slips that hand the work out. Runs on this computer and needs no network.</translation>
    </message>
    <message>
        <source>Dùng Qt (LGPL), biểu tượng Lucide (ISC), phông chữ Tinos (OFL).</source>
        <translation>Uses Qt (LGPL), Lucide icons (ISC) and the Tinos font (OFL).</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Phiên bản {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AssignmentDetail</name>
    <message>
        <source>mở nhiệm vụ (F2) và chọn người phụ trách</source>
        <translation>open the assignment (F2) and choose the responsible person</translation>
    </message>
    <message>
        <source>mở nhiệm vụ (F2) và bỏ đơn vị trùng</source>
        <translation>open the assignment (F2) and remove the double unit</translation>
    </message>
    <message>
        <source>hỏi đơn vị rồi ghi kết quả</source>
        <translation>ask the unit, then record the result</translation>
    </message>
    <message>
        <source>ghi đôn đốc (Ctrl+D)</source>
        <translation>record a reminder (Ctrl+D)</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Không quy định</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Coordinating</translation>
    </message>
    <message>
        <source>Hạn ban đầu</source>
        <translation>Original due date</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tiến trình</source>
        <translation>Course of events</translation>
    </message>
    <message>
        <source>… và {count} việc trước đó</source>
        <translation>… earlier entries: {count}</translation>
    </message>
    <message>
        <source>Chưa có báo cáo kết quả</source>
        <translation>No result reported yet</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warning</translation>
    </message>
</context>
<context>
    <name>AssignmentEditor</name>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation>Add assignment</translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ</source>
        <translation>Edit assignment</translation>
    </message>
    <message>
        <source>Đây là phần đang ghi dở lần trước, chưa lưu.</source>
        <translation>This is what you were writing last time; it is not saved yet.</translation>
    </message>
    <message>
        <source>H&amp;oàn nguyên</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>Bỏ mọi thay đổi chưa lưu trong biểu mẫu này</source>
        <translation>Drop all unsaved changes in this form</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Ghi nội dung, đơn vị chủ trì và thời hạn như trong văn bản; chương trình đọc thời hạn và tính ra ngày. Ctrl+S lưu, Esc quay lại; phần chưa lưu được giữ cho lần mở sau.</source>
        <translation>Enter the content, the lead unit and the deadline as the document states them; the program reads the deadline and works out the date. Ctrl+S saves, Esc goes back; what is not saved is kept for next time.</translation>
    </message>
    <message>
        <source>Chưa lưu; phần đang ghi được giữ lại cho lần mở sau.</source>
        <translation>Not saved; what you have written is kept for next time.</translation>
    </message>
    <message>
        <source>Lưu nhiệm vụ</source>
        <translation>Save assignment</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Nội &amp;dung</source>
        <translation>C&amp;ontent</translation>
    </message>
    <message>
        <source>Sản &amp;phẩm</source>
        <translation>O&amp;utput</translation>
    </message>
    <message>
        <source>Báo cáo, kế hoạch, biên bản…</source>
        <translation>Report, plan, minutes…</translation>
    </message>
    <message>
        <source>Giao tại</source>
        <translation>Assigned in</translation>
    </message>
    <message>
        <source>&amp;Văn bản giao</source>
        <translation>Assi&amp;gning document</translation>
    </message>
    <message>
        <source>&amp;Mục</source>
        <translation>Sec&amp;tion</translation>
    </message>
    <message>
        <source>III.5</source>
        <translation>III.5</translation>
    </message>
    <message>
        <source>Ai làm</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>C&amp;hủ trì</source>
        <translation>&amp;Lead unit</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Coordinating</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Thời hạn ghi</source>
        <translation>Deadline as written</translation>
    </message>
    <message>
        <source>trong tháng 4/2026, trước ngày 15/5…</source>
        <translation>in April 2026, before 15/5…</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Ngà&amp;y giao</source>
        <translation>&amp;Date assigned</translation>
    </message>
    <message>
        <source>Để trống nếu văn bản không quy định thời hạn.</source>
        <translation>Leave empty if the document sets no deadline.</translation>
    </message>
    <message>
        <source>Chưa hiểu thời hạn này; có thể tự ghi ngày vào ô Hạn.</source>
        <translation>This deadline was not understood; you can enter the date in the Due field yourself.</translation>
    </message>
    <message>
        <source>Hiểu là: {kind}, không có ngày cuối.</source>
        <translation>Read as: {kind}, no final day.</translation>
    </message>
    <message>
        <source>Hiểu là: {kind} → {day}</source>
        <translation>Read as: {kind} → {day}</translation>
    </message>
</context>
<context>
    <name>AssignmentPanel</name>
    <message>
        <source>Phân công</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn ô sửa đầy đủ của dòng đang chọn · F4</source>
        <translation>Show or hide the full form for the current row · F4</translation>
    </message>
    <message>
        <source>Phân công ({units} đơn vị, {tasks} nhiệm vụ)</source>
        <translation>Assignments ({units} units, {tasks} tasks)</translation>
    </message>
    <message>
        <source>&amp;Sửa ngay trong bảng</source>
        <translation>&amp;Edit in the table</translation>
    </message>
    <message>
        <source>Chọn đơn vị trong &amp;tổ chức…</source>
        <translation>Choose the unit in the or&amp;ganisation…</translation>
    </message>
    <message>
        <source>Tác&amp;h</source>
        <translation>S&amp;plit</translation>
    </message>
    <message>
        <source>Gộ&amp;p</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Chuyển đơn &amp;vị…</source>
        <translation>Move to another &amp;unit…</translation>
    </message>
    <message>
        <source>Thêm nhiệ&amp;m vụ</source>
        <translation>&amp;Add task</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>&amp;Xóa khỏi phân công</source>
        <translation>&amp;Delete from assignments</translation>
    </message>
    <message>
        <source>Cắt nhiệm vụ đang chọn làm hai</source>
        <translation>Cut the selected task in two</translation>
    </message>
    <message>
        <source>Nhập các dòng đang chọn làm một</source>
        <translation>Make one row out of the selected ones</translation>
    </message>
    <message>
        <source>Giao các nhiệm vụ đang chọn cho đơn vị khác; kéo thả cũng được</source>
        <translation>Give the selected tasks to another unit; dragging works too</translation>
    </message>
    <message>
        <source>Thêm vào đơn vị đang chọn</source>
        <translation>Add to the selected unit</translation>
    </message>
    <message>
        <source>Thêm một đơn vị mà văn bản có giao việc</source>
        <translation>Add a unit to which the document gives work</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation>Add assignment</translation>
    </message>
    <message>
        <source>Nhập từ văn bản</source>
        <translation>Import from a document</translation>
    </message>
    <message>
        <source>Mỗi dòng là một nhiệm vụ của một đơn vị. Gõ không dấu để lọc, bấm nhãn để chỉ xem việc quá hạn hay đến hạn. Enter hoặc F2 mở, Ins thêm, Del xóa, Ctrl+G ghi kết quả, Ctrl+D ghi đôn đốc, Ctrl+P in phiếu giao nhiệm vụ của những dòng đã chọn.</source>
        <translation>Each row is one assignment of one unit. Type without accents to filter, click a chip to see only what is late or falls due. Enter or F2 opens, Ins adds, Del deletes, Ctrl+G records a result, Ctrl+D records a reminder, Ctrl+P prints the assignment slips of the selected rows.</translation>
    </message>
    <message>
        <source>Đã lưu nhiệm vụ “{title}”.</source>
        <translation>Saved the assignment “{title}”.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Đã xóa {count} nhiệm vụ.</source>
        <translation>Assignments deleted: {count}.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một nhiệm vụ.</source>
        <translation>Choose at least one assignment.</translation>
    </message>
    <message>
        <source>Nhiệm vụ đã chọn đã kết thúc, không còn gì để ghi.</source>
        <translation>The selected assignment is closed; there is nothing left to record.</translation>
    </message>
    <message>
        <source>Không nhiệm vụ nào đã chọn còn chờ việc này.</source>
        <translation>None of the selected assignments is waiting for this.</translation>
    </message>
    <message>
        <source>Nhiệm vụ đã chọn không cần đôn đốc nữa.</source>
        <translation>The selected assignments need no more reminders.</translation>
    </message>
    <message>
        <source>nhiệm vụ “{title}”</source>
        <translation>the assignment “{title}”</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ đã chọn</source>
        <translation>the selected assignments ({count})</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Theo trạng thái</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>Giao nhiệm vụ</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Ghi tiếp nhận</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <source>Gia hạn…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Mở, sửa</source>
        <translation>Open, edit</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Thê&amp;m</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Thêm một nhiệm vụ</source>
        <translation>Add an assignment</translation>
    </message>
    <message>
        <source>G&amp;hi đôn đốc</source>
        <translation>Record re&amp;minder</translation>
    </message>
    <message>
        <source>Ghi một lần đôn đốc cho các nhiệm vụ đã chọn</source>
        <translation>Record a reminder for the selected assignments</translation>
    </message>
    <message>
        <source>Ghi &amp;kết quả…</source>
        <translation>Record &amp;result…</translation>
    </message>
    <message>
        <source>Ghi tiến độ, kết quả hoặc trạng thái cho các nhiệm vụ đã chọn</source>
        <translation>Record progress, a result or a status for the selected assignments</translation>
    </message>
    <message>
        <source>In &amp;phiếu giao nhiệm vụ</source>
        <translation>Print assignment &amp;slips</translation>
    </message>
    <message>
        <source>In phiếu của các nhiệm vụ đã chọn, mỗi đơn vị một phiếu</source>
        <translation>Print the slips of the selected assignments, one for each unit</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Xác nhận hoàn thành</source>
        <translation>Confirm completion</translation>
    </message>
    <message>
        <source>Đôn đốc</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Ghi kết quả</source>
        <translation>Record result</translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation>assignments</translation>
    </message>
    <message>
        <source>Lọc: quan triet chi bo</source>
        <translation>Filter: quan triet chi bo</translation>
    </message>
    <message>
        <source>Chưa có nhiệm vụ nào</source>
        <translation>No assignments yet</translation>
    </message>
    <message>
        <source>Nhiệm vụ được tạo khi nhập một kế hoạch từ tệp, hoặc thêm tay từng nhiệm vụ cho một đơn vị.</source>
        <translation>Assignments are made by importing a plan from a file, or added one by one for a unit.</translation>
    </message>
    <message>
        <source>Đang mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Đến hạn 7 ngày</source>
        <translation>Due in 7 days</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mọi kế hoạch</source>
        <translation>Every plan</translation>
    </message>
    <message>
        <source>Mọi đơn vị</source>
        <translation>Every unit</translation>
    </message>
    <message>
        <source>Chờ xác nhận</source>
        <translation>Awaiting confirmation</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Sec.</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>Thời hạn ghi</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Văn bản giao</source>
        <translation>Assigning document</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Output</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Dữ liệu &amp; sao lưu</source>
        <translation>Data &amp; backup</translation>
    </message>
    <message>
        <source>&amp;Kiểm tra dữ liệu</source>
        <translation>&amp;Check data</translation>
    </message>
    <message>
        <source>Kiểm tra kỹ toàn bộ tệp dữ liệu</source>
        <translation>Check the whole data file thoroughly</translation>
    </message>
    <message>
        <source>Sao lưu ra nơi khá&amp;c…</source>
        <translation>Back up &amp;elsewhere…</translation>
    </message>
    <message>
        <source>Chép ra USB hoặc ổ đĩa khác</source>
        <translation>Copy to a USB stick or another drive</translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Dữ liệu nằm trong một tệp trên máy này, các tệp gốc nằm trong thư mục bên cạnh. Nên chép bản sao lưu ra USB hoặc ổ đĩa khác mỗi tuần: khi hỏng máy, mở chương trình với bản sao lưu là làm việc tiếp được.</source>
        <translation>The data is in one file on this computer, the original files are in the folder next to it. Copy a backup to a USB stick or another drive every week: if the computer fails, open the program with the backup and go on working.</translation>
    </message>
    <message>
        <source>Sao lưu dữ liệu</source>
        <translation>Back up data</translation>
    </message>
    <message>
        <source>Tệp dữ liệu (*.db)</source>
        <translation>Data file (*.db)</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu</source>
        <translation>Check data</translation>
    </message>
    <message>
        <source>Không mở được thư mục; đường dẫn: {path}</source>
        <translation>The folder could not be opened; its path: {path}</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {path}.</source>
        <translation>Backed up to {path}.</translation>
    </message>
    <message>
        <source>{count} tệp, {size}, tại {path}</source>
        <translation>files: {count}, {size}, at {path}</translation>
    </message>
    <message>
        <source>Chưa sao lưu lần nào</source>
        <translation>Never backed up</translation>
    </message>
    <message>
        <source>Có lỗi</source>
        <translation>Errors found</translation>
    </message>
    <message>
        <source>Đọc được, không thấy lỗi</source>
        <translation>Readable, no errors found</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Đã {count} ngày chưa sao lưu</source>
        <translation>Days without a backup: {count}</translation>
    </message>
    <message>
        <source>Có bản sao lưu mới</source>
        <translation>Backup is recent</translation>
    </message>
    <message>
        <source>Dữ liệu nguyên vẹn.</source>
        <translation>The data is intact.</translation>
    </message>
    <message>
        <source>Dữ liệu</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Tệp dữ liệu</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Cỡ tệp</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>Tệp gốc, bản in</source>
        <translation>Originals, prints</translation>
    </message>
    <message>
        <source>Ổ đĩa còn trống</source>
        <translation>Free disk space</translation>
    </message>
    <message>
        <source>Phiên bản cấu trúc</source>
        <translation>Structure version</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Lần gần nhất</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Bản gần nhất</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>&amp;Mở thư mục sao lưu</source>
        <translation>Open backup &amp;folder</translation>
    </message>
    <message>
        <source>Lần kiểm tra gần nhất</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Chưa kiểm tra trong lần mở này. Bấm “Kiểm tra dữ liệu”.</source>
        <translation>Not checked since the program was opened. Press “Check data”.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not entered</translation>
    </message>
</context>
<context>
    <name>DispatchDetail</name>
    <message>
        <source>từ {moment}</source>
        <translation>from {moment}</translation>
    </message>
    <message>
        <source>đến {moment}</source>
        <translation>to {moment}</translation>
    </message>
    <message>
        <source>Lệnh huy động số {number}</source>
        <translation>Mobilisation order no. {number}</translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation>Mobilisation order</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hạn văn bản</source>
        <translation>Written order due</translation>
    </message>
    <message>
        <source>Lệnh văn bản</source>
        <translation>Written order</translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Bằng lời lúc</source>
        <translation>Given orally at</translation>
    </message>
    <message>
        <source>Ký văn bản lúc</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Huy động</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>Đơn vị, người</source>
        <translation>Unit, person</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Phương tiện</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Tài sản, vật tư</source>
        <translation>Property, supplies</translation>
    </message>
    <message>
        <source>Sự cố và nhiệm vụ</source>
        <translation>Incident and duty</translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation>Place of incident</translation>
    </message>
    <message>
        <source>Tập kết</source>
        <translation>Assembly</translation>
    </message>
    <message>
        <source>Gặp ai</source>
        <translation>Report to</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Lệnh bằng lời đã quá hạn lập văn bản: in lệnh, ký, rồi bấm “Đã ký văn bản”.</source>
        <translation>The written order that must follow the oral one is overdue: print it, have it signed, then press “Written order signed”.</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>DispatchEditor</name>
    <message>
        <source>Lập lệnh huy động</source>
        <translation>New mobilisation order</translation>
    </message>
    <message>
        <source>Sửa lệnh huy động</source>
        <translation>Edit mobilisation order</translation>
    </message>
    <message>
        <source>Đây là phần đang ghi dở lần trước, chưa lưu.</source>
        <translation>This is what you were writing last time; it is not saved yet.</translation>
    </message>
    <message>
        <source>Hoàn ng&amp;uyên</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>Bỏ mọi thay đổi chưa lưu trong biểu mẫu này</source>
        <translation>Drop all unsaved changes in this form</translation>
    </message>
    <message>
        <source>Lưu và in</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Lưu rồi mở hộp in lệnh</source>
        <translation>Save and open the print dialog</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Ghi lệnh theo thứ tự khi nói: ai ra lệnh, việc gì ở đâu, huy động ai, mang gì, tập kết đâu lúc nào, làm gì. Giờ ghi kiểu nào cũng được: 14h30, 14:30 4/3. Ctrl+S lưu, Ctrl+P lưu và in, Esc quay lại; phần chưa lưu được giữ cho lần mở sau.</source>
        <translation>Enter the order as it is spoken: who orders, what happened where, who is mobilised, with what, where and when to assemble, what to do. Times may be written 14h30 or 14:30 4/3. Ctrl+S saves, Ctrl+P saves and prints, Esc goes back; what is not saved is kept for next time.</translation>
    </message>
    <message>
        <source>Chưa lưu; phần đang ghi được giữ lại cho lần mở sau.</source>
        <translation>Not saved; what you have written is kept for next time.</translation>
    </message>
    <message>
        <source>Lưu lệnh huy động</source>
        <translation>Save mobilisation order</translation>
    </message>
    <message>
        <source>Chưa lưu được: còn {count} chỗ cần ghi.</source>
        <translation>Not saved yet; fields that still need an entry: {count}.</translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>Người ra lệnh</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>&amp;Họ và tên</source>
        <translation>&amp;Full name</translation>
    </message>
    <message>
        <source>Chức &amp;vụ</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đị&amp;a chỉ</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Điện th&amp;oại</source>
        <translation>P&amp;hone</translation>
    </message>
    <message>
        <source>Việc gì, ở đâu</source>
        <translation>What happened, where</translation>
    </message>
    <message>
        <source>Loại sự cố</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Cháy nhà dân, cháy rừng, sập đổ…</source>
        <translation>House fire, forest fire, collapse…</translation>
    </message>
    <message>
        <source>Nơi xả&amp;y ra</source>
        <translation>P&amp;lace of incident</translation>
    </message>
    <message>
        <source>&amp;Báo lúc</source>
        <translation>&amp;Reported at</translation>
    </message>
    <message>
        <source>14:30 hoặc 14:30 4/3</source>
        <translation>14:30 or 14:30 4/3</translation>
    </message>
    <message>
        <source>Huy động ai</source>
        <translation>Who is mobilised</translation>
    </message>
    <message>
        <source>Đơn vị, người</source>
        <translation>Unit, person</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Huy động những gì</source>
        <translation>What is mobilised</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>10 người</source>
        <translation>10 people</translation>
    </message>
    <message>
        <source>&amp;Phương tiện</source>
        <translation>&amp;Equipment</translation>
    </message>
    <message>
        <source>01 xe tải, 02 máy bơm</source>
        <translation>01 truck, 02 pumps</translation>
    </message>
    <message>
        <source>Tài sản, vật tư</source>
        <translation>Property, supplies</translation>
    </message>
    <message>
        <source>Tập kết</source>
        <translation>Assembly</translation>
    </message>
    <message>
        <source>Có &amp;mặt lúc</source>
        <translation>Be &amp;there at</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Gặp ai</source>
        <translation>Report to</translation>
    </message>
    <message>
        <source>Làm gì, bao lâu</source>
        <translation>What to do, for how long</translation>
    </message>
    <message>
        <source>Nội &amp;dung</source>
        <translation>C&amp;ontent</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Ra lệnh</source>
        <translation>The order</translation>
    </message>
    <message>
        <source>Đã ra bằng lời lúc</source>
        <translation>Given orally at</translation>
    </message>
    <message>
        <source>&amp;Ký văn bản lúc</source>
        <translation>Si&amp;gned at</translation>
    </message>
    <message>
        <source>Số lệnh</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Chưa đọc được giờ này. Ghi như 14:30 hoặc 14:30 4/3.</source>
        <translation>This time could not be read. Write it like 14:30 or 14:30 4/3.</translation>
    </message>
    <message>
        <source>Chưa ghi giờ ra lệnh bằng lời.</source>
        <translation>The time of the oral order is missing.</translation>
    </message>
    <message>
        <source>Đánh dấu khi đã ra lệnh bằng lời; chương trình nhắc hạn lập lệnh bằng văn bản.</source>
        <translation>Tick this when the order was given orally; the program reminds you when the written order is due.</translation>
    </message>
    <message>
        <source>Đã có lệnh bằng văn bản.</source>
        <translation>The written order exists.</translation>
    </message>
    <message>
        <source>Phải có lệnh bằng văn bản chậm nhất {day}.</source>
        <translation>The written order is due by {day}.</translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message>
        <source>Lập lệnh huy động</source>
        <translation>New mobilisation order</translation>
    </message>
    <message>
        <source>Sổ các lệnh huy động lực lượng, phương tiện, tài sản để chữa cháy và cứu nạn. Lệnh bằng lời phải có văn bản trong thời hạn; cột “Hạn văn bản” cho biết còn bao lâu. Ins lập lệnh, Enter hoặc F2 mở, Del xóa, Ctrl+P in lệnh.</source>
        <translation>The register of orders that mobilise people, vehicles and property for firefighting and rescue. An oral order must be followed by a written one within the time limit; the column “Written order due” tells how long is left. Ins makes an order, Enter or F2 opens, Del deletes, Ctrl+P prints.</translation>
    </message>
    <message>
        <source>Đã ghi: lệnh bằng văn bản đã ký.</source>
        <translation>Recorded: the written order is signed.</translation>
    </message>
    <message>
        <source>Đã ghi: lệnh đã thực hiện.</source>
        <translation>Recorded: the order is carried out.</translation>
    </message>
    <message>
        <source>Đã ghi: đã hoàn trả phương tiện, tài sản.</source>
        <translation>Recorded: vehicles and property are returned.</translation>
    </message>
    <message>
        <source>{count} lệnh đã chọn</source>
        <translation>the selected orders ({count})</translation>
    </message>
    <message>
        <source>lệnh huy động {target}</source>
        <translation>the mobilisation order {target}</translation>
    </message>
    <message>
        <source>Đã lưu lệnh huy động {target}.</source>
        <translation>Saved the mobilisation order {target}.</translation>
    </message>
    <message>
        <source>Đã xóa {count} lệnh huy động.</source>
        <translation>Mobilisation orders deleted: {count}.</translation>
    </message>
    <message>
        <source>Hãy chọn một lệnh.</source>
        <translation>Choose an order.</translation>
    </message>
    <message>
        <source>In lệnh</source>
        <translation>Print order</translation>
    </message>
    <message>
        <source>Đã ký văn bản</source>
        <translation>Written order signed</translation>
    </message>
    <message>
        <source>Đã thực hiện</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Đã hoàn trả</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Mở, sửa</source>
        <translation>Open, edit</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một lệnh.</source>
        <translation>Choose at least one order.</translation>
    </message>
    <message>
        <source>&amp;Mở, sửa</source>
        <translation>&amp;Open, edit</translation>
    </message>
    <message>
        <source>Mở lệnh đang chọn</source>
        <translation>Open the selected order</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>In &amp;lệnh</source>
        <translation>&amp;Print orders</translation>
    </message>
    <message>
        <source>In các lệnh đã chọn</source>
        <translation>Print the selected orders</translation>
    </message>
    <message>
        <source>Lập lệnh &amp;huy động</source>
        <translation>New &amp;mobilisation order</translation>
    </message>
    <message>
        <source>Huy động</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>lệnh huy động</source>
        <translation>mobilisation orders</translation>
    </message>
    <message>
        <source>Lọc: noi xay ra, don vi</source>
        <translation>Filter: noi xay ra, don vi</translation>
    </message>
    <message>
        <source>Chưa có lệnh huy động nào</source>
        <translation>No mobilisation orders yet</translation>
    </message>
    <message>
        <source>Khi có cháy, sự cố: lập lệnh huy động người, phương tiện, tài sản. Nếu đã ra lệnh bằng lời, chương trình nhắc hạn lập lệnh bằng văn bản và in lệnh theo mẫu.</source>
        <translation>In a fire or incident: write an order that mobilises people, vehicles and property. If it was given orally, the program reminds you when the written order is due and prints it on the form.</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Còn nợ văn bản</source>
        <translation>Written order owed</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Quá hạn {days} ngày</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Đã ra lệnh</source>
        <translation>Order given</translation>
    </message>
    <message>
        <source>Bằng lời</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Lệnh bằng văn bản chậm nhất {day}</source>
        <translation>Written order due by {day}</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Huy động ai</source>
        <translation>Mobilised</translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ra lệnh lúc</source>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Hạn văn bản</source>
        <translation>Written due</translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation>Ordered by</translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message>
        <source>chưa ghi ngày</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Chiều, hệ</source>
        <translation>Direction, system</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Số, ngày đến</source>
        <translation>Arrival no., date</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Căn cứ, thực hiện</source>
        <translation>Basis, implements</translation>
    </message>
    <message>
        <source>Được triển khai bởi</source>
        <translation>Implemented by</translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>{number} ngày {day}</source>
        <translation>{number} of {day}</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Mới được viện dẫn; nhập tệp của văn bản này khi có.</source>
        <translation>So far only cited; import its file when you have it.</translation>
    </message>
    <message>
        <source>Trích dẫn ghi {cited}, danh mục ghi {own}.</source>
        <translation>The citation says {cited}, the catalogue says {own}.</translation>
    </message>
    <message>
        <source>khác ngày</source>
        <translation>dates differ</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>và {count} nơi nhận nữa</source>
        <translation>more recipients: {count}</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>&amp;Loại văn bản</source>
        <translation>T&amp;ype of document</translation>
    </message>
    <message>
        <source>&amp;Hệ</source>
        <translation>Syste&amp;m</translation>
    </message>
    <message>
        <source>Số, &amp;ký hiệu</source>
        <translation>&amp;Number, symbol</translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Cơ quan &amp;ban hành</source>
        <translation>&amp;Issuing body</translation>
    </message>
    <message>
        <source>T&amp;rích yếu</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Trạng th&amp;ái</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Chi&amp;ều</source>
        <translation>Dire&amp;ction</translation>
    </message>
    <message>
        <source>Số đế&amp;n</source>
        <translation>&amp;Arrival number</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Nơ&amp;i</source>
        <translation>Plac&amp;e</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Bên trái là nội dung văn bản, bên phải là thông tin trong danh mục. Bổ sung số, ngày, trạng thái rồi bấm Lưu (Ctrl+S). Esc quay lại danh sách.</source>
        <translation>On the left is the text of the document, on the right what the catalogue says. Complete number, date and status, then press Save (Ctrl+S). Esc goes back to the list.</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Lưu những gì đã sửa?</source>
        <translation>Save what you changed?</translation>
    </message>
    <message>
        <source>Thông tin văn bản đã được sửa mà chưa lưu.</source>
        <translation>The details of the document were changed and are not saved.</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Nội dung văn bản</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>Văn bản này chưa có nội dung trong kho.</source>
        <translation>The text of this document is not in the store.</translation>
    </message>
    <message>
        <source>Thông tin văn bản</source>
        <translation>Document details</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Kết thúc hoạt động</source>
        <translation>End of existence</translation>
    </message>
    <message>
        <source>&amp;Ngày cuối cùng</source>
        <translation>Last &amp;day</translation>
    </message>
    <message>
        <source>Đơn vị &amp;kế thừa</source>
        <translation>&amp;Successor unit</translation>
    </message>
    <message>
        <source>&amp;Lý do, căn cứ</source>
        <translation>&amp;Reason, basis</translation>
    </message>
    <message>
        <source>sáp nhập, giải thể theo văn bản nào</source>
        <translation>merged or dissolved by which document</translation>
    </message>
    <message>
        <source>Đơn vị vẫn còn trong lịch sử và trong các văn bản cũ; việc đang mở giữ nguyên cho đến khi được chuyển.</source>
        <translation>The unit stays in the history and in old documents; open work stays as it is until it is moved.</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>(không có đơn vị kế thừa)</source>
        <translation>(no successor)</translation>
    </message>
    <message>
        <source>Chưa ghi ngày cuối cùng đơn vị hoạt động.</source>
        <translation>The last day of the unit is missing.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do; lý do được lưu trong lịch sử.</source>
        <translation>Give the reason; it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>Mở danh sách: {label}</source>
        <translation>Open the list: {label}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Thiết lập đơn vị</source>
        <translation>Set up the office</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Trả lời vài câu để chương trình tạo sẵn các cơ quan của phường, xã. Mọi thứ đều sửa được sau ở trang Quản trị. Quay lại bước trước không mất gì đã ghi.</source>
        <translation>Answer a few questions and the program creates the bodies of the ward. Everything can be changed later on the Administration page. Going back loses nothing.</translation>
    </message>
    <message>
        <source>Hãy thiết lập đơn vị trước, hoặc dùng thử với dữ liệu mẫu.</source>
        <translation>Set up the office first, or try the program with sample data.</translation>
    </message>
    <message>
        <source>Đang tạo đơn vị…</source>
        <translation>Creating the units…</translation>
    </message>
    <message>
        <source>Đang tạo dữ liệu mẫu…</source>
        <translation>Creating sample data…</translation>
    </message>
    <message>
        <source>Đã thiết lập {office}</source>
        <translation>{office} is set up</translation>
    </message>
    <message>
        <source>Đã tạo dữ liệu mẫu</source>
        <translation>Sample data created</translation>
    </message>
    <message>
        <source>Bây giờ có thể nhập kế hoạch đầu tiên từ tệp Word hoặc PDF.</source>
        <translation>Now you can import the first plan from a Word or PDF file.</translation>
    </message>
    <message>
        <source>Mọi điều vừa ghi đều sửa được sau này ở trang Quản trị.</source>
        <translation>Everything you entered can be changed later on the Administration page.</translation>
    </message>
    <message>
        <source>Bước {n} / 3</source>
        <translation>Step {n} / 3</translation>
    </message>
    <message>
        <source>Chương trình làm việc cho phường, xã nào? Tên này được in trên văn bản.</source>
        <translation>Which ward is the program for? Its name is printed on the documents.</translation>
    </message>
    <message>
        <source>Chương trình tạo sẵn các cơ quan, đơn vị sau đây, để giao việc và in phiếu được ngay.</source>
        <translation>The program creates the bodies and units below, so that you can assign work and print slips at once.</translation>
    </message>
    <message>
        <source>T&amp;iếp tục</source>
        <translation>Ne&amp;xt</translation>
    </message>
    <message>
        <source>Tạo đơn &amp;vị</source>
        <translation>Create &amp;units</translation>
    </message>
    <message>
        <source>&amp;Bắt đầu</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Nhập &amp;văn bản đầu tiên</source>
        <translation>Import the first &amp;document</translation>
    </message>
</context>
<context>
    <name>FormatSection</name>
    <message>
        <source>Thể thức là dữ liệu có thời gian hiệu lực: văn bản in theo thể thức của ngày ban hành, nên bản cũ in lại vẫn như cũ. “Chưa đối chiếu văn bản gốc” nghĩa là nên so với văn bản quy phạm trước khi dùng chính thức.</source>
        <translation>Document formats are data with a period of validity: a document is printed by the format of its date of issue, so old ones print as before. “Not checked against the original” means that you should compare with the legal text before official use.</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Sắp áp dụng</source>
        <translation>Not yet in force</translation>
    </message>
    <message>
        <source>Văn bản cũ</source>
        <translation>Old documents</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Dùng cho</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Nguồn: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Trang và chữ</source>
        <translation>Page and type</translation>
    </message>
    <message>
        <source>trên {top}, dưới {bottom}, trái {left}, phải {right} mm</source>
        <translation>top {top}, bottom {bottom}, left {left}, right {right} mm</translation>
    </message>
    <message>
        <source>Lề</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Cỡ chữ nội dung</source>
        <translation>Size of body text</translation>
    </message>
    <message>
        <source>Lùi đầu dòng</source>
        <translation>First-line indent</translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Cách ghi số</source>
        <translation>Number style</translation>
    </message>
    <message>
        <source>Thể thức</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>thể thức, mẫu</source>
        <translation>formats, forms</translation>
    </message>
    <message>
        <source>Lọc: van ban dang</source>
        <translation>Filter: van ban dang</translation>
    </message>
    <message>
        <source>Chưa có thể thức nào</source>
        <translation>No formats yet</translation>
    </message>
    <message>
        <source>Thể thức đi kèm chương trình; nếu danh sách trống, hãy cài đặt lại.</source>
        <translation>Formats come with the program; if the list is empty, install it again.</translation>
    </message>
    <message>
        <source>nhà nước</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Văn bản {side}</source>
        <translation>{side} documents</translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation>Mobilisation order</translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Trợ giúp: {page}</source>
        <translation>Help: {page}</translation>
    </message>
    <message>
        <source>Phím của trang này</source>
        <translation>Keys on this page</translation>
    </message>
    <message>
        <source>Phím dùng ở mọi trang</source>
        <translation>Keys on every page</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Xem thêm &amp;cũ hơn</source>
        <translation>Show &amp;older</translation>
    </message>
    <message>
        <source>Tải thêm các việc trước đó</source>
        <translation>Load earlier entries</translation>
    </message>
    <message>
        <source>&amp;Kiểm tra chuỗi nhật ký</source>
        <translation>&amp;Check the log chain</translation>
    </message>
    <message>
        <source>Xem nhật ký có bị sửa, xóa bên ngoài chương trình không</source>
        <translation>See whether the log was changed or deleted outside the program</translation>
    </message>
    <message>
        <source>Hoàn tác &amp;việc này…</source>
        <translation>&amp;Undo this…</translation>
    </message>
    <message>
        <source>Mọi thay đổi đều được ghi: ai, lúc nào, trước và sau. Chọn một việc rồi bấm “Hoàn tác việc này” để trả dữ liệu về như trước; việc hoàn tác cũng được ghi và cũng hoàn tác được. Nhật ký không xóa, không sửa được.</source>
        <translation>Every change is recorded: who, when, before and after. Choose an entry and press “Undo this” to bring the data back; the undo is recorded as well and can itself be undone. The log cannot be deleted or changed.</translation>
    </message>
    <message>
        <source>Kiểm tra nhật ký</source>
        <translation>Check log</translation>
    </message>
    <message>
        <source>Hãy chọn một việc.</source>
        <translation>Choose an entry.</translation>
    </message>
    <message>
        <source>Việc này đã được hoàn tác.</source>
        <translation>This was undone already.</translation>
    </message>
    <message>
        <source>“{what}” của {who} lúc {at}. Dữ liệu trở về như trước việc này.</source>
        <translation>“{what}” by {who} at {at}. The data will be as it was before.</translation>
    </message>
    <message>
        <source>Hoàn tác việc này?</source>
        <translation>Undo this?</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Nhật ký nguyên vẹn: không việc nào bị sửa hay xóa bên ngoài chương trình.</source>
        <translation>The log is intact: nothing was changed or deleted outside the program.</translation>
    </message>
    <message>
        <source>Nhật ký không nguyên vẹn</source>
        <translation>The log is not intact</translation>
    </message>
    <message>
        <source>Sai</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Giữ tệp dữ liệu này, báo người quản trị và so với bản sao lưu gần nhất.</source>
        <translation>Keep this data file, tell the administrator and compare with the latest backup.</translation>
    </message>
    <message>
        <source>Hoàn tác…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>… và {count} bản ghi nữa.</source>
        <translation>… and more records: {count}.</translation>
    </message>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>việc</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>Lọc: sua van ban, ten nguoi</source>
        <translation>Filter: sua van ban, ten nguoi</translation>
    </message>
    <message>
        <source>Chưa có thay đổi nào</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>Mọi thay đổi dữ liệu sẽ được ghi ở đây, với người làm, lúc làm, trước và sau.</source>
        <translation>Every change of the data is recorded here, with who, when, before and after.</translation>
    </message>
    <message>
        <source>Lý do, nội dung</source>
        <translation>Reason, content</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>HitPopup</name>
    <message>
        <source>Kết quả tìm</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Không tìm thấy. Thử ít chữ hơn; không cần gõ dấu.</source>
        <translation>Nothing found. Try fewer letters; accents are not needed.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>của {count} đơn vị</source>
        <translation>of {count} units</translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation>assignments</translation>
    </message>
    <message>
        <source>{share} % số nhiệm vụ</source>
        <translation>{share} % of assignments</translation>
    </message>
    <message>
        <source>trong {count} văn bản</source>
        <translation>of {count} documents</translation>
    </message>
    <message>
        <source>Nhiệm vụ quá hạn</source>
        <translation>Overdue assignments</translation>
    </message>
    <message>
        <source>Đến hạn 7 ngày</source>
        <translation>Due in 7 days</translation>
    </message>
    <message>
        <source>Nhiệm vụ đang mở</source>
        <translation>Open assignments</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Văn bản năm nay</source>
        <translation>Documents this year</translation>
    </message>
    <message>
        <source>Rà soát dở</source>
        <translation>Open reviews</translation>
    </message>
    <message>
        <source>chưa xác nhận</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>Lệnh bằng lời</source>
        <translation>Oral orders</translation>
    </message>
    <message>
        <source>chưa có văn bản</source>
        <translation>not yet written</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Hôm nay không còn việc nào chờ.</source>
        <translation>Nothing is waiting today.</translation>
    </message>
    <message>
        <source>Chưa giao nhiệm vụ cho đơn vị nào.</source>
        <translation>No unit has an assignment yet.</translation>
    </message>
    <message>
        <source>Việc hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Trang này cho biết hôm nay công việc của phường ra sao. Bấm một con số, một đơn vị hay một việc để mở đúng những bản ghi đã được đếm. Phím Tab đi qua các ô, mũi tên đi trong danh sách, Enter mở; F5 đếm lại.</source>
        <translation>This page tells how the ward&apos;s work stands today. Click a figure, a unit or a task to open the very records that were counted. Tab goes through the tiles, arrows through the list, Enter opens; F5 counts again.</translation>
    </message>
    <message>
        <source>Tạo dữ liệu mẫu</source>
        <translation>Create sample data</translation>
    </message>
    <message>
        <source>Việc hôm nay, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>Chưa đếm được công việc hôm nay</source>
        <translation>Today&apos;s work could not be counted</translation>
    </message>
    <message>
        <source>Đã tạo dữ liệu mẫu. Mọi tên trong đó đều là tên đặt ra.</source>
        <translation>Sample data created. All names in it are invented.</translation>
    </message>
    <message>
        <source>Chưa có văn bản và nhiệm vụ nào</source>
        <translation>No documents and assignments yet</translation>
    </message>
    <message>
        <source>Bắt đầu bằng một kế hoạch vừa nhận được: chương trình đọc tệp, tìm ra đơn vị, nhiệm vụ và thời hạn, rồi in phiếu giao nhiệm vụ.</source>
        <translation>Begin with a plan you have just received: the program reads the file, finds units, tasks and deadlines, and prints the assignment slips.</translation>
    </message>
    <message>
        <source>Nhậ&amp;p văn bản từ tệp</source>
        <translation>&amp;Import a document</translation>
    </message>
    <message>
        <source>&amp;Dữ liệu mẫu</source>
        <translation>&amp;Sample data</translation>
    </message>
    <message>
        <source>Thê&amp;m nhiệm vụ</source>
        <translation>&amp;Add assignment</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tiến độ theo đơn vị</source>
        <translation>Progress by unit</translation>
    </message>
    <message>
        <source>Đến hạn và hoàn thành theo tháng</source>
        <translation>Due and completed by month</translation>
    </message>
    <message>
        <source>{count} quá hạn</source>
        <translation>{count} overdue</translation>
    </message>
    <message>
        <source>{unit}: xong {done} trên {total} nhiệm vụ</source>
        <translation>{unit}: {done} of {total} assignments done</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tê&amp;n</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Tỉnh, thành &amp;phố</source>
        <translation>Province, c&amp;ity</translation>
    </message>
    <message>
        <source>Địa &amp;chỉ</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Cơ quan ban hành văn bản</source>
        <translation>Bodies that issue documents</translation>
    </message>
    <message>
        <source>Ủy &amp;ban nhân dân</source>
        <translation>People&apos;s &amp;Committee</translation>
    </message>
    <message>
        <source>Đảng ủ&amp;y</source>
        <translation>Part&amp;y committee</translation>
    </message>
    <message>
        <source>Côn&amp;g an</source>
        <translation>Po&amp;lice</translation>
    </message>
    <message>
        <source>Tên in trên văn bản lấy từ phần Tổ chức, theo ngày của văn bản.</source>
        <translation>The names printed on documents come from the section Organisation, by the date of the document.</translation>
    </message>
    <message>
        <source>Cách viết</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>&amp;Dấu thanh</source>
        <translation>&amp;Tone marks</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Kiểu cũ: hòa, ủy</source>
        <translation>Old style: hòa, ủy</translation>
    </message>
    <message>
        <source>Kiểu mới: hoà, uỷ</source>
        <translation>New style: hoà, uỷ</translation>
    </message>
    <message>
        <source>H&amp;oàn nguyên</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Tên và liên hệ của phường, xã; cơ quan ban hành văn bản của chính quyền, Đảng, công an. Tên in trên văn bản sửa ở phần Tổ chức, vì tên có thời gian hiệu lực.</source>
        <translation>Name and contacts of the ward; the bodies that issue documents of government, Party and police. Names printed on documents are changed in the section Organisation, because names have a period of validity.</translation>
    </message>
    <message>
        <source>Chưa ghi tên phường, xã.</source>
        <translation>The name of the ward is missing.</translation>
    </message>
    <message>
        <source>Chưa chọn tỉnh, thành phố.</source>
        <translation>No province or city chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn Ủy ban nhân dân.</source>
        <translation>No People&apos;s Committee chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn Đảng ủy.</source>
        <translation>No Party committee chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn Công an.</source>
        <translation>No police chosen.</translation>
    </message>
    <message>
        <source>Lưu thông tin đơn vị</source>
        <translation>Save office details</translation>
    </message>
    <message>
        <source>Đã lưu thông tin {office}.</source>
        <translation>Saved the details of {office}.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Đang đọc {file}</source>
        <translation>Reading {file}</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Văn bản này không viện dẫn văn bản nào.</source>
        <translation>This document cites no other document.</translation>
    </message>
    <message>
        <source>Chưa thấy nơi nhận trong văn bản.</source>
        <translation>No recipients found in the document.</translation>
    </message>
    <message>
        <source>Thông tin văn bản</source>
        <translation>Document details</translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>{number} ngày {day}</source>
        <translation>{number} of {day}</translation>
    </message>
    <message>
        <source>chưa có: tạo mục lục</source>
        <translation>not there: add to catalogue</translation>
    </message>
    <message>
        <source>khác ngày: {day}</source>
        <translation>dates differ: {day}</translation>
    </message>
    <message>
        <source>Lấy ngày này</source>
        <translation>Take this date</translation>
    </message>
    <message>
        <source>đã có</source>
        <translation>found</translation>
    </message>
    <message>
        <source>Kính gửi: {text}</source>
        <translation>To: {text}</translation>
    </message>
    <message>
        <source>khớp</source>
        <translation>matched</translation>
    </message>
</context>
<context>
    <name>ItemForms</name>
    <message>
        <source>Chọn một đơn vị hoặc nhiệm vụ để sửa.</source>
        <translation>Choose a unit or a task to edit it.</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Tô hoặc thôi tô {kind} trong văn bản</source>
        <translation>Highlight {kind} in the text, or stop doing so</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Lưu danh sách</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Lưu {file}</source>
        <translation>Save {file}</translation>
    </message>
    <message>
        <source>Đã lưu {rows} dòng vào {file}.</source>
        <translation>Rows saved in {file}: {rows}.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Chọn một dòng để xem chi tiết.</source>
        <translation>Choose a row to see its details.</translation>
    </message>
    <message>
        <source>Chưa mở được danh sách này</source>
        <translation>This list could not be opened</translation>
    </message>
    <message>
        <source>Không có dòng nào khớp với bộ lọc</source>
        <translation>No row fits the filter</translation>
    </message>
    <message>
        <source>Bớt chữ trong ô lọc hoặc bấm vào nhãn đang bật để bỏ lọc.</source>
        <translation>Use fewer letters in the filter, or click an active chip to switch it off.</translation>
    </message>
    <message>
        <source> · đã chọn {count}</source>
        <translation> · {count} selected</translation>
    </message>
    <message>
        <source>Chọn cột</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Lưu danh sách ra Excel (Ctrl+E)</source>
        <translation>Save the list as Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn phần chi tiết</source>
        <translation>Show or hide the details</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Sử&amp;a</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>Vie&amp;w</translation>
    </message>
    <message>
        <source>Ngh&amp;iệp vụ</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>T&amp;rợ giúp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Th&amp;oát</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>Thu gọn thanh &amp;bên</source>
        <translation>Collapse &amp;sidebar</translation>
    </message>
    <message>
        <source>Tải &amp;lại trang</source>
        <translation>&amp;Reload page</translation>
    </message>
    <message>
        <source>&amp;Trang này</source>
        <translation>&amp;This page</translation>
    </message>
    <message>
        <source>&amp;Giới thiệu PCCC Phường</source>
        <translation>&amp;About PCCC Phường</translation>
    </message>
    <message>
        <source>&amp;Ngôn ngữ</source>
        <translation>L&amp;anguage</translation>
    </message>
    <message>
        <source>Màu theo &amp;hệ thống</source>
        <translation>Colours of the s&amp;ystem</translation>
    </message>
    <message>
        <source>Nền &amp;sáng</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Nền &amp;tối</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>(trang này không có việc nào)</source>
        <translation>(nothing to do on this page)</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác: {what}</source>
        <translation>&amp;Undo: {what}</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>MultiPicker</name>
    <message>
        <source>Gõ để thêm…</source>
        <translation>Type to add…</translation>
    </message>
    <message>
        <source>Bỏ {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>NewUnitDialog</name>
    <message>
        <source>Tạo đơn vị mới</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Tê&amp;n đơn vị</source>
        <translation>&amp;Name of the unit</translation>
    </message>
    <message>
        <source>Tên &amp;viết tắt</source>
        <translation>&amp;Abbreviation</translation>
    </message>
    <message>
        <source>&amp;Loại đơn vị</source>
        <translation>&amp;Kind of unit</translation>
    </message>
    <message>
        <source>&amp;Khối</source>
        <translation>Si&amp;de</translation>
    </message>
    <message>
        <source>T&amp;rực thuộc</source>
        <translation>&amp;Belongs to</translation>
    </message>
    <message>
        <source>Điện th&amp;oại</source>
        <translation>P&amp;hone</translation>
    </message>
    <message>
        <source>&amp;Tạo và chọn</source>
        <translation>C&amp;reate and choose</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>(không trực thuộc)</source>
        <translation>(belongs to none)</translation>
    </message>
</context>
<context>
    <name>NumberSection</name>
    <message>
        <source>chưa cấp</source>
        <translation>none issued</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Năm, nhiệm kỳ</source>
        <translation>Year, term</translation>
    </message>
    <message>
        <source>Số đã cấp</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Số tiếp theo</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document numbers</translation>
    </message>
    <message>
        <source>Các dãy số văn bản</source>
        <translation>Number series</translation>
    </message>
    <message>
        <source>Đặt &amp;số tiếp theo…</source>
        <translation>Set &amp;next number…</translation>
    </message>
    <message>
        <source>Số đã cấp và số sẽ cấp của từng loại văn bản. Văn bản nhà nước đánh số lại mỗi năm; văn bản của Đảng đánh số suốt nhiệm kỳ. Đơn vị đã cấp số trong sổ giấy: chọn loại, F2, ghi số tiếp theo.</source>
        <translation>Numbers issued and to be issued for each type of document. State documents start again each year; Party documents count through the whole term. If numbers were issued in a paper register: choose the type, press F2, enter the next number.</translation>
    </message>
    <message>
        <source>Hãy chọn một loại văn bản.</source>
        <translation>Choose a type of document.</translation>
    </message>
    <message>
        <source>Đã đặt số tiếp theo.</source>
        <translation>Next number set.</translation>
    </message>
    <message>
        <source>Số bắt đầu lại từ 01 vào đầu mỗi năm, riêng từng loại văn bản.</source>
        <translation>Numbers start again from 01 each year, separately for each type of document.</translation>
    </message>
    <message>
        <source>Số chạy suốt nhiệm kỳ cấp ủy, riêng từng loại văn bản.</source>
        <translation>Numbers run through the committee&apos;s whole term, separately for each type of document.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Các phần của trang Quản trị</source>
        <translation>Sections of the Administration page</translation>
    </message>
</context>
<context>
    <name>OfficeTexts</name>
    <message>
        <source>từ {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>đến hết {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Đã đối chiếu</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Chưa đối chiếu</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>đã đối chiếu</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>chưa đối chiếu văn bản gốc</source>
        <translation>not checked against the original</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>chưa lần nào</source>
        <translation>never</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>OrganizationDetail</name>
    <message>
        <source>Hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Kế thừa bởi</source>
        <translation>Succeeded by</translation>
    </message>
    <message>
        <source>Tồn tại</source>
        <translation>Existed</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ đang mở</source>
        <translation>open assignments: {count}</translation>
    </message>
    <message>
        <source>Trên văn bản</source>
        <translation>On documents</translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Các tên theo thời gian</source>
        <translation>Names over time</translation>
    </message>
    <message>
        <source>từ trước đến nay</source>
        <translation>from the beginning until now</translation>
    </message>
    <message>
        <source>Cấp trên trên văn bản: {line}</source>
        <translation>Superior body on documents: {line}</translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Kết thúc {day}</source>
        <translation>Ended {day}</translation>
    </message>
    <message>
        <source>Từ {day}</source>
        <translation>From {day}</translation>
    </message>
</context>
<context>
    <name>OrganizationEditor</name>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation>Edit unit</translation>
    </message>
    <message>
        <source>Sửa ở đây là đính chính tên đang dùng. Khi đơn vị được đổi tên theo quyết định, dùng “Đổi tên từ ngày” để văn bản cũ vẫn giữ tên cũ. Đầu văn bản ghi đúng như in: mỗi dòng một dòng. Ctrl+S lưu, Esc quay lại.</source>
        <translation>Editing here corrects the current name. When a unit is renamed by decision, use “Rename from a date” so that old documents keep the old name. Write the letterhead exactly as printed: one line for each line. Ctrl+S saves, Esc goes back.</translation>
    </message>
    <message>
        <source>(không trực thuộc đơn vị nào)</source>
        <translation>(belongs to no unit)</translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>Tên gọi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Tên đầy đủ</source>
        <translation>&amp;Full name</translation>
    </message>
    <message>
        <source>như viết trong văn bản</source>
        <translation>as written in documents</translation>
    </message>
    <message>
        <source>Tên &amp;gọi tắt</source>
        <translation>S&amp;hort name</translation>
    </message>
    <message>
        <source>dùng trong danh sách</source>
        <translation>used in lists</translation>
    </message>
    <message>
        <source>L&amp;oại</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Khối</source>
        <translation>Si&amp;de</translation>
    </message>
    <message>
        <source>T&amp;rực thuộc</source>
        <translation>&amp;Belongs to</translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Đị&amp;a chỉ</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Số thàn&amp;h viên</source>
        <translation>&amp;Members</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>Trên văn bản</source>
        <translation>On documents</translation>
    </message>
    <message>
        <source>K&amp;ý hiệu</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <source>UBND, ĐU, VPĐU</source>
        <translation>UBND, ĐU, VPĐU</translation>
    </message>
    <message>
        <source>&amp;Cơ quan cấp trên</source>
        <translation>Superi&amp;or body</translation>
    </message>
    <message>
        <source>để trống nếu không in dòng này</source>
        <translation>leave empty if this line is not printed</translation>
    </message>
    <message>
        <source>Cơ qua&amp;n ban hành</source>
        <translation>&amp;Issuing body</translation>
    </message>
    <message>
        <source>mỗi dòng in một dòng</source>
        <translation>one line for each printed line</translation>
    </message>
    <message>
        <source>Địa &amp;danh</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>&amp;Bắt đầu từ</source>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>Đến hết ngà&amp;y</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Căn cứ &amp;pháp lý</source>
        <translation>Le&amp;gal basis</translation>
    </message>
    <message>
        <source>Thứ tự &amp;xếp</source>
        <translation>Sor&amp;t order</translation>
    </message>
</context>
<context>
    <name>OrganizationSection</name>
    <message>
        <source>Tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cả đơn vị đã kết thúc</source>
        <translation>Also ended units</translation>
    </message>
    <message>
        <source>Lọc: cong an phuong</source>
        <translation>Filter: cong an phuong</translation>
    </message>
    <message>
        <source>Cây tổ chức</source>
        <translation>Organisation tree</translation>
    </message>
    <message>
        <source>Cây các cơ quan, đơn vị của phường và cấp trên. Tên và sự tồn tại có ngày: ghi ngày ở ô “Tại ngày” để xem tổ chức khi đó. Ins thêm đơn vị dưới dòng đang chọn, Enter hoặc F2 sửa, Del xóa đơn vị nhập nhầm. Đơn vị được đổi tên hoặc sáp nhập: dùng “Đổi tên từ ngày”, “Kết thúc” để văn bản cũ giữ tên cũ.</source>
        <translation>The tree of the ward&apos;s bodies and those above. Names and existence have dates: enter a date in “On date” to see the organisation of that time. Ins adds a unit below the current row, Enter or F2 edits, Del deletes a unit entered by mistake. For a renamed or merged unit use “Rename from a date” or “End”, so old documents keep the old name.</translation>
    </message>
    <message>
        <source>Chọn một đơn vị để xem tên, đầu văn bản, người ký.</source>
        <translation>Choose a unit to see its names, letterhead and signers.</translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>Saved {name}.</translation>
    </message>
    <message>
        <source>Đã ghi tên mới: {name}. Tên cũ được giữ.</source>
        <translation>New name recorded: {name}. The old one is kept.</translation>
    </message>
    <message>
        <source>Đã ghi ngày kết thúc.</source>
        <translation>End date recorded.</translation>
    </message>
    <message>
        <source>{count} đơn vị</source>
        <translation>units: {count}</translation>
    </message>
    <message>
        <source>Không có đơn vị nào khớp</source>
        <translation>No unit fits</translation>
    </message>
    <message>
        <source>Bớt chữ trong ô lọc, hoặc xem cả đơn vị đã kết thúc.</source>
        <translation>Use fewer letters in the filter, or include ended units.</translation>
    </message>
    <message>
        <source>Ngày này chưa có đơn vị nào. Chọn ngày khác, hoặc thêm đơn vị (Ins).</source>
        <translation>There is no unit on this date. Choose another date, or add a unit (Ins).</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào</source>
        <translation>No units yet</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Đổi tên từ ngày…</source>
        <translation>Rename from a date…</translation>
    </message>
    <message>
        <source>Kết thúc…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Đã xóa đơn vị.</source>
        <translation>Unit deleted.</translation>
    </message>
    <message>
        <source>&amp;Kết thúc…</source>
        <translation>E&amp;nd…</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Đổi tên từ n&amp;gày…</source>
        <translation>&amp;Rename from a date…</translation>
    </message>
    <message>
        <source>Ghi tên mới, giữ tên cũ cho văn bản cũ</source>
        <translation>Record the new name, keep the old one for old documents</translation>
    </message>
    <message>
        <source>&amp;Mở, sửa</source>
        <translation>&amp;Open, edit</translation>
    </message>
    <message>
        <source>Th&amp;êm đơn vị</source>
        <translation>&amp;Add unit</translation>
    </message>
    <message>
        <source>Xem tổ chức tại ngày</source>
        <translation>See the organisation on a date</translation>
    </message>
    <message>
        <source>Tại ngày</source>
        <translation>On date</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
</context>
<context>
    <name>OrganizationTreeModel</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Việc mở</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>OriginalOpener</name>
    <message>
        <source>Mở tệp gốc</source>
        <translation>Open original</translation>
    </message>
    <message>
        <source>Văn bản này không có tệp kèm theo.</source>
        <translation>This document has no attached file.</translation>
    </message>
    <message>
        <source>Máy chưa có chương trình mở tệp này. Bản sao nằm ở {path}.</source>
        <translation>This computer has no program for this file. A copy is at {path}.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Quay lại · Esc</source>
        <translation>Back · Esc</translation>
    </message>
</context>
<context>
    <name>ParameterDialog</name>
    <message>
        <source>Tham số</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>&amp;Giá trị</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Đơn vị &amp;tính</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Hiệu lực từ</source>
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>Đế&amp;n hết ngày</source>
        <translation>Un&amp;til</translation>
    </message>
    <message>
        <source>&amp;Căn cứ</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>Gh&amp;i chú</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Đã &amp;đối chiếu văn bản gốc</source>
        <translation>&amp;Checked against the original</translation>
    </message>
    <message>
        <source>Mỗi lần tính, chương trình lấy giá trị có hiệu lực vào ngày của văn bản hoặc vụ việc.</source>
        <translation>For every calculation the program takes the value in force on the date of the document or case.</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chưa ghi giá trị.</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>Giá trị này phải là một số, như 3 hoặc 2,5.</source>
        <translation>This value must be a number, such as 3 or 2,5.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày giá trị mới có hiệu lực.</source>
        <translation>The date from which the value is valid is missing.</translation>
    </message>
</context>
<context>
    <name>ParameterSection</name>
    <message>
        <source>Giá trị từ &amp;ngày khác…</source>
        <translation>Value from another &amp;date…</translation>
    </message>
    <message>
        <source>Thêm giá trị mới từ một ngày, giữ giá trị cũ</source>
        <translation>Add a value from a new date and keep the old one</translation>
    </message>
    <message>
        <source>&amp;Sửa…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Con số của quy định và thông lệ: thời hạn, số ngày báo trước… Mỗi giá trị có thời gian hiệu lực, nên hồ sơ cũ tính theo giá trị cũ. F2 sửa, Ins thêm giá trị từ ngày khác; đánh dấu khi đã đối chiếu văn bản gốc.</source>
        <translation>Figures set by law and custom: time limits, days of warning… Each value has a period of validity, so old records use old values. F2 edits, Ins adds a value from another date; tick it when it is checked against the original.</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cho thời gian khác</source>
        <translation>At other times</translation>
    </message>
    <message>
        <source>Hiện nay</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>mọi thời gian</source>
        <translation>at all times</translation>
    </message>
    <message>
        <source>Tham số</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Giá trị từ ngày khác…</source>
        <translation>Value from another date…</translation>
    </message>
    <message>
        <source>Đã lưu “{label}”: {value}.</source>
        <translation>Saved “{label}”: {value}.</translation>
    </message>
    <message>
        <source>giá trị</source>
        <translation>values</translation>
    </message>
    <message>
        <source>Lọc: han, huy dong</source>
        <translation>Filter: han, huy dong</translation>
    </message>
    <message>
        <source>Chưa có tham số nào</source>
        <translation>No parameters yet</translation>
    </message>
    <message>
        <source>Tham số đi kèm chương trình; nếu danh sách trống, hãy cài đặt lại.</source>
        <translation>Parameters come with the program; if the list is empty, install it again.</translation>
    </message>
    <message>
        <source>Chưa đối chiếu</source>
        <translation>Not checked</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>&amp;Mở, sửa</source>
        <translation>&amp;Open, edit</translation>
    </message>
    <message>
        <source>Thêm &amp;cán bộ</source>
        <translation>Add &amp;person</translation>
    </message>
    <message>
        <source>Thêm cán bộ</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Cán bộ và các chức vụ đã, đang giữ. Chức vụ có ngày bắt đầu, kết thúc, nên văn bản cũ vẫn có đúng người ký. Ins thêm, Enter hoặc F2 mở, Del xóa. Khi một người thôi chức, ghi ngày kết thúc của chức vụ, không xóa người.</source>
        <translation>People and the positions they hold or held. Positions have a first and a last day, so old documents keep the right signer. Ins adds, Enter or F2 opens, Del deletes. When somebody leaves a post, enter the last day of the position; do not delete the person.</translation>
    </message>
    <message>
        <source>{count} cán bộ đã chọn</source>
        <translation>the selected people ({count})</translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>Saved {name}.</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ hiện nay</source>
        <translation>Current position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation>Holds now</translation>
    </message>
    <message>
        <source>Hiện không giữ chức vụ nào.</source>
        <translation>Holds no position now.</translation>
    </message>
    <message>
        <source>Thời gian khác</source>
        <translation>At other times</translation>
    </message>
    <message>
        <source>Mở, sửa</source>
        <translation>Open, edit</translation>
    </message>
    <message>
        <source>(đơn vị đã xóa)</source>
        <translation>(deleted unit)</translation>
    </message>
    <message>
        <source>Cán bộ, chức vụ</source>
        <translation>People, positions</translation>
    </message>
    <message>
        <source>cán bộ</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Lọc: ho ten, so dien thoai</source>
        <translation>Filter: ho ten, so dien thoai</translation>
    </message>
    <message>
        <source>Chưa có cán bộ nào</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>Thêm lãnh đạo ký văn bản và cán bộ phụ trách, để chương trình tự điền người ký và đầu mối.</source>
        <translation>Add the leaders who sign documents and the officers in charge; the program then fills in signers and contacts.</translation>
    </message>
    <message>
        <source>Được ký văn bản</source>
        <translation>May sign documents</translation>
    </message>
    <message>
        <source>Được ký</source>
        <translation>May sign</translation>
    </message>
    <message>
        <source>Đã xóa {count} cán bộ.</source>
        <translation>People deleted: {count}.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Thêm cán bộ</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Sửa cán bộ</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Ghi họ tên và các chức vụ, mỗi chức vụ có ngày bắt đầu và kết thúc. Người được ký có dòng thẩm quyền (TM., KT., TL.) in trên chữ ký. Ctrl+S lưu, Esc quay lại; phần chưa lưu được giữ cho lần mở sau.</source>
        <translation>Enter the name and the positions, each with its first and last day. A person who may sign has an authority line (TM., KT., TL.) printed above the signature. Ctrl+S saves, Esc goes back; what is not saved is kept for next time.</translation>
    </message>
    <message>
        <source>(đơn vị đã xóa)</source>
        <translation>(deleted unit)</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>không ghi thời gian</source>
        <translation>no dates</translation>
    </message>
    <message>
        <source>Được ký</source>
        <translation>May sign</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ký văn bản</source>
        <translation>Signs documents</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority line</translation>
    </message>
    <message>
        <source>Thêm ch&amp;ức vụ</source>
        <translation>Add p&amp;osition</translation>
    </message>
    <message>
        <source>&amp;Sửa chức vụ</source>
        <translation>&amp;Edit position</translation>
    </message>
    <message>
        <source>&amp;Bỏ chức vụ</source>
        <translation>&amp;Remove position</translation>
    </message>
    <message>
        <source>Các chức vụ</source>
        <translation>Positions</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Cán bộ</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Họ và tên</source>
        <translation>&amp;Full name</translation>
    </message>
    <message>
        <source>Cấp &amp;bậc</source>
        <translation>&amp;Rank</translation>
    </message>
    <message>
        <source>công an, quân đội</source>
        <translation>police, army</translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>&amp;Ghi chú</source>
        <translation>No&amp;tes</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>văn bản</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>Lọc: ke hoach 07</source>
        <translation>Filter: ke hoach 07</translation>
    </message>
    <message>
        <source>Chưa có văn bản nào</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Nhập kế hoạch, công văn từ tệp Word hoặc PDF: chương trình đọc ra số, ngày, đơn vị, nhiệm vụ và thời hạn để bạn rà soát. Kéo tệp thả vào đây cũng được.</source>
        <translation>Import plans and letters from Word or PDF files: the program reads number, date, units, tasks and deadlines for you to review. You can also drop files here.</translation>
    </message>
    <message>
        <source>Còn việc mở</source>
        <translation>With open work</translation>
    </message>
    <message>
        <source>Cả mục chưa có</source>
        <translation>Also missing ones</translation>
    </message>
    <message>
        <source>Mọi hệ</source>
        <translation>Every system</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>Every type</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Đi và đến</source>
        <translation>Sent and received</translation>
    </message>
    <message>
        <source>Mỗi dòng là một văn bản đi hoặc đến. Ctrl+I (hoặc kéo tệp thả vào đây) để nhập văn bản từ tệp Word, PDF hay văn bản thuần; chương trình đọc rồi mở trang rà soát. Gõ không dấu để lọc; Enter mở tệp gốc, Ctrl+P in, Del xóa (lấy lại được).</source>
        <translation>Each row is one document sent or received. Ctrl+I (or dropping a file here) imports a Word, PDF or plain text file; the program reads it and opens the review. Type without accents to filter; Enter opens the original, Ctrl+P prints, Del deletes (can be taken back).</translation>
    </message>
    <message>
        <source>Xem nhiệm vụ</source>
        <translation>Show assignments</translation>
    </message>
    <message>
        <source>In phiếu giao nhiệm vụ</source>
        <translation>Print assignment slips</translation>
    </message>
    <message>
        <source>Nhập văn bản từ tệp</source>
        <translation>Import document from file</translation>
    </message>
    <message>
        <source>Văn bản ({types})</source>
        <translation>Documents ({types})</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Đã đọc {count} văn bản, chờ rà soát ở đầu trang này.</source>
        <translation>Documents read: {count}; they wait for review at the top of this page.</translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>Saved {name}.</translation>
    </message>
    <message>
        <source>{text} In phiếu để giao việc cho từng đơn vị ngay bây giờ?</source>
        <translation>{text} Print the assignment slips for the units now?</translation>
    </message>
    <message>
        <source>Bỏ bản rà soát này?</source>
        <translation>Discard this review?</translation>
    </message>
    <message>
        <source>Những gì đã sửa trong bản rà soát sẽ mất; tệp của bạn vẫn còn nguyên.</source>
        <translation>What was changed in the review will be lost; your file stays as it is.</translation>
    </message>
    <message>
        <source>Bỏ bản rà soát</source>
        <translation>Discard review</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một văn bản.</source>
        <translation>Choose at least one document.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{count} văn bản đã chọn</source>
        <translation>the selected documents ({count})</translation>
    </message>
    <message>
        <source>Đã hoàn tác; bản rà soát lại chờ ở đầu trang này.</source>
        <translation>Undone; the review waits at the top of this page again.</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Mở tệp gốc</source>
        <translation>Open original</translation>
    </message>
    <message>
        <source>Đã bỏ bản rà soát.</source>
        <translation>Review discarded.</translation>
    </message>
    <message>
        <source>Đã xóa {count} văn bản.</source>
        <translation>Documents deleted: {count}.</translation>
    </message>
    <message>
        <source>&amp;Mở tệp gốc</source>
        <translation>&amp;Open original</translation>
    </message>
    <message>
        <source>Xem nhiệm &amp;vụ</source>
        <translation>Show &amp;assignments</translation>
    </message>
    <message>
        <source>Xó&amp;a…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>In sổ đăng &amp;ký văn bản đi…</source>
        <translation>Print the register of &amp;sent documents…</translation>
    </message>
    <message>
        <source>In &amp;phiếu…</source>
        <translation>&amp;Print slips…</translation>
    </message>
    <message>
        <source>Nhập văn &amp;bản từ tệp</source>
        <translation>&amp;Import from file</translation>
    </message>
    <message>
        <source>Word, PDF hoặc văn bản thuần; kéo tệp thả vào trang này cũng được</source>
        <translation>Word, PDF or plain text; you can also drop the file on this page</translation>
    </message>
    <message>
        <source>Sửa thông tin…</source>
        <translation>Edit details…</translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>&amp;Đơn vị</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Chức vụ</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Chủ tịch, Bí thư, Trưởng Công an</source>
        <translation>Chairman, Secretary, Head of police</translation>
    </message>
    <message>
        <source>Được &amp;ký văn bản</source>
        <translation>May si&amp;gn documents</translation>
    </message>
    <message>
        <source>&amp;Thẩm quyền ký</source>
        <translation>Aut&amp;hority line</translation>
    </message>
    <message>
        <source>Từ &amp;ngày</source>
        <translation>Fro&amp;m</translation>
    </message>
    <message>
        <source>Đến &amp;hết ngày</source>
        <translation>Unti&amp;l</translation>
    </message>
    <message>
        <source>Để trống “Đến hết ngày” khi đang giữ chức vụ. Văn bản cũ lấy người ký theo thời gian này.</source>
        <translation>Leave “Until” empty while the post is held. Old documents take their signer by these dates.</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi vào danh sách</source>
        <translation>Put into list</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị.</source>
        <translation>No unit chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi chức vụ.</source>
        <translation>The position is missing.</translation>
    </message>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation>This date could not be read. Write it like 4/3/2026 or 04032026.</translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>như in trên chữ ký; để trống nếu không có</source>
        <translation>as printed above the signature; empty if there is none</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Vừa trang</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Bản xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Tờ trước (Alt+Trái)</source>
        <translation>Previous paper (Alt+Left)</translation>
    </message>
    <message>
        <source>Tờ sau (Alt+Phải)</source>
        <translation>Next paper (Alt+Right)</translation>
    </message>
    <message>
        <source>Độ phóng</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Đã gửi {count} tờ tới máy in {target}.</source>
        <translation>Papers sent to the printer {target}: {count}.</translation>
    </message>
    <message>
        <source>Đã lưu {count} tệp vào {target}.</source>
        <translation>Files saved in {target}: {count}.</translation>
    </message>
    <message>
        <source>Đã hủy; {count} trên {wanted} tờ đã tới máy in {target}.</source>
        <translation>Cancelled; {count} of {wanted} papers reached the printer {target}.</translation>
    </message>
    <message>
        <source>In biểu mẫu</source>
        <translation>Print forms</translation>
    </message>
    <message>
        <source>Các tờ sẽ in</source>
        <translation>Papers to print</translation>
    </message>
    <message>
        <source>Chưa có máy in; hãy lưu thành tệp</source>
        <translation>No printer; save to files instead</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>Lưu &amp;PDF…</source>
        <translation>Save &amp;PDF…</translation>
    </message>
    <message>
        <source>Lưu &amp;Word…</source>
        <translation>Save &amp;Word…</translation>
    </message>
    <message>
        <source>Mở bằng trình &amp;xem PDF</source>
        <translation>Open in PDF &amp;viewer</translation>
    </message>
    <message>
        <source>Hủ&amp;y</source>
        <translation>Canc&amp;el</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>P&amp;rint</translation>
    </message>
    <message>
        <source>Đang chuẩn bị…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Không có tờ nào để in.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>Tờ {number} / {total} — {label}</source>
        <translation>Paper {number} / {total} — {label}</translation>
    </message>
    <message>
        <source>{count} tờ được chọn</source>
        <translation>papers selected: {count}</translation>
    </message>
    <message>
        <source>&amp;In {count} tờ</source>
        <translation>P&amp;rint ({count})</translation>
    </message>
    <message>
        <source>&amp;Lưu {count} tờ thành PDF</source>
        <translation>&amp;Save as PDF ({count})</translation>
    </message>
    <message>
        <source>In {count} tờ</source>
        <translation>Print papers: {count}</translation>
    </message>
    <message>
        <source>Lưu vào thư mục</source>
        <translation>Save in folder</translation>
    </message>
    <message>
        <source>Lưu {count} tệp</source>
        <translation>Save files: {count}</translation>
    </message>
    <message>
        <source>Mở bản in</source>
        <translation>Open prints</translation>
    </message>
    <message>
        <source>Máy này chưa có chương trình xem PDF. Hãy dùng “Lưu PDF”.</source>
        <translation>This computer has no PDF viewer yet. Use “Save PDF”.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>In &amp;cho</source>
        <translation>Prin&amp;t for</translation>
    </message>
    <message>
        <source>Chọn &amp;tất cả</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Bỏ chọn</source>
        <translation>Select &amp;none</translation>
    </message>
    <message>
        <source>Ngày &amp;ghi trên giấy</source>
        <translation>&amp;Date on the paper</translation>
    </message>
    <message>
        <source>&amp;Hạn gửi kết quả</source>
        <translation>Result due &amp;by</translation>
    </message>
    <message>
        <source>&amp;Máy in</source>
        <translation>Pr&amp;inter</translation>
    </message>
    <message>
        <source>&amp;Số bản mỗi tờ</source>
        <translation>&amp;Copies of each</translation>
    </message>
</context>
<context>
    <name>PrintSection</name>
    <message>
        <source>Lưu thà&amp;nh tệp…</source>
        <translation>Save as &amp;file…</translation>
    </message>
    <message>
        <source>Lưu đúng bản đã in ra tệp PDF</source>
        <translation>Save the very paper that was printed as PDF</translation>
    </message>
    <message>
        <source>&amp;Mở</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Xem đúng bản đã in</source>
        <translation>See the very paper that was printed</translation>
    </message>
    <message>
        <source>In lại đúng &amp;bản đã in</source>
        <translation>&amp;Print the same again</translation>
    </message>
    <message>
        <source>Mọi bản đã in được giữ nguyên. Enter mở xem, Ctrl+P in lại đúng bản đó, kể cả khi dữ liệu đã sửa.</source>
        <translation>Everything printed is kept unchanged. Enter opens it, Ctrl+P prints the same paper again, even after the data was changed.</translation>
    </message>
    <message>
        <source>In lúc</source>
        <translation>Printed at</translation>
    </message>
    <message>
        <source>Người in</source>
        <translation>Printed by</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Cho ai, về việc gì</source>
        <translation>For whom, about what</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Ra đâu</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>{copies} bản, mỗi bản {pages} trang</source>
        <translation>copies: {copies}, pages in each: {pages}</translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Mã này tính từ nội dung tệp; khi in lại, chương trình kiểm tra để chắc là đúng bản đã in.</source>
        <translation>This is worked out from the content of the file; before printing again the program checks that it is the same paper.</translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lưu thành tệp…</source>
        <translation>Save as file…</translation>
    </message>
    <message>
        <source>Văn bản liên quan</source>
        <translation>Related document</translation>
    </message>
    <message>
        <source>Hãy chọn một bản đã in.</source>
        <translation>Choose a print.</translation>
    </message>
    <message>
        <source>Lưu bản đã in</source>
        <translation>Save print</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Máy này chưa có chương trình xem PDF. Hãy dùng “Lưu thành tệp”.</source>
        <translation>This computer has no program for PDF. Use “Save as file”.</translation>
    </message>
    <message>
        <source>Đã lưu {file}.</source>
        <translation>Saved {file}.</translation>
    </message>
    <message>
        <source>Nhật ký in</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>lần in</source>
        <translation>prints</translation>
    </message>
    <message>
        <source>Lọc: phieu giao nhiem vu</source>
        <translation>Filter: phieu giao nhiem vu</translation>
    </message>
    <message>
        <source>Chưa in bản nào</source>
        <translation>Nothing printed yet</translation>
    </message>
    <message>
        <source>Mỗi lần in phiếu, công văn, lệnh, bản in được giữ ở đây để xem và in lại đúng như cũ.</source>
        <translation>Every slip, letter and order printed is kept here, to look at and to print again exactly as it was.</translation>
    </message>
    <message>
        <source>Mọi biểu mẫu</source>
        <translation>Every form</translation>
    </message>
    <message>
        <source>Chưa lưu được tệp {path}: {reason}. Hãy chọn thư mục khác.</source>
        <translation>The file {path} could not be saved: {reason}. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Chưa làm được</source>
        <translation>This could not be done</translation>
    </message>
    <message>
        <source>Chi tiết cho người hỗ trợ (không có nội dung văn bản của cơ quan):</source>
        <translation>Details for support (they hold no text of the office&apos;s documents):</translation>
    </message>
    <message>
        <source>Chi tiết cho người hỗ trợ</source>
        <translation>Details for support</translation>
    </message>
    <message>
        <source>&amp;Chi tiết</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Sao chép</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi nên chưa làm xong việc này. Dữ liệu đã lưu trước đó vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, bấm Chi tiết, sao chép và gửi cho người hỗ trợ.</source>
        <translation>The program ran into an error and did not finish this. What was saved before is intact. Try again; if it fails again, press Details, copy them and send them to support.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Ghi kết quả</source>
        <translation>Record result</translation>
    </message>
    <message>
        <source>&amp;Việc</source>
        <translation>&amp;News</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Hạn mới</source>
        <translation>New due d&amp;ate</translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Nội &amp;dung</source>
        <translation>C&amp;ontent</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ghi &amp;lại</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Kết quả đạt được, số liệu, minh chứng</source>
        <translation>What was achieved, figures, proof</translation>
    </message>
    <message>
        <source>Kết quả cuối cùng, ghi vào báo cáo</source>
        <translation>The final result, for the report</translation>
    </message>
    <message>
        <source>Lý do gia hạn và ai đồng ý</source>
        <translation>Why it is extended and who agreed</translation>
    </message>
    <message>
        <source>Vì sao đơn vị trả lại</source>
        <translation>Why the unit returns it</translation>
    </message>
    <message>
        <source>Vì sao tạm dừng</source>
        <translation>Why it is paused</translation>
    </message>
    <message>
        <source>Căn cứ, lý do thu hồi</source>
        <translation>Basis and reason of the withdrawal</translation>
    </message>
    <message>
        <source>Đôn đốc bằng cách nào, ai nhận</source>
        <translation>How the reminder was given, who got it</translation>
    </message>
    <message>
        <source>Ghi chú (không bắt buộc)</source>
        <translation>Notes (optional)</translation>
    </message>
    <message>
        <source>Chưa ghi hạn mới.</source>
        <translation>The new due date is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>Ngày này ở phía sau hôm nay.</source>
        <translation>This date lies in the future.</translation>
    </message>
    <message>
        <source>Hãy ghi một câu: {hint}.</source>
        <translation>Write a sentence: {hint}.</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ đã chọn</source>
        <translation>the selected assignments ({count})</translation>
    </message>
    <message>
        <source>Nhiệm vụ đã kết thúc, không còn gì để ghi.</source>
        <translation>The assignment is closed; there is nothing left to record.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Dừng việc này</source>
        <translation>Stop this</translation>
    </message>
    <message>
        <source>Đang dừng: {label}</source>
        <translation>Stopping: {label}</translation>
    </message>
    <message>
        <source>Sẵn sàng</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source> (và {count} việc nữa)</source>
        <translation> (and {count} more)</translation>
    </message>
</context>
<context>
    <name>ProgressWork</name>
    <message>
        <source>Đã ghi “{what}” cho {count} nhiệm vụ.</source>
        <translation>“{what}” recorded; assignments: {count}.</translation>
    </message>
    <message>
        <source>Chưa ghi được cho {count} nhiệm vụ, những nhiệm vụ này giữ nguyên</source>
        <translation>Not recorded; assignments left as they were: {count}</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Lý do</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Bản ghi vào thùng rác 30 ngày; bấm Hoàn tác hoặc Ctrl+Z để lấy lại.</source>
        <translation>The record goes to the bin for 30 days; Undo or Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Xó&amp;a</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Xóa {what}?</source>
        <translation>Delete {what}?</translation>
    </message>
    <message>
        <source>Nhập nhầm</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Trùng bản ghi khác</source>
        <translation>Duplicate of another record</translation>
    </message>
    <message>
        <source>Văn bản đã thu hồi</source>
        <translation>Document withdrawn</translation>
    </message>
    <message>
        <source>Hãy ghi lý do xóa; lý do được lưu trong nhật ký.</source>
        <translation>Give the reason for deleting; it is kept in the log.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Đây là phần đang ghi dở lần trước, chưa lưu.</source>
        <translation>This is what you were writing last time; it is not saved yet.</translation>
    </message>
    <message>
        <source>H&amp;oàn nguyên</source>
        <translation>Re&amp;vert</translation>
    </message>
    <message>
        <source>Bỏ mọi thay đổi chưa lưu trong biểu mẫu này</source>
        <translation>Drop all unsaved changes in this form</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Chưa lưu; phần đang ghi được giữ lại cho lần mở sau.</source>
        <translation>Not saved; what you have written is kept for next time.</translation>
    </message>
    <message>
        <source>Lưu {what}</source>
        <translation>Save {what}</translation>
    </message>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation>This date could not be read. Write it like 4/3/2026 or 04032026.</translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>Khôi phục cột mặc định</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>Chép các dòng đã chọn (dán được vào Excel)</source>
        <translation>Copy the selected rows (can be pasted into Excel)</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation>Rename unit</translation>
    </message>
    <message>
        <source>&amp;Tên mới</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>Tên &amp;gọi tắt</source>
        <translation>S&amp;hort name</translation>
    </message>
    <message>
        <source>&amp;Ký hiệu</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <source>Cơ quan &amp;cấp trên</source>
        <translation>Superi&amp;or body</translation>
    </message>
    <message>
        <source>Cơ qua&amp;n ban hành</source>
        <translation>&amp;Issuing body</translation>
    </message>
    <message>
        <source>Địa &amp;danh</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>Có &amp;hiệu lực từ</source>
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>Căn cứ &amp;pháp lý</source>
        <translation>Le&amp;gal basis</translation>
    </message>
    <message>
        <source>số, ngày nghị quyết hoặc quyết định</source>
        <translation>number and date of the resolution or decision</translation>
    </message>
    <message>
        <source>Đã đối chiếu &amp;văn bản gốc</source>
        <translation>Checked against the origin&amp;al</translation>
    </message>
    <message>
        <source>Tên cũ được giữ: văn bản trước ngày này vẫn hiện và in theo tên cũ.</source>
        <translation>The old name is kept: documents before this date show and print the old name.</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Tên đang dùng: {name}</source>
        <translation>Current name: {name}</translation>
    </message>
    <message>
        <source>Phải sau ngày {day}, ngày tên đang dùng bắt đầu.</source>
        <translation>Must be after {day}, when the current name began.</translation>
    </message>
</context>
<context>
    <name>Reprint</name>
    <message>
        <source>Đã gửi {pages} trang đến máy in {printer}.</source>
        <translation>Pages sent to the printer {printer}: {pages}.</translation>
    </message>
</context>
<context>
    <name>ReviewBanners</name>
    <message>
        <source>Mở văn bản đã lưu</source>
        <translation>Open the saved document</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Văn bản này có vẻ đã được lưu: cùng cơ quan, số và ngày. Xem trước khi lưu thêm lần nữa.</source>
        <translation>This document seems to be saved already: same body, number and date. Have a look before saving it again.</translation>
    </message>
    <message>
        <source>Chưa giữ được nháp: {why}</source>
        <translation>The draft could not be kept: {why}</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Sửa thông tin văn bản</source>
        <translation>Edit document details</translation>
    </message>
    <message>
        <source>Bỏ văn bản viện dẫn</source>
        <translation>Remove citation</translation>
    </message>
    <message>
        <source>Lấy ngày theo danh mục</source>
        <translation>Take the catalogue&apos;s date</translation>
    </message>
    <message>
        <source>Bỏ nơi nhận</source>
        <translation>Remove recipient</translation>
    </message>
    <message>
        <source>Đặt vai trò cho đoạn đã chọn</source>
        <translation>Give the selection a role</translation>
    </message>
    <message>
        <source>Sửa tên đơn vị</source>
        <translation>Edit unit name</translation>
    </message>
    <message>
        <source>Sửa nội dung nhiệm vụ</source>
        <translation>Edit task content</translation>
    </message>
    <message>
        <source>Sửa thời hạn</source>
        <translation>Edit deadline</translation>
    </message>
    <message>
        <source>Sửa sản phẩm</source>
        <translation>Edit output</translation>
    </message>
    <message>
        <source>Giữ nhiệm vụ</source>
        <translation>Keep task</translation>
    </message>
    <message>
        <source>Bỏ qua nhiệm vụ</source>
        <translation>Skip task</translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose unit</translation>
    </message>
    <message>
        <source>Chọn đơn vị phối hợp</source>
        <translation>Choose coordinating units</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation>Add assignment</translation>
    </message>
    <message>
        <source>Xóa khỏi phân công</source>
        <translation>Delete from assignments</translation>
    </message>
    <message>
        <source>Gộp đơn vị</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>Gộp nhiệm vụ</source>
        <translation>Merge tasks</translation>
    </message>
    <message>
        <source>Tách nhiệm vụ</source>
        <translation>Split task</translation>
    </message>
    <message>
        <source>Chuyển nhiệm vụ</source>
        <translation>Move tasks</translation>
    </message>
</context>
<context>
    <name>ReviewFieldsForm</name>
    <message>
        <source>&amp;Loại văn bản</source>
        <translation>T&amp;ype of document</translation>
    </message>
    <message>
        <source>Hệ</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Số, &amp;ký hiệu</source>
        <translation>&amp;Number, symbol</translation>
    </message>
    <message>
        <source>(trong văn bản không ghi)</source>
        <translation>(not in the document)</translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Cơ quan &amp;ban hành</source>
        <translation>&amp;Issuing body</translation>
    </message>
    <message>
        <source>T&amp;rích yếu</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority line</translation>
    </message>
    <message>
        <source>Nơi</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
</context>
<context>
    <name>ReviewFieldsPanel</name>
    <message>
        <source>(không ghi)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Bên trái là văn bản, bên phải là những gì đọc được. Bấm vào chỗ tô màu để tới ô tương ứng; bôi đen một đoạn để đặt nó làm đơn vị, nhiệm vụ, thời hạn… (Ctrl+D). F8 tới chỗ cần xem tiếp theo, Ctrl+Z hoàn tác, Ctrl+Enter xác nhận. Mọi sửa đổi được giữ ngay, đóng lại lúc nào cũng được.</source>
        <translation>On the left is the document, on the right what was read from it. Click a highlight to go to its field; select some text to make it a unit, task, deadline… (Ctrl+D). F8 goes to the next place to check, Ctrl+Z undoes, Ctrl+Enter confirms. Every change is kept at once, so you may close it at any time.</translation>
    </message>
    <message>
        <source>Rà soát: {file}</source>
        <translation>Review: {file}</translation>
    </message>
    <message>
        <source>Không còn chỗ nào cần xem.</source>
        <translation>Nothing left to check.</translation>
    </message>
    <message>
        <source>Còn {count} chỗ cần xem</source>
        <translation>Places left to check: {count}</translation>
    </message>
    <message>
        <source>{listed}

Lưu theo những gì đang ghi?</source>
        <translation>{listed}

Save as it stands?</translation>
    </message>
    <message>
        <source>Vẫn lưu</source>
        <translation>Save anyway</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Tới chỗ cần &amp;xem tiếp theo</source>
        <translation>Next place to chec&amp;k</translation>
    </message>
    <message>
        <source>Để sa&amp;u</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Bản rà soát được giữ, mở lại ở trang Văn bản</source>
        <translation>The review is kept; open it again on the Documents page</translation>
    </message>
    <message>
        <source>Phân công</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Xác nhận, lưu {units} đơn vị · {tasks} nhiệm vụ</source>
        <translation>Confirm and save {units} units · {tasks} tasks</translation>
    </message>
    <message>
        <source>Xác nhận, lưu</source>
        <translation>Confirm and save</translation>
    </message>
    <message>
        <source>Xác nhận, lưu văn bản</source>
        <translation>Confirm and save document</translation>
    </message>
    <message>
        <source>{number}/{count} · {message}</source>
        <translation>{number}/{count} · {message}</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>Tạo đơn vị</source>
        <translation>Create unit</translation>
    </message>
</context>
<context>
    <name>ReviewStateBar</name>
    <message>
        <source>Tới chỗ cần xem tiếp theo · F8</source>
        <translation>Go to the next place to check · F8</translation>
    </message>
    <message>
        <source>{count} chỗ cần xem</source>
        <translation>{count} to check</translation>
    </message>
    <message>
        <source>Hoàn tác: {what} · Ctrl+Z</source>
        <translation>Undo: {what} · Ctrl+Z</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại: {what} · Ctrl+Y</source>
        <translation>Redo: {what} · Ctrl+Y</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Đang lưu văn bản…</source>
        <translation>Saving the document…</translation>
    </message>
    <message>
        <source>Đã giữ nháp</source>
        <translation>Draft kept</translation>
    </message>
    <message>
        <source>Đang giữ nháp…</source>
        <translation>Keeping the draft…</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>{count} văn bản đang rà soát dở</source>
        <translation>Documents under review: {count}</translation>
    </message>
    <message>
        <source>{text} · mới nhất</source>
        <translation>{text} · newest</translation>
    </message>
    <message>
        <source>{name}
{units} đơn vị, {tasks} nhiệm vụ</source>
        <translation>{name}
{units} units, {tasks} tasks</translation>
    </message>
    <message>
        <source>{count} chỗ cần xem</source>
        <translation>{count} to check</translation>
    </message>
    <message>
        <source>đã xem hết</source>
        <translation>all checked</translation>
    </message>
    <message>
        <source>Rà soát tiếp</source>
        <translation>Go on reviewing</translation>
    </message>
</context>
<context>
    <name>ReviewTaskForm</name>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Thời hạn ghi</source>
        <translation>Deadline as written</translation>
    </message>
    <message>
        <source>như: trong tháng 4/2026</source>
        <translation>such as: in April 2026</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>như: báo cáo, kế hoạch, biên bản</source>
        <translation>such as: report, plan, minutes</translation>
    </message>
</context>
<context>
    <name>ReviewTextView</name>
    <message>
        <source>Văn bản gốc</source>
        <translation>Original text</translation>
    </message>
    <message>
        <source>Chọn một đoạn rồi bấm phím trình đơn hoặc Ctrl+D để đặt vai trò cho nó.</source>
        <translation>Select some text, then press the menu key or Ctrl+D to give it a role.</translation>
    </message>
    <message>
        <source>Đặt đoạn đang chọn làm…</source>
        <translation>Make the selection a…</translation>
    </message>
    <message>
        <source>Đặt “{words}” làm</source>
        <translation>Make “{words}” a</translation>
    </message>
    <message>
        <source>Ché&amp;p</source>
        <translation>&amp;Copy</translation>
    </message>
</context>
<context>
    <name>ReviewTreeDelegate</name>
    <message>
        <source>Nội dung nhiệm vụ</source>
        <translation>Task content</translation>
    </message>
</context>
<context>
    <name>ReviewTreeModel</name>
    <message>
        <source>Đơn vị / nhiệm vụ</source>
        <translation>Unit / task</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Nhận ra</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>→ giao cho {count} đơn vị</source>
        <translation>→ given to {count} units</translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation>check</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>nhóm {count}</source>
        <translation>group of {count}</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>khớp</source>
        <translation>matched</translation>
    </message>
    <message>
        <source>Phối hợp: {names}</source>
        <translation>Coordinating: {names}</translation>
    </message>
</context>
<context>
    <name>ReviewTreeView</name>
    <message>
        <source>Phân công</source>
        <translation>Assignments</translation>
    </message>
</context>
<context>
    <name>ReviewUnitForm</name>
    <message>
        <source>Tên trong văn bản</source>
        <translation>Name in the document</translation>
    </message>
    <message>
        <source>Đơn vị nhận</source>
        <translation>Receiving unit</translation>
    </message>
    <message>
        <source>Nhiều đơn vị…</source>
        <translation>Several units…</translation>
    </message>
    <message>
        <source>Giao cho nhiều đơn vị cùng lúc, mỗi đơn vị một nhiệm vụ riêng</source>
        <translation>Give it to several units at once, one task of its own for each</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Coordinating</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chọn đơn vị phối hợp</source>
        <translation>Choose coordinating units</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Bỏ {text}</source>
        <translation>Remove {text}</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Remove this row</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation>This date could not be read. Write it like 4/3/2026 or 04032026.</translation>
    </message>
</context>
<context>
    <name>SavedChanges</name>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Tìm văn bản, nhiệm vụ, người…</source>
        <translation>Find documents, assignments, people…</translation>
    </message>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Find anything</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Đặt làm</source>
        <translation>Set as</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Khác…</source>
        <translation>Other…</translation>
    </message>
    <message>
        <source>Số ký hiệu, ngày, cơ quan, trích yếu, người ký, nơi nhận · Ctrl+D</source>
        <translation>Number, date, body, title, signer, recipients · Ctrl+D</translation>
    </message>
    <message>
        <source>Đặt làm {what}</source>
        <translation>Set as {what}</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Số văn bản tiếp theo</source>
        <translation>Next document number</translation>
    </message>
    <message>
        <source>&amp;Số tiếp theo</source>
        <translation>&amp;Next number</translation>
    </message>
    <message>
        <source>&amp;Lý do</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>đã cấp đến số nào trong sổ giấy</source>
        <translation>last number in the paper register</translation>
    </message>
    <message>
        <source>Dùng khi đã cấp số ngoài chương trình. Số của văn bản đã lưu không bị cấp lại.</source>
        <translation>Use this when numbers were issued outside the program. Numbers of saved documents are not issued again.</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đặt số</source>
        <translation>Set number</translation>
    </message>
    <message>
        <source>{kind} của {issuer}, {period}. Số tiếp theo hiện nay: {number}.</source>
        <translation>{kind} of {issuer}, {period}. Next number now: {number}.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do; lý do được lưu trong lịch sử.</source>
        <translation>Give the reason; it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>SetupBodies</name>
    <message>
        <source>Các đơn vị sẽ được tạo</source>
        <translation>Units to be created</translation>
    </message>
    <message>
        <source>họ và tên</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>{name}: nơi nào cũng có</source>
        <translation>{name}: every ward has it</translation>
    </message>
    <message>
        <source>Sẽ tạo {count} đơn vị. Bỏ dấu chọn ở đơn vị không có; sau này vẫn thêm, bớt được.</source>
        <translation>Units to be created: {count}. Untick those you do not have; you can add and remove units later.</translation>
    </message>
</context>
<context>
    <name>SetupBodiesForm</name>
    <message>
        <source>Đơn vị cơ sở</source>
        <translation>Grassroots units</translation>
    </message>
    <message>
        <source>Số chi &amp;bộ trực thuộc</source>
        <translation>Party &amp;cells</translation>
    </message>
    <message>
        <source>Số &amp;tổ dân phố, thôn</source>
        <translation>&amp;Residential groups</translation>
    </message>
    <message>
        <source>Lãnh đạo ký văn bản (ghi sau cũng được)</source>
        <translation>Leaders who sign (may be entered later)</translation>
    </message>
</context>
<context>
    <name>SetupPlace</name>
    <message>
        <source>Dữ liệu mẫu là một phường không có thật, có sẵn văn bản, nhiệm vụ, để xem chương trình làm gì. Khi dùng thật, mở chương trình với tệp dữ liệu mới.</source>
        <translation>The sample data is an invented ward with documents and assignments, to see what the program does. For real use, open the program with a new data file.</translation>
    </message>
    <message>
        <source>Dùng thử với dữ liệu &amp;mẫu</source>
        <translation>&amp;Try with sample data</translation>
    </message>
    <message>
        <source>gõ vài chữ để tìm, không cần dấu</source>
        <translation>type a few letters, without accents</translation>
    </message>
</context>
<context>
    <name>SetupPlaceForm</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>&amp;Loại</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Tê&amp;n</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>chỉ ghi tên riêng</source>
        <translation>the proper name only</translation>
    </message>
    <message>
        <source>Tỉnh, thành &amp;phố</source>
        <translation>Province, c&amp;ity</translation>
    </message>
    <message>
        <source>Liên hệ (không bắt buộc)</source>
        <translation>Contacts (optional)</translation>
    </message>
    <message>
        <source>Địa &amp;chỉ</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Điện thoại</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Văn bản thời còn cấp huyện (không bắt buộc)</source>
        <translation>Documents from the time of districts (optional)</translation>
    </message>
    <message>
        <source>Nếu còn phải nhập, in lại văn bản cũ: ghi cấp trên khi đó. Chương trình tạo hệ thống cũ, có ngày kết thúc.</source>
        <translation>If you still import or reprint old documents: enter who stood above then. The program creates the old hierarchy with its end date.</translation>
    </message>
    <message>
        <source>Thành phố, hu&amp;yện cũ</source>
        <translation>Old cit&amp;y, district</translation>
    </message>
    <message>
        <source>Thành phố Mẫu, Huyện Mẫu</source>
        <translation>Thành phố Mẫu, Huyện Mẫu</translation>
    </message>
    <message>
        <source>Tỉn&amp;h cũ</source>
        <translation>Old pro&amp;vince</translation>
    </message>
    <message>
        <source>Tỉnh Mẫu; để trống nếu không đổi</source>
        <translation>Tỉnh Mẫu; empty if unchanged</translation>
    </message>
    <message>
        <source>Chỉ muốn xem thử?</source>
        <translation>Just want to try?</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Đang mở danh sách</source>
        <translation>Opening the list</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Tách nhiệm vụ</source>
        <translation>Split task</translation>
    </message>
    <message>
        <source>Đặt con trỏ vào chỗ muốn tách (← →, Home, End hoặc bấm chuột).</source>
        <translation>Put the cursor where to split (← →, Home, End or click).</translation>
    </message>
    <message>
        <source>&amp;Tách tại con trỏ</source>
        <translation>&amp;Split at the cursor</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Nhiệm vụ 1: {text}</source>
        <translation>Task 1: {text}</translation>
    </message>
    <message>
        <source>Nhiệm vụ 2: {text}</source>
        <translation>Task 2: {text}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Dữ liệu: {name}</source>
        <translation>Data: {name}</translation>
    </message>
    <message>
        <source>Sao lưu gần nhất: {when}</source>
        <translation>Last backup: {when}</translation>
    </message>
</context>
<context>
    <name>StatusBoard</name>
    <message>
        <source>Đã giao</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Chờ xác nhận</source>
        <translation>Awaiting confirmation</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>Việc hôm nay</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TreeWork</name>
    <message>
        <source>Chuyển {count} nhiệm vụ sang đơn vị:</source>
        <translation>Move {count} tasks to the unit:</translation>
    </message>
    <message>
        <source>Chuyển đơn vị</source>
        <translation>Move to another unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ mới</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>“{name}” trong văn bản là đơn vị nào? Chọn nhiều thì mỗi đơn vị có một nhiệm vụ riêng.</source>
        <translation>Which unit is “{name}” in the document? If you choose several, each gets a task of its own.</translation>
    </message>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose unit</translation>
    </message>
    <message>
        <source>Các đơn vị phối hợp với “{name}”:</source>
        <translation>Units coordinating with “{name}”:</translation>
    </message>
    <message>
        <source>Chọn đơn vị phối hợp</source>
        <translation>Choose coordinating units</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>T1/{year}</source>
        <translation>1/{year}</translation>
    </message>
    <message>
        <source>T{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>Đến hạn và hoàn thành theo tháng</source>
        <translation>Due and completed by month</translation>
    </message>
    <message>
        <source>Tháng {month}/{year}: {due} nhiệm vụ đến hạn, {done} hoàn thành</source>
        <translation>{month}/{year}: {due} assignments due, {done} completed</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>UnitBars</name>
    <message>
        <source>Tiến độ theo đơn vị</source>
        <translation>Progress by unit</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>{count} đơn vị, mỗi đơn vị một nhiệm vụ riêng</source>
        <translation>units: {count}, each with a task of its own</translation>
    </message>
    <message>
        <source>chưa rõ — gõ vài chữ của tên để tìm</source>
        <translation>unclear — type a few letters of the name</translation>
    </message>
</context>
<context>
    <name>UnitsDialog</name>
    <message>
        <source>Chọn đơn vị</source>
        <translation>Choose unit</translation>
    </message>
    <message>
        <source>&amp;Lọc</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>gõ không dấu cũng được: chi bo so 3</source>
        <translation>accents are not needed: chi bo so 3</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>&amp;Tạo đơn vị mới…</source>
        <translation>Create &amp;new unit…</translation>
    </message>
    <message>
        <source>&amp;Chọn</source>
        <translation>C&amp;hoose</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Mọi {kind}</source>
        <translation>Every {kind}</translation>
    </message>
    <message>
        <source> và {count} đơn vị nữa</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source>Đã chọn {count}: {names}</source>
        <translation>{count} chosen: {names}</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào.</source>
        <translation>No unit chosen.</translation>
    </message>
</context>
<context>
    <name>VnDateEdit</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Chọn trên lịch · Alt+↓</source>
        <translation>Choose in the calendar · Alt+↓</translation>
    </message>
    <message>
        <source>Mở lịch</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Chưa đọc được ngày này. Ghi như 4/3/2026 hoặc 04032026.</source>
        <translation>This date could not be read. Write it like 4/3/2026 or 04032026.</translation>
    </message>
</context>
<context>
    <name>VnMomentEdit</name>
    <message>
        <source>Chưa đọc được giờ này. Ghi như 14:30 hoặc 14:30 4/3.</source>
        <translation>This time could not be read. Write it like 14:30 or 14:30 4/3.</translation>
    </message>
</context>
<context>
    <name>assignments</name>
    <message>
        <source>Chưa ghi kết quả báo cáo.</source>
        <translation>The reported result is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do trả lại.</source>
        <translation>The reason for returning is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do gia hạn.</source>
        <translation>The reason for extending is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do tạm dừng.</source>
        <translation>The reason for pausing is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do hủy, thu hồi.</source>
        <translation>The reason for cancelling is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi nội dung nhiệm vụ.</source>
        <translation>The content of the assignment is missing.</translation>
    </message>
    <message>
        <source>Phải có đúng một đơn vị chủ trì.</source>
        <translation>There must be exactly one lead unit.</translation>
    </message>
    <message>
        <source>Hạn trước ngày giao.</source>
        <translation>The due date is before the date assigned.</translation>
    </message>
    <message>
        <source>Nhiệm vụ đang “{status}” nên không thể “{kind}”; chưa lưu gì.</source>
        <translation>The assignment is “{status}”, so “{kind}” is not possible; nothing was saved.</translation>
    </message>
    <message>
        <source>Tiến độ phải từ 0 đến 100.</source>
        <translation>Progress must be from 0 to 100.</translation>
    </message>
    <message>
        <source>Chưa ghi hạn mới.</source>
        <translation>The new due date is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi kết quả thực hiện.</source>
        <translation>The result is missing.</translation>
    </message>
    <message>
        <source>Ngày hoàn thành không hợp lệ.</source>
        <translation>The date of completion is not possible.</translation>
    </message>
    <message>
        <source>Còn {n} nhiệm vụ con chưa xong.</source>
        <translation>{n} assignments below this one are not done.</translation>
    </message>
    <message>
        <source>Chưa ghi người chịu trách nhiệm.</source>
        <translation>No responsible person entered.</translation>
    </message>
    <message>
        <source>Đơn vị chủ trì trùng đơn vị phối hợp.</source>
        <translation>The lead unit is also a coordinating unit.</translation>
    </message>
    <message>
        <source>Hạn nhiệm vụ con sau hạn nhiệm vụ cha.</source>
        <translation>Due after the assignment above it.</translation>
    </message>
    <message>
        <source>Không cập nhật {n} ngày.</source>
        <translation>No update for {n} days.</translation>
    </message>
    <message>
        <source>Quá hạn chưa đôn đốc.</source>
        <translation>Overdue without a reminder.</translation>
    </message>
    <message>
        <source>Đơn vị chủ trì đã giải thể, sáp nhập; cần chuyển đơn vị khác.</source>
        <translation>The lead unit was dissolved or merged; move the assignment to another unit.</translation>
    </message>
    <message>
        <source>Vòng lặp nhiệm vụ: nhiệm vụ cha không thể là con của nó.</source>
        <translation>Circle of assignments: the upper one cannot be below this one.</translation>
    </message>
    <message>
        <source>Quá hạn {days} ngày</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>Đến hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation>{days} days left</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>sao lưu cơ sở dữ liệu đang dùng, kèm mã kiểm tra</source>
        <translation>back up the database while it is in use, with a checksum</translation>
    </message>
    <message>
        <source>TỆP</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>mặc định: thư mục sao lưu của chương trình</source>
        <translation>default: the program&apos;s backup folder</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {path}</source>
        <translation>Backed up to {path}</translation>
    </message>
    <message>
        <source>phiên bản, đường dẫn, phông chữ, máy in, tình trạng dữ liệu, ổ đĩa: những gì cần khi nhờ hỗ trợ</source>
        <translation>versions, paths, fonts, printers, state of the data, disk: what is needed when asking for support</translation>
    </message>
    <message>
        <source>đọc một văn bản (.docx, .pdf, .txt, …) và in những gì nhận ra; không lưu gì</source>
        <translation>read a document (.docx, .pdf, .txt, …) and print what is recognised; nothing is stored</translation>
    </message>
    <message>
        <source>in văn bản đã chuẩn hóa, để đối chiếu vị trí</source>
        <translation>print the normalised text, to compare positions</translation>
    </message>
    <message>
        <source>(trong văn bản không ghi)</source>
        <translation>(not in the document)</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Kính gửi</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Giao {unit}:</source>
        <translation>Given to {unit}:</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>liệt kê các biểu mẫu in được</source>
        <translation>list the forms that can be printed</translation>
    </message>
    <message>
        <source>nhập một văn bản: lưu thành bản rà soát, hoặc xác nhận luôn với --accept</source>
        <translation>import a document: keep it as a review, or confirm it at once with --accept</translation>
    </message>
    <message>
        <source>xác nhận luôn; đơn vị chưa có trong tổ chức được thêm mới, đúng tên ghi trong văn bản</source>
        <translation>confirm at once; units that the organisation lacks are added under the names in the document</translation>
    </message>
    <message>
        <source>Đã lưu bản rà soát số {review}: {units} đơn vị, {tasks} nhiệm vụ, {doubts} chỗ cần xem.</source>
        <translation>Kept as review no. {review}; units: {units}, tasks: {tasks}, to check: {doubts}.</translation>
    </message>
    <message>
        <source>Đã lưu {name}: {units} đơn vị, {tasks} nhiệm vụ.</source>
        <translation>Saved {name}; units: {units}, tasks: {tasks}.</translation>
    </message>
    <message>
        <source>tạo cơ sở dữ liệu mới; không đụng tới cơ sở dữ liệu đã có</source>
        <translation>create a new database; an existing one is not touched</translation>
    </message>
    <message>
        <source>Không đọc được tệp thông tin đơn vị {path}: {error}.</source>
        <translation>The office file {path} could not be read: {error}.</translation>
    </message>
    <message>
        <source>Tệp thông tin đơn vị có mục lạ: {key}.</source>
        <translation>The office file has an unknown key: {key}.</translation>
    </message>
    <message>
        <source>Tệp thông tin đơn vị thiếu mục {key}.</source>
        <translation>The office file lacks the key {key}.</translation>
    </message>
    <message>
        <source>TỆP.toml</source>
        <translation>FILE.toml</translation>
    </message>
    <message>
        <source>thông tin đơn vị (bảng [office])</source>
        <translation>details of the office (table [office])</translation>
    </message>
    <message>
        <source>Đã tạo cơ sở dữ liệu {path} cho {office}.</source>
        <translation>Created the database {path} for {office}.</translation>
    </message>
    <message>
        <source>Đã tạo cơ sở dữ liệu {path}.</source>
        <translation>Created the database {path}.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Hệ</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Số nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Đang mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>Mã văn bản</source>
        <translation>Document code</translation>
    </message>
    <message>
        <source>Thời hạn ghi</source>
        <translation>Deadline as written</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tiến độ (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên gọn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Khối</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đi</source>
        <translation>Register of sent documents</translation>
    </message>
    <message>
        <source>Số, ký hiệu văn bản</source>
        <translation>Number of document</translation>
    </message>
    <message>
        <source>Ngày tháng văn bản</source>
        <translation>Date of document</translation>
    </message>
    <message>
        <source>Tên loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Trích yếu nội dung văn bản</source>
        <translation>Title of document</translation>
    </message>
    <message>
        <source>Nơi nhận văn bản</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Đơn vị, người nhận bản lưu</source>
        <translation>Unit or person with the archive copy</translation>
    </message>
    <message>
        <source>Số lượng bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Date sent</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation>Mobilisation order</translation>
    </message>
    <message>
        <source>Huy động</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation>Place of incident</translation>
    </message>
    <message>
        <source>Ra lệnh lúc</source>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>Bằng lời</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Hạn lệnh văn bản</source>
        <translation>Written order due</translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>liệt kê một loại hồ sơ</source>
        <translation>list the records of one kind</translation>
    </message>
    <message>
        <source>LOẠI</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>KHÓA=GIÁ_TRỊ</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>điều kiện, lặp lại được</source>
        <translation>condition, may be repeated</translation>
    </message>
    <message>
        <source>CHỮ</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>lọc không cần dấu</source>
        <translation>filter, accents not needed</translation>
    </message>
    <message>
        <source>dạng CSV</source>
        <translation>as CSV</translation>
    </message>
    <message>
        <source>ghi vào tệp Excel</source>
        <translation>write an Excel file</translation>
    </message>
    <message>
        <source>Không ghi được tệp {path}: {reason}.</source>
        <translation>The file {path} could not be written: {reason}.</translation>
    </message>
    <message>
        <source>Đã ghi {count} dòng vào {path}</source>
        <translation>Rows written to {path}: {count}</translation>
    </message>
    <message>
        <source>Điều kiện “{text}” không đúng; dùng KHÓA=GIÁ_TRỊ với khóa: {keys}.</source>
        <translation>The condition “{text}” is not right; use KEY=VALUE with a key of: {keys}.</translation>
    </message>
    <message>
        <source>nâng cấu trúc dữ liệu lên phiên bản này, sau khi sao lưu</source>
        <translation>bring the structure of the data to this version, after a backup</translation>
    </message>
    <message>
        <source>chỉ kiểm tra; mã 1 khi cần nâng cấp</source>
        <translation>check only; code 1 when an upgrade is needed</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu cần nâng cấp; hãy chạy lệnh migrate.</source>
        <translation>The database needs an upgrade; run the command migrate.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đã ở phiên bản mới nhất.</source>
        <translation>The database has the latest version.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đã ở phiên bản mới nhất, không có gì phải làm.</source>
        <translation>The database has the latest version, there is nothing to do.</translation>
    </message>
    <message>
        <source>Đã nâng cấp cơ sở dữ liệu; bản sao lưu trước khi nâng cấp: {path}</source>
        <translation>The database was upgraded; the backup made before: {path}</translation>
    </message>
    <message>
        <source>cơ sở dữ liệu (mặc định: của người dùng này)</source>
        <translation>database (default: this user&apos;s)</translation>
    </message>
    <message>
        <source>ngôn ngữ giao diện</source>
        <translation>language of the interface</translation>
    </message>
    <message>
        <source>trả lời bằng JSON (UTF-8)</source>
        <translation>answer as JSON (UTF-8)</translation>
    </message>
    <message>
        <source>PCCC Phường: kế hoạch, phân công và biểu mẫu phòng cháy, chữa cháy của xã, phường. Không có lệnh con thì mở cửa sổ.</source>
        <translation>PCCC Phường: fire-safety plans, assignments and forms of a Vietnamese ward. Without a command it opens the window.</translation>
    </message>
    <message>
        <source>LỆNH</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>in biểu mẫu ra tệp PDF hoặc Word</source>
        <translation>print forms to PDF or Word files</translation>
    </message>
    <message>
        <source>BIỂU_MẪU</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>mã biểu mẫu, xem lệnh forms</source>
        <translation>code of the form, see the command forms</translation>
    </message>
    <message>
        <source>mã hồ sơ, lặp lại được</source>
        <translation>code of the record, may be repeated</translation>
    </message>
    <message>
        <source>mọi hồ sơ của biểu mẫu</source>
        <translation>every record of the form</translation>
    </message>
    <message>
        <source>TỆP|THƯ_MỤC</source>
        <translation>FILE|FOLDER</translation>
    </message>
    <message>
        <source>mặc định: thư mục hiện tại</source>
        <translation>default: the current folder</translation>
    </message>
    <message>
        <source>gộp thành một tệp PDF</source>
        <translation>merge into one PDF file</translation>
    </message>
    <message>
        <source>Hãy chọn hồ sơ để in bằng --id N hoặc --all.</source>
        <translation>Choose the records to print with --id N or --all.</translation>
    </message>
    <message>
        <source>Không có hồ sơ nào để in {form}.</source>
        <translation>There are no records to print for {form}.</translation>
    </message>
    <message>
        <source>điền dữ liệu mẫu (một phường bịa ra) vào cơ sở dữ liệu còn trống</source>
        <translation>fill an empty database with sample data (an invented ward)</translation>
    </message>
    <message>
        <source>Đã điền dữ liệu mẫu: {organizations} đơn vị, {documents} văn bản, {assignments} nhiệm vụ.</source>
        <translation>Filled with sample data; units: {organizations}, documents: {documents}, assignments: {assignments}.</translation>
    </message>
    <message>
        <source>vẽ các trang của cửa sổ ra tệp PNG</source>
        <translation>draw the pages of the window into PNG files</translation>
    </message>
    <message>
        <source>TÊN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>một trang, lặp lại được</source>
        <translation>one page, may be repeated</translation>
    </message>
    <message>
        <source>mọi trang</source>
        <translation>every page</translation>
    </message>
    <message>
        <source>THƯ_MỤC</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>RỘNGxCAO</source>
        <translation>WIDTHxHEIGHT</translation>
    </message>
    <message>
        <source>HỆ_SỐ</source>
        <translation>FACTOR</translation>
    </message>
    <message>
        <source>Không có trang “{page}”; các trang: {pages}.</source>
        <translation>There is no page “{page}”; the pages: {pages}.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục {path}: {reason}.</source>
        <translation>The folder {path} could not be created: {reason}.</translation>
    </message>
    <message>
        <source>Kích thước “{text}” không đúng; ví dụ: 1366x768.</source>
        <translation>The size “{text}” is not right; for example: 1366x768.</translation>
    </message>
    <message>
        <source>kiểm tra tính toàn vẹn của cơ sở dữ liệu hoặc của một bản sao lưu</source>
        <translation>check the integrity of the database or of a backup</translation>
    </message>
    <message>
        <source>bản sao lưu; mặc định: cơ sở dữ liệu</source>
        <translation>a backup; default: the database</translation>
    </message>
    <message>
        <source>{path} có lỗi; hãy giữ nguyên tệp và khôi phục từ bản sao lưu gần nhất.</source>
        <translation>{path} is damaged; keep the file as it is and restore the latest backup.</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Đảng</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Chính quyền</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation>People&apos;s Council</translation>
    </message>
    <message>
        <source>Mặt trận Tổ quốc, đoàn thể</source>
        <translation>Fatherland Front, mass organisations</translation>
    </message>
    <message>
        <source>Công an</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Quân sự</source>
        <translation>Military</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Tỉnh ủy</source>
        <translation>Provincial Party committee</translation>
    </message>
    <message>
        <source>Thành ủy</source>
        <translation>City Party committee</translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>Ban Thường vụ</source>
        <translation>Standing committee</translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation>Party cell</translation>
    </message>
    <message>
        <source>Văn phòng Đảng ủy</source>
        <translation>Party committee office</translation>
    </message>
    <message>
        <source>Ban Tuyên giáo</source>
        <translation>Propaganda board</translation>
    </message>
    <message>
        <source>Ban Xây dựng Đảng</source>
        <translation>Party building board</translation>
    </message>
    <message>
        <source>Ủy ban Kiểm tra</source>
        <translation>Inspection commission</translation>
    </message>
    <message>
        <source>UBND tỉnh, thành phố</source>
        <translation>Provincial or city People&apos;s Committee</translation>
    </message>
    <message>
        <source>UBND xã, phường</source>
        <translation>Ward People&apos;s Committee</translation>
    </message>
    <message>
        <source>Văn phòng HĐND và UBND</source>
        <translation>Office of People&apos;s Council and Committee</translation>
    </message>
    <message>
        <source>Phòng Kinh tế, Hạ tầng và Đô thị</source>
        <translation>Economy, infrastructure and urban division</translation>
    </message>
    <message>
        <source>Phòng Văn hóa - Xã hội</source>
        <translation>Culture and society division</translation>
    </message>
    <message>
        <source>Trung tâm Phục vụ hành chính công</source>
        <translation>Public service centre</translation>
    </message>
    <message>
        <source>Ủy ban MTTQ Việt Nam</source>
        <translation>Fatherland Front committee</translation>
    </message>
    <message>
        <source>Hội Liên hiệp Phụ nữ</source>
        <translation>Women&apos;s Union</translation>
    </message>
    <message>
        <source>Hội Nông dân</source>
        <translation>Farmers&apos; Union</translation>
    </message>
    <message>
        <source>Hội Cựu chiến binh</source>
        <translation>Veterans&apos; Association</translation>
    </message>
    <message>
        <source>Đoàn Thanh niên</source>
        <translation>Youth Union</translation>
    </message>
    <message>
        <source>Công an tỉnh, thành phố</source>
        <translation>Provincial or city police</translation>
    </message>
    <message>
        <source>Công an huyện, thành phố (cũ)</source>
        <translation>District or city police (old)</translation>
    </message>
    <message>
        <source>Công an xã, phường</source>
        <translation>Ward police</translation>
    </message>
    <message>
        <source>Ban Chỉ huy quân sự</source>
        <translation>Military command</translation>
    </message>
    <message>
        <source>Ban Chỉ đạo</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>Tổ dân phố, thôn</source>
        <translation>Residential group</translation>
    </message>
    <message>
        <source>Trường học</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Trạm Y tế</source>
        <translation>Health station</translation>
    </message>
    <message>
        <source>Đài truyền thanh</source>
        <translation>Broadcasting station</translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Chỉ thị</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Quy chế</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Công điện</source>
        <translation>Urgent dispatch</translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Phương án</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Đề án</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Dự án</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Phiếu giao nhiệm vụ</source>
        <translation>Assignment slip</translation>
    </message>
    <message>
        <source>Phiếu gửi</source>
        <translation>Sending slip</translation>
    </message>
    <message>
        <source>Phiếu chuyển</source>
        <translation>Forwarding slip</translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation>Mobilisation order</translation>
    </message>
    <message>
        <source>Luật</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Nghị định</source>
        <translation>Decree</translation>
    </message>
    <message>
        <source>Thông tư</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Nội bộ</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Trình ký</source>
        <translation>For signature</translation>
    </message>
    <message>
        <source>Đã ban hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>Đến – chưa xử lý</source>
        <translation>Received – in tray</translation>
    </message>
    <message>
        <source>Đang xử lý</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>Đã xử lý</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Lưu trữ</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Chưa có (mới được viện dẫn)</source>
        <translation>Missing (only cited)</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Thực hiện</source>
        <translation>Implements</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>(để b/c)</source>
        <translation>(to report)</translation>
    </message>
    <message>
        <source>(để biết)</source>
        <translation>(to know)</translation>
    </message>
    <message>
        <source>(để p/h)</source>
        <translation>(to coordinate)</translation>
    </message>
    <message>
        <source>(để t/h)</source>
        <translation>(to carry out)</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Nháp</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Đã giao</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Đã tiếp nhận</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đã báo cáo – chờ xác nhận</source>
        <translation>Reported – awaiting confirmation</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Hoàn thành quá hạn</source>
        <translation>Completed late</translation>
    </message>
    <message>
        <source>Tạm dừng</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Hủy/Thu hồi</source>
        <translation>Cancelled/withdrawn</translation>
    </message>
    <message>
        <source>Giao nhiệm vụ</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Cập nhật tiến độ</source>
        <translation>Progress update</translation>
    </message>
    <message>
        <source>Báo cáo kết quả</source>
        <translation>Result report</translation>
    </message>
    <message>
        <source>Đôn đốc</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Xác nhận hoàn thành</source>
        <translation>Completion confirmed</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Chuyển đơn vị</source>
        <translation>Moved to another unit</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Slip printed</translation>
    </message>
    <message>
        <source>Đã ra lệnh bằng lời</source>
        <translation>Ordered orally</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Đã thực hiện</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Đã hoàn trả</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Ngày cụ thể</source>
        <translation>On a fixed day</translation>
    </message>
    <message>
        <source>Trong tháng</source>
        <translation>Within the month</translation>
    </message>
    <message>
        <source>Trong quý</source>
        <translation>Within the quarter</translation>
    </message>
    <message>
        <source>Trong năm</source>
        <translation>Within the year</translation>
    </message>
    <message>
        <source>Trước ngày</source>
        <translation>Before a day</translation>
    </message>
    <message>
        <source>Thường xuyên</source>
        <translation>Regularly</translation>
    </message>
    <message>
        <source>Theo quy định</source>
        <translation>As regulated</translation>
    </message>
    <message>
        <source>Khi phát sinh</source>
        <translation>When it occurs</translation>
    </message>
    <message>
        <source>Không quy định</source>
        <translation>Not specified</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Lỗi ngoài dự kiến</source>
        <translation>Unexpected error</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi ngoài dự kiến.</source>
        <translation>The program ran into an unexpected error.</translation>
    </message>
    <message>
        <source>Dữ liệu đã lưu vẫn còn nguyên; phần đang nhập dở có thể chưa lưu. Bạn có thể tiếp tục làm việc, hoặc sao lưu rồi mở lại chương trình.</source>
        <translation>What was saved is intact; what you were entering may not be saved. You can go on working, or make a backup and open the program again.</translation>
    </message>
    <message>
        <source>Tiếp tục làm việc</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>Đóng chương trình</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Máy này không có màn hình (DISPLAY), nên không mở được cửa sổ. Hãy dùng các lệnh; xem: pccc-desktop --help</source>
        <translation>This computer has no screen (DISPLAY), so the window cannot be opened. Use the commands; see: pccc-desktop --help</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>ngày {day} tháng {month} năm {year}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>Chưa ghi người ra lệnh.</source>
        <translation>Who gives the order is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi đơn vị, người được huy động.</source>
        <translation>The unit or person mobilised is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi nơi xảy ra sự cố.</source>
        <translation>The place of the incident is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi nội dung hoạt động.</source>
        <translation>What to do is missing.</translation>
    </message>
    <message>
        <source>Phải huy động ít nhất người, phương tiện hoặc tài sản.</source>
        <translation>At least people, equipment or property must be mobilised.</translation>
    </message>
    <message>
        <source>Giờ kết thúc trước giờ bắt đầu.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>Lệnh bằng văn bản không thể trước lệnh bằng lời.</source>
        <translation>The written order cannot come before the oral one.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Không nhập văn bản mật vào phần mềm; chưa lưu gì.</source>
        <translation>Secret documents must not be entered into the program; nothing was saved.</translation>
    </message>
    <message>
        <source>Chưa có trích yếu.</source>
        <translation>The title is missing.</translation>
    </message>
    <message>
        <source>Chưa có cơ quan ban hành.</source>
        <translation>The issuing body is missing.</translation>
    </message>
    <message>
        <source>Văn bản đã ban hành phải có số, ký hiệu.</source>
        <translation>An issued document must have a number and symbol.</translation>
    </message>
    <message>
        <source>Văn bản đã ban hành phải có ngày.</source>
        <translation>An issued document must have a date.</translation>
    </message>
    <message>
        <source>Văn bản đã ban hành phải có người ký.</source>
        <translation>An issued document must have a signer.</translation>
    </message>
    <message>
        <source>Số bản không được âm.</source>
        <translation>The number of copies cannot be negative.</translation>
    </message>
    <message>
        <source>Ngày ban hành ở tương lai.</source>
        <translation>The date of issue lies in the future.</translation>
    </message>
    <message>
        <source>Ngày trích dẫn của {number} khác danh mục.</source>
        <translation>The cited date of {number} differs from the catalogue.</translation>
    </message>
    <message>
        <source>Căn cứ {number} ban hành sau văn bản.</source>
        <translation>The basis {number} was issued after the document.</translation>
    </message>
    <message>
        <source>Chưa có nơi nhận, dòng lưu.</source>
        <translation>Recipients and the archive line are missing.</translation>
    </message>
    <message>
        <source>Ký hiệu không đúng mẫu.</source>
        <translation>The symbol does not follow the pattern.</translation>
    </message>
    <message>
        <source>Văn bản này đã có trong danh mục (cùng cơ quan, số, ngày).</source>
        <translation>This document is in the catalogue already (same body, number, date).</translation>
    </message>
    <message>
        <source>Chưa xóa: còn {n} nhiệm vụ của văn bản này đang mở.</source>
        <translation>Not deleted: {n} assignments of this document are still open.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp đính kèm này.</source>
        <translation>This attachment was not found.</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Chưa xử lý</source>
        <translation>Not handled</translation>
    </message>
    <message>
        <source>{late} quá hạn</source>
        <translation>{late} overdue</translation>
    </message>
    <message>
        <source>xong {all}</source>
        <translation>{all} done</translation>
    </message>
    <message>
        <source>{open} mở / {all}</source>
        <translation>{open} open / {all}</translation>
    </message>
    <message>
        <source>Văn bản này không giao nhiệm vụ</source>
        <translation>This document assigns nothing</translation>
    </message>
    <message>
        <source>{all} nhiệm vụ: {open} đang mở, {late} quá hạn</source>
        <translation>{all} assignments: {open} open, {late} overdue</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Direction</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Không ghi được {file}: {reason}. Hãy đóng tệp nếu đang mở, hoặc chọn chỗ khác.</source>
        <translation>{file} could not be written: {reason}. Close the file if it is open, or choose another place.</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Nhà nước</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>cơ quan nhà nước</source>
        <translation>state bodies</translation>
    </message>
    <message>
        <source>tổ chức đảng</source>
        <translation>Party organisations</translation>
    </message>
    <message>
        <source>tổ chức này</source>
        <translation>this organisation</translation>
    </message>
    <message>
        <source>Chưa có thể thức văn bản của {side} cho ngày {day}, nên chưa in được; hãy kiểm tra ngày văn bản hoặc thêm thể thức ở trang Quản trị.</source>
        <translation>There is no document format for {side} on {day}, so it cannot be printed; check the date of the document or add a format on the Administration page.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>KẾ HOẠCH</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <source>PHIẾU GIAO NHIỆM VỤ</source>
        <translation>ASSIGNMENT SLIP</translation>
    </message>
    <message>
        <source>CÔNG VĂN GIAO NHIỆM VỤ</source>
        <translation>ASSIGNMENT LETTER</translation>
    </message>
    <message>
        <source>PHIẾU GỬI</source>
        <translation>SENDING SLIP</translation>
    </message>
    <message>
        <source>SỔ ĐĂNG KÝ VĂN BẢN ĐI</source>
        <translation>REGISTER OF SENT DOCUMENTS</translation>
    </message>
    <message>
        <source>LỆNH HUY ĐỘNG</source>
        <translation>MOBILISATION ORDER</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Tham số</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Dãy số văn bản</source>
        <translation>Number series</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Toàn văn</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>Mục của văn bản</source>
        <translation>Document section</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Văn bản liên quan</source>
        <translation>Related document</translation>
    </message>
    <message>
        <source>Tệp gốc</source>
        <translation>Original file</translation>
    </message>
    <message>
        <source>Việc trong kế hoạch</source>
        <translation>Plan task</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Coordinating unit</translation>
    </message>
    <message>
        <source>Tiến trình nhiệm vụ</source>
        <translation>Course of the assignment</translation>
    </message>
    <message>
        <source>Lệnh huy động</source>
        <translation>Mobilisation order</translation>
    </message>
    <message>
        <source>Lần in</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Arrival date</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival number</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Date assigned</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority line</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Được ký văn bản</source>
        <translation>May sign documents</translation>
    </message>
    <message>
        <source>Ngày được viện dẫn</source>
        <translation>Cited date</translation>
    </message>
    <message>
        <source>Cơ quan được viện dẫn</source>
        <translation>Cited body</translation>
    </message>
    <message>
        <source>Số được viện dẫn</source>
        <translation>Cited number</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Địa chỉ người ra lệnh</source>
        <translation>Address of who ordered</translation>
    </message>
    <message>
        <source>Người ra lệnh</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Điện thoại người ra lệnh</source>
        <translation>Phone of who ordered</translation>
    </message>
    <message>
        <source>Chức vụ người ra lệnh</source>
        <translation>Position of who ordered</translation>
    </message>
    <message>
        <source>Đơn vị người ra lệnh</source>
        <translation>Unit of who ordered</translation>
    </message>
    <message>
        <source>Ngày hoàn thành</source>
        <translation>Date completed</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Loại thời hạn</source>
        <translation>Kind of deadline</translation>
    </message>
    <message>
        <source>Thời hạn ghi trong văn bản</source>
        <translation>Deadline as written</translation>
    </message>
    <message>
        <source>Đi, đến</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Hiệu lực từ</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Khối</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Tên tệp</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Từ lúc</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Trạng thái trước</source>
        <translation>Status before</translation>
    </message>
    <message>
        <source>Tên đầy đủ</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Giờ tập kết</source>
        <translation>Assembly time</translation>
    </message>
    <message>
        <source>Nơi tập kết</source>
        <translation>Assembly place</translation>
    </message>
    <message>
        <source>Loại sự cố</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Nơi xảy ra</source>
        <translation>Place of incident</translation>
    </message>
    <message>
        <source>Lúc báo tin</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Là nơi kính gửi</source>
        <translation>Is an addressee</translation>
    </message>
    <message>
        <source>Nhập từ hồ sơ cũ</source>
        <translation>Imported from old files</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of document</translation>
    </message>
    <message>
        <source>Ký văn bản lúc</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Cơ quan ra lệnh</source>
        <translation>Ordering body</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên gọi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đầu văn bản</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Cấp trên trên văn bản</source>
        <translation>Superior body on documents</translation>
    </message>
    <message>
        <source>Cấp mục</source>
        <translation>Section level</translation>
    </message>
    <message>
        <source>Quan hệ</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Tài sản, vật tư</source>
        <translation>Property, supplies</translation>
    </message>
    <message>
        <source>Số thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hạn mới</source>
        <translation>New due date</translation>
    </message>
    <message>
        <source>Số tiếp theo</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Hạn cũ</source>
        <translation>Old due date</translation>
    </message>
    <message>
        <source>Phần mở đầu</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Ra lệnh bằng lời lúc</source>
        <translation>Given orally at</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Hạn ban đầu</source>
        <translation>Original due date</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>Người huy động</source>
        <translation>People mobilised</translation>
    </message>
    <message>
        <source>Tiến độ (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Kỳ đánh số</source>
        <translation>Numbering period</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Công an</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province, city</translation>
    </message>
    <message>
        <source>Gửi để</source>
        <translation>Sent in order to</translation>
    </message>
    <message>
        <source>Cấp bậc</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Gặp ai</source>
        <translation>Report to</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Dữ liệu mẫu</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Dãy số</source>
        <translation>Number series</translation>
    </message>
    <message>
        <source>Tên gọi tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Position of the signer</translation>
    </message>
    <message>
        <source>Cỡ tệp (byte)</source>
        <translation>File size (bytes)</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation>People&apos;s Committee</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cho ai, về việc gì</source>
        <translation>For whom, about what</translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation>Successor unit</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Ra đâu</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Địa chỉ nơi được huy động</source>
        <translation>Address of who is mobilised</translation>
    </message>
    <message>
        <source>Đơn vị, người được huy động</source>
        <translation>Unit, person mobilised</translation>
    </message>
    <message>
        <source>Điện thoại nơi được huy động</source>
        <translation>Phone of who is mobilised</translation>
    </message>
    <message>
        <source>Trích yếu, tên gọi</source>
        <translation>Title, name</translation>
    </message>
    <message>
        <source>Đến lúc</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Văn bản được dẫn</source>
        <translation>Cited document</translation>
    </message>
    <message>
        <source>Trạng thái sau</source>
        <translation>Status after</translation>
    </message>
    <message>
        <source>Kiểu đặt dấu thanh</source>
        <translation>Tone mark style</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>Đơn vị chủ trì</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>Đơn vị ghi trong văn bản</source>
        <translation>Unit as written</translation>
    </message>
    <message>
        <source>Bắt đầu từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Phương tiện</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Đã đối chiếu</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Loại đơn vị hành chính</source>
        <translation>Kind of administrative unit</translation>
    </message>
    <message>
        <source>Tên phường, xã</source>
        <translation>Name of the ward</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Tiêu đề mục</source>
        <translation>Section heading</translation>
    </message>
    <message>
        <source>Nhà nước</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>Bản gốc</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>òa, úy</source>
        <translation>òa, úy</translation>
    </message>
    <message>
        <source>oà, uý</source>
        <translation>oà, uý</translation>
    </message>
    <message>
        <source>Thêm {what}</source>
        <translation>Added: {what}</translation>
    </message>
    <message>
        <source>Sửa {what}</source>
        <translation>Changed: {what}</translation>
    </message>
    <message>
        <source>Xóa {what}</source>
        <translation>Deleted: {what}</translation>
    </message>
    <message>
        <source>Dữ liệu khác</source>
        <translation>Other data</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>đơn vị đã xóa</source>
        <translation>deleted unit</translation>
    </message>
    <message>
        <source>người đã xóa</source>
        <translation>deleted person</translation>
    </message>
    <message>
        <source>bản ghi số {n}</source>
        <translation>record no. {n}</translation>
    </message>
</context>
<context>
    <name>legal</name>
    <message>
        <source>Thiếu tham số “{code}” cho ngày này; hãy bổ sung ở trang Quản trị.</source>
        <translation>The parameter “{code}” is missing for this date; add it on the Administration page.</translation>
    </message>
    <message>
        <source>Chưa ghi mã tham số.</source>
        <translation>The code of the parameter is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi giá trị.</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu.</source>
        <translation>The end is before the beginning.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Thông tin</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Viện dẫn</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
</context>
<context>
    <name>nav</name>
    <message>
        <source>Quản trị</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Huy động</source>
        <translation>Mobilisation</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Chưa chọn phường, xã hay đặc khu.</source>
        <translation>Choose ward, commune or special zone.</translation>
    </message>
    <message>
        <source>Chưa ghi tên phường, xã.</source>
        <translation>The name of the ward is missing.</translation>
    </message>
    <message>
        <source>Chưa chọn tỉnh, thành phố.</source>
        <translation>No province or city chosen.</translation>
    </message>
    <message>
        <source>Số lượng phải từ 0 đến {n}.</source>
        <translation>The number must be from 0 to {n}.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu này đã có đơn vị; hãy sửa thông tin ở trang Quản trị.</source>
        <translation>This database has an office already; edit its details on the Administration page.</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Cán bộ, chức vụ</source>
        <translation>People, positions</translation>
    </message>
    <message>
        <source>Đơn vị sử dụng</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document numbers</translation>
    </message>
    <message>
        <source>Thể thức</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Tham số</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Nhật ký in</source>
        <translation>Print log</translation>
    </message>
    <message>
        <source>Lịch sử thay đổi</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Dữ liệu &amp; sao lưu</source>
        <translation>Data &amp; backup</translation>
    </message>
    <message>
        <source>Phường</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Xã</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Đặc khu</source>
        <translation>Special zone</translation>
    </message>
</context>
<context>
    <name>organizations</name>
    <message>
        <source>Chưa ghi tên đơn vị.</source>
        <translation>The name of the unit is missing.</translation>
    </message>
    <message>
        <source>Ngày kết thúc trước ngày bắt đầu.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>Đơn vị không thể trực thuộc chính nó.</source>
        <translation>A unit cannot belong to itself.</translation>
    </message>
    <message>
        <source>Số thành viên không được âm.</source>
        <translation>The number of members cannot be negative.</translation>
    </message>
    <message>
        <source>Đơn vị không thể trực thuộc chính nó hoặc cấp dưới của nó.</source>
        <translation>A unit cannot belong to itself or to one below it.</translation>
    </message>
    <message>
        <source>Chưa ghi tên mới.</source>
        <translation>The new name is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày tên mới có hiệu lực.</source>
        <translation>The date from which the new name is valid is missing.</translation>
    </message>
    <message>
        <source>Đơn vị không thể kế thừa chính nó.</source>
        <translation>A unit cannot succeed itself.</translation>
    </message>
    <message>
        <source>Chưa xóa: đơn vị này còn {uses}. Hãy dùng “Kết thúc” để giữ lịch sử.</source>
        <translation>Not deleted: this unit still has {uses}. Use “End” to keep its history.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{unit} · {state}</source>
        <translation>{unit} · {state}</translation>
    </message>
    <message>
        <source>Đang rà soát · {tasks} nhiệm vụ · {doubts} chỗ cần xem</source>
        <translation>Under review · {tasks} tasks · {doubts} to check</translation>
    </message>
    <message>
        <source>Phải có lệnh bằng văn bản trước hết ngày {day}</source>
        <translation>The written order is due by the end of {day}</translation>
    </message>
    <message>
        <source>Quá hạn ra lệnh bằng văn bản (hạn {day})</source>
        <translation>The written order is overdue (due {day})</translation>
    </message>
    <message>
        <source>Lệnh huy động {target}</source>
        <translation>Mobilisation order {target}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Chưa ghi họ và tên.</source>
        <translation>The full name is missing.</translation>
    </message>
    <message>
        <source>Có chức vụ chưa ghi tên.</source>
        <translation>A position has no name.</translation>
    </message>
    <message>
        <source>Chức vụ có ngày kết thúc trước ngày bắt đầu.</source>
        <translation>A position ends before it begins.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Đã hủy việc in.</source>
        <translation>Printing cancelled.</translation>
    </message>
    <message>
        <source>Máy in không nhận lệnh in; hãy kiểm tra máy in rồi in lại. Chưa tờ nào bị mất.</source>
        <translation>The printer does not take the job; check it and print again. No paper was lost.</translation>
    </message>
    <message>
        <source>Không ghi được vào {folder}: {reason}. Hãy chọn thư mục khác.</source>
        <translation>Could not write to {folder}: {reason}. Choose another folder.</translation>
    </message>
    <message>
        <source>Không có biểu mẫu “{form}”; các biểu mẫu: {forms}.</source>
        <translation>There is no form “{form}”; the forms: {forms}.</translation>
    </message>
    <message>
        <source>{count} tờ</source>
        <translation>papers: {count}</translation>
    </message>
    <message>
        <source>Nhiệm vụ giao riêng</source>
        <translation>Assignments without a document</translation>
    </message>
    <message>
        <source>{units} đơn vị, {tasks} nhiệm vụ</source>
        <translation>units: {units}, assignments: {tasks}</translation>
    </message>
    <message>
        <source>{count} nhiệm vụ</source>
        <translation>assignments: {count}</translation>
    </message>
    <message>
        <source>Chưa thiết lập đơn vị sử dụng, nên chưa in được; hãy thiết lập ở trang Quản trị.</source>
        <translation>This office is not set up, so it cannot print; set it up on the Administration page.</translation>
    </message>
    <message>
        <source>Chưa có mẫu chữ của biểu mẫu cho ngày {day}, nên chưa in được; hãy kiểm tra ngày ghi trên giấy.</source>
        <translation>There is no wording of the form for {day}, so it cannot be printed; check the date on the paper.</translation>
    </message>
    <message>
        <source>{issuer}, năm {year}</source>
        <translation>{issuer}, {year}</translation>
    </message>
    <message>
        <source>{count} văn bản</source>
        <translation>documents: {count}</translation>
    </message>
    <message>
        <source>{name} mới được viện dẫn, chưa có nội dung để in; hãy nhập tệp của văn bản này.</source>
        <translation>{name} is only cited so far and has no content to print; import the file of this document.</translation>
    </message>
    <message>
        <source>{count} nơi nhận</source>
        <translation>recipients: {count}</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Tệp Word này bị hỏng nên không đọc được; hãy mở bằng Word, lưu lại rồi chọn lại.</source>
        <translation>This Word file is damaged and cannot be read; open it in Word, save it again and choose it again.</translation>
    </message>
    <message>
        <source>Tệp {extension} cần LibreOffice để đọc mà máy này chưa có; hãy lưu tệp thành .docx rồi chọn lại.</source>
        <translation>{extension} files need LibreOffice, which this computer does not have; save the file as .docx and choose it again.</translation>
    </message>
    <message>
        <source>LibreOffice không mở được tệp này; hãy mở bằng Word, lưu thành .docx rồi chọn lại.</source>
        <translation>LibreOffice cannot open this file; open it in Word, save it as .docx and choose it again.</translation>
    </message>
    <message>
        <source>LibreOffice mở tệp này quá lâu nên đã dừng; hãy lưu tệp thành .docx rồi chọn lại.</source>
        <translation>LibreOffice took too long to open this file and was stopped; save the file as .docx and choose it again.</translation>
    </message>
    <message>
        <source>Không thấy tệp này; có thể tệp đã được chuyển đi hoặc đổi tên, hãy chọn lại.</source>
        <translation>This file is not there; perhaps it was moved or renamed, choose it again.</translation>
    </message>
    <message>
        <source>Đây là thư mục, không phải tệp văn bản; hãy mở thư mục rồi chọn từng tệp.</source>
        <translation>This is a folder, not a document; open the folder and choose each file.</translation>
    </message>
    <message>
        <source>Không có quyền đọc tệp này; hãy chép tệp sang thư mục của mình rồi chọn lại.</source>
        <translation>You may not read this file; copy it to a folder of your own and choose it again.</translation>
    </message>
    <message>
        <source>Đây không phải tệp thường nên không đọc được; hãy chọn tệp Word, PDF hoặc văn bản.</source>
        <translation>This is not an ordinary file and cannot be read; choose a Word, PDF or text file.</translation>
    </message>
    <message>
        <source>Tệp này rỗng (0 byte); hãy lấy lại tệp gốc.</source>
        <translation>This file is empty (0 bytes); get the original again.</translation>
    </message>
    <message>
        <source>Tệp này lớn hơn 100 MB nên không đọc; hãy chọn tệp văn bản, không kèm ảnh hoặc video.</source>
        <translation>This file is larger than 100 MB and is not read; choose a text document without pictures or video.</translation>
    </message>
    <message>
        <source>Tệp này là ảnh, không có chữ; hãy nhận dạng chữ (OCR) thành Word hoặc PDF có chữ rồi chọn lại.</source>
        <translation>This file is a picture without text; recognise the text (OCR) as Word or PDF and choose it again.</translation>
    </message>
    <message>
        <source>Tệp này là bảng tính, không phải văn bản; hãy dùng chức năng nhập bảng Excel.</source>
        <translation>This file is a spreadsheet, not a document; use the import of Excel tables.</translation>
    </message>
    <message>
        <source>Không nhận ra loại tệp này; phần mềm đọc được Word (.docx), PDF có chữ và văn bản thuần (.txt).</source>
        <translation>This kind of file is unknown; the program reads Word (.docx), PDF with text, and plain text (.txt).</translation>
    </message>
    <message>
        <source>Tệp Word này có mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi chọn lại.</source>
        <translation>This Word file has a password and cannot be read; open it in Word, remove the password and choose it again.</translation>
    </message>
    <message>
        <source>Tệp này bị hỏng hoặc không phải văn bản nên không đọc được; hãy lấy lại tệp gốc.</source>
        <translation>This file is damaged or is no document and cannot be read; get the original again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp này từ ổ đĩa; hãy kiểm tra ổ đĩa hoặc chép lại tệp.</source>
        <translation>The file could not be read from the drive; check the drive or copy the file again.</translation>
    </message>
    <message>
        <source>Tệp PDF này có mật khẩu nên không đọc được; hãy mở bằng chương trình khác, bỏ mật khẩu rồi chọn lại.</source>
        <translation>This PDF file has a password and cannot be read; open it with another program, remove the password and choose it again.</translation>
    </message>
    <message>
        <source>Tệp PDF này bị hỏng hoặc tải chưa hết nên không đọc được; hãy lấy lại tệp gốc.</source>
        <translation>This PDF file is damaged or was not downloaded fully and cannot be read; get the original again.</translation>
    </message>
    <message>
        <source>Tệp PDF này là ảnh quét, không có chữ; hãy nhận dạng chữ (OCR) thành PDF có chữ hoặc Word rồi chọn lại.</source>
        <translation>This PDF file is a scan without text; recognise the text (OCR) as PDF with text or Word and choose it again.</translation>
    </message>
    <message>
        <source>Tệp PDF này có quá nhiều trang (hơn 2.000); hãy tách phần cần đọc rồi chọn lại.</source>
        <translation>This PDF file has too many pages (over 2,000); take out the part to be read and choose that.</translation>
    </message>
    <message>
        <source>Tệp này khi mở ra quá lớn (hơn 200 MB) nên không đọc để an toàn; hãy lấy lại tệp gốc.</source>
        <translation>Unpacked, this file is too large (over 200 MB) and is not read for safety; get the original again.</translation>
    </message>
    <message>
        <source>Tệp này chứa quá nhiều phần (hơn 10.000) nên không đọc để an toàn; hãy lấy lại tệp gốc.</source>
        <translation>This file holds too many parts (over 10,000) and is not read for safety; get the original again.</translation>
    </message>
    <message>
        <source>Tệp Word này bị hỏng hoặc tải chưa hết nên không đọc được; hãy lấy lại tệp gốc.</source>
        <translation>This Word file is damaged or was not downloaded fully and cannot be read; get the original again.</translation>
    </message>
    <message>
        <source>Tệp này có mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi chọn lại.</source>
        <translation>This file has a password and cannot be read; open it in Word, remove the password and choose it again.</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Chưa khai báo nhiệm kỳ cho ngày này nên chưa cấp được số; hãy ghi số bằng tay.</source>
        <translation>No term is defined for this date, so no number can be issued; enter the number by hand.</translation>
    </message>
    <message>
        <source>Chương trình không cấp số cho văn bản của tổ chức này.</source>
        <translation>The program issues no numbers for documents of this organisation.</translation>
    </message>
    <message>
        <source>Số {n} đã có văn bản dùng; số tiếp theo nhỏ nhất là {after}.</source>
        <translation>Number {n} is used by a document; the smallest next number is {after}.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Chưa nhận ra; có thể là: {names}.</source>
        <translation>Not recognised; perhaps: {names}.</translation>
    </message>
    <message>
        <source>Chưa có trích yếu.</source>
        <translation>The title is missing.</translation>
    </message>
    <message>
        <source>Chưa có cơ quan ban hành.</source>
        <translation>The issuing body is missing.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị trong tổ chức cho “{name}”.</source>
        <translation>No unit of the organisation chosen for “{name}”.</translation>
    </message>
    <message>
        <source>Không thấy số, ký hiệu trong văn bản; để trống nếu văn bản không có.</source>
        <translation>No number and symbol found in the document; leave empty if it has none.</translation>
    </message>
    <message>
        <source>Không thấy ngày ban hành trong văn bản; để trống nếu văn bản không có.</source>
        <translation>No date of issue found in the document; leave empty if it has none.</translation>
    </message>
    <message>
        <source>Không thấy cơ quan ban hành trong văn bản.</source>
        <translation>No issuing body found in the document.</translation>
    </message>
    <message>
        <source>Không thấy trích yếu trong văn bản.</source>
        <translation>No title found in the document.</translation>
    </message>
    <message>
        <source>Hạn trước ngày của văn bản (NV04).</source>
        <translation>Due before the date of the document (NV04).</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị trong tổ chức.</source>
        <translation>No unit of the organisation chosen.</translation>
    </message>
    <message>
        <source>Danh mục ghi ngày {day}.</source>
        <translation>The catalogue says {day}.</translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Đang lưu bản gốc…</source>
        <translation>Keeping the original…</translation>
    </message>
    <message>
        <source>Đang nhận ra đơn vị, văn bản viện dẫn…</source>
        <translation>Recognising units and citations…</translation>
    </message>
    <message>
        <source>Đơn vị chưa rõ tên</source>
        <translation>Unit of unclear name</translation>
    </message>
    <message>
        <source>Văn bản này đã có trong danh mục (cùng cơ quan, số, ngày); chưa lưu thêm lần nữa.</source>
        <translation>This document is in the catalogue already (same body, number, date); it was not saved again.</translation>
    </message>
    <message>
        <source>Câu này được tách thành nhiều nhiệm vụ, cần xem lại.</source>
        <translation>This sentence was split into several tasks; have a look.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>&amp;Số, ký hiệu</source>
        <translation>Number, &amp;symbol</translation>
    </message>
    <message>
        <source>N&amp;gày văn bản</source>
        <translation>&amp;Date of document</translation>
    </message>
    <message>
        <source>&amp;Cơ quan ban hành</source>
        <translation>&amp;Issuing body</translation>
    </message>
    <message>
        <source>&amp;Trích yếu</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Đơn &amp;vị mới</source>
        <translation>New &amp;unit</translation>
    </message>
    <message>
        <source>Nhiệ&amp;m vụ của đơn vị đang chọn</source>
        <translation>Tas&amp;k of the chosen unit</translation>
    </message>
    <message>
        <source>Thời &amp;hạn của nhiệm vụ đang chọn</source>
        <translation>Dead&amp;line of the chosen task</translation>
    </message>
    <message>
        <source>Văn bản viện &amp;dẫn</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Người &amp;ký</source>
        <translation>Si&amp;gner</translation>
    </message>
    <message>
        <source>&amp;Nơi nhận</source>
        <translation>&amp;Recipients</translation>
    </message>
    <message>
        <source>Đoạn đã chọn không có ngày, tháng, năm đầy đủ.</source>
        <translation>The selection holds no full date with day, month and year.</translation>
    </message>
    <message>
        <source>Hãy chọn trước một đơn vị ở bảng phân công.</source>
        <translation>First choose a unit in the table of assignments.</translation>
    </message>
    <message>
        <source>Hãy chọn trước một nhiệm vụ ở bảng phân công.</source>
        <translation>First choose a task in the table of assignments.</translation>
    </message>
    <message>
        <source>Đoạn đã chọn không có số, ký hiệu văn bản.</source>
        <translation>The selection holds no document number or symbol.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Lọc danh sách</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Mở dòng đang chọn</source>
        <translation>Open the current row</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Chép các dòng đã chọn, dán được vào Excel</source>
        <translation>Copy the selected rows, to paste into Excel</translation>
    </message>
    <message>
        <source>Hoàn tác việc vừa làm</source>
        <translation>Undo the last action</translation>
    </message>
    <message>
        <source>Tải lại trang</source>
        <translation>Reload the page</translation>
    </message>
    <message>
        <source>Quay lại, đóng hộp thoại</source>
        <translation>Go back, close a dialog</translation>
    </message>
    <message>
        <source>Sang trang thứ 1 … 9</source>
        <translation>Go to page 1 … 9</translation>
    </message>
    <message>
        <source>Thu gọn hoặc mở rộng thanh bên</source>
        <translation>Collapse or expand the sidebar</translation>
    </message>
    <message>
        <source>Trợ giúp về trang này</source>
        <translation>Help on this page</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Thao tác này không có trong nhật ký.</source>
        <translation>This operation is not in the log.</translation>
    </message>
    <message>
        <source>Thao tác này đã được hoàn tác trước đó.</source>
        <translation>This operation was undone before.</translation>
    </message>
    <message>
        <source>Không hoàn tác được: bản ghi đã bị sửa ngoài chương trình.</source>
        <translation>It cannot be undone: the record was changed outside the program.</translation>
    </message>
    <message>
        <source>Nội dung tệp không khớp mã kiểm tra SHA-256 đi kèm.</source>
        <translation>The content of the file does not match its SHA-256 checksum.</translation>
    </message>
    <message>
        <source>Tệp này không phải là cơ sở dữ liệu của chương trình.</source>
        <translation>This file is not a database of the program.</translation>
    </message>
    <message>
        <source>Không tìm thấy tệp đính kèm: mã tệp không hợp lệ.</source>
        <translation>The attachment was not found: its file code is not valid.</translation>
    </message>
    <message>
        <source>Tệp đính kèm không còn trong kho; hãy khôi phục từ bản sao lưu.</source>
        <translation>The attachment is no longer in the store; restore it from a backup.</translation>
    </message>
    <message>
        <source>Tệp đính kèm đã bị thay đổi hoặc hỏng; hãy khôi phục từ bản sao lưu.</source>
        <translation>The attachment was changed or is damaged; restore it from a backup.</translation>
    </message>
    <message>
        <source>Bản ghi vừa được cửa sổ khác hoặc người khác sửa; chưa lưu gì. Bấm Hoàn nguyên hoặc mở lại để lấy bản mới rồi sửa tiếp.</source>
        <translation>The record was just changed in another window or by somebody else; nothing was saved, reload it and edit again.</translation>
    </message>
    <message>
        <source>Bản ghi liên quan không còn nữa; chưa lưu gì, hãy tải lại rồi thử lại.</source>
        <translation>A related record no longer exists; nothing was saved, reload and try again.</translation>
    </message>
    <message>
        <source>Giá trị này đã có ở một bản ghi khác.</source>
        <translation>Another record has this value already.</translation>
    </message>
    <message>
        <source>Mục này không được để trống.</source>
        <translation>This must not be empty.</translation>
    </message>
    <message>
        <source>Giá trị này không hợp lệ.</source>
        <translation>This value is not valid.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy nên chưa lưu được; dữ liệu đã lưu vẫn còn nguyên, hãy giải phóng dung lượng rồi thử lại.</source>
        <translation>The drive is full, so nothing was saved; what was saved before is intact, free some space and try again.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu đang được chương trình khác dùng; chưa lưu gì, hãy chờ một lát rồi thử lại.</source>
        <translation>The database is used by another program; nothing was saved, wait a moment and try again.</translation>
    </message>
    <message>
        <source>Không có quyền ghi vào thư mục cơ sở dữ liệu; hãy chuyển tệp sang thư mục khác hoặc xin quyền ghi.</source>
        <translation>You may not write to the folder of the database; move the file to another folder or ask for permission.</translation>
    </message>
    <message>
        <source>Tệp này không phải là cơ sở dữ liệu của chương trình; tệp vẫn để nguyên.</source>
        <translation>This file is not a database of the program; it was left as it is.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu bị hỏng; hãy ngừng nhập liệu và khôi phục từ bản sao lưu gần nhất.</source>
        <translation>The database is damaged; stop entering data and restore the latest backup.</translation>
    </message>
    <message>
        <source>Không mở được tệp cơ sở dữ liệu; hãy kiểm tra đường dẫn và quyền truy cập thư mục.</source>
        <translation>The database file could not be opened; check the path and the permissions of the folder.</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi khi đọc ghi; hãy kiểm tra ổ đĩa và sao lưu dữ liệu ngay.</source>
        <translation>The drive reports an error in reading or writing; check it and back up the data at once.</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu chưa đúng phiên bản của chương trình; hãy chạy nâng cấp (migrate).</source>
        <translation>The database does not have the version of the program; run the upgrade (migrate).</translation>
    </message>
    <message>
        <source>không rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Tệp {path}: phiên bản cấu trúc {revision}, {size}, {count} tệp đính kèm.</source>
        <translation>File {path}: structure version {revision}, {size}, attachments: {count}.</translation>
    </message>
    <message>
        <source>Không phát hiện lỗi.</source>
        <translation>No errors found.</translation>
    </message>
</context>
<context>
    <name>use_case</name>
    <message>
        <source>Giao nhiệm vụ</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Sửa nhiệm vụ</source>
        <translation>Edit assignment</translation>
    </message>
    <message>
        <source>Xóa nhiệm vụ</source>
        <translation>Delete assignment</translation>
    </message>
    <message>
        <source>Lập lệnh huy động</source>
        <translation>New mobilisation order</translation>
    </message>
    <message>
        <source>Sửa lệnh huy động</source>
        <translation>Edit mobilisation order</translation>
    </message>
    <message>
        <source>Xóa lệnh huy động</source>
        <translation>Delete mobilisation order</translation>
    </message>
    <message>
        <source>Thêm văn bản</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>Sửa văn bản</source>
        <translation>Edit document</translation>
    </message>
    <message>
        <source>Xóa văn bản</source>
        <translation>Delete document</translation>
    </message>
    <message>
        <source>Khởi tạo dữ liệu tham chiếu</source>
        <translation>Set up reference data</translation>
    </message>
    <message>
        <source>Thiết lập đơn vị</source>
        <translation>Set up the office</translation>
    </message>
    <message>
        <source>Sửa thông tin đơn vị</source>
        <translation>Edit office details</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation>Edit unit</translation>
    </message>
    <message>
        <source>Đổi tên đơn vị</source>
        <translation>Rename unit</translation>
    </message>
    <message>
        <source>Kết thúc đơn vị</source>
        <translation>End unit</translation>
    </message>
    <message>
        <source>Xóa đơn vị</source>
        <translation>Delete unit</translation>
    </message>
    <message>
        <source>Thêm cán bộ</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Sửa cán bộ</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Xóa cán bộ</source>
        <translation>Delete person</translation>
    </message>
    <message>
        <source>In biểu mẫu</source>
        <translation>Print forms</translation>
    </message>
    <message>
        <source>Sửa tham số</source>
        <translation>Edit parameter</translation>
    </message>
    <message>
        <source>Cấp số văn bản</source>
        <translation>Issue document number</translation>
    </message>
    <message>
        <source>Đặt số văn bản tiếp theo</source>
        <translation>Set next document number</translation>
    </message>
    <message>
        <source>Bắt đầu rà soát văn bản</source>
        <translation>Start review of document</translation>
    </message>
    <message>
        <source>Lưu bản rà soát</source>
        <translation>Save review</translation>
    </message>
    <message>
        <source>Bỏ bản rà soát</source>
        <translation>Discard review</translation>
    </message>
    <message>
        <source>Xác nhận văn bản</source>
        <translation>Confirm document</translation>
    </message>
    <message>
        <source>Thêm đơn vị từ văn bản</source>
        <translation>Add unit from document</translation>
    </message>
    <message>
        <source>Nạp dữ liệu mẫu</source>
        <translation>Load sample data</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
</context>
</TS>
