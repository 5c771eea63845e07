import { describe } from "vitest";
import { draws } from "../../support/drawing.ts";

describe("the mentions of a sentence, left to right", () => {
  draws("top", [
    "[Organisation: Đảng ủy phường Cái Khế] đã tổ chức [Meeting: hội nghị học tập, quán triệt Nghị quyết Đại hội đại biểu Đảng bộ quận Ninh Kiều lần thứ XII, nhiệm kỳ 2020-2025].",
    "[Date: Sáng 15/10], tại [Place: Hội trường Huyện ủy], [Organisation: Ban Thường vụ Huyện ủy Bát Xát] tổ chức [Meeting: hội nghị sơ kết công tác 9 tháng].",
    "Dự [Meeting: hội nghị] có đồng chí [Person: Lý Văn Hùng], [Position: Tỉnh ủy viên], [Position: Bí thư Huyện ủy]; các đồng chí trong [Organisation: Ban Thường vụ Huyện ủy].",
    "Đồng chí [Person: Phạm Thu Trà] - [Position: Phó Bí thư Thường trực Thành ủy], [Position: Chủ tịch HĐND thành phố Tam Điệp] trình bày [Document: Chương trình hành động số 05-CTr/TU ngày 12/3/2021 của Thành ủy].",
    "Thực hiện [Document: Kế hoạch số 15-KH/HU ngày 20/11/2020 của Huyện ủy Phù Yên], [Date: ngày 3/12/2020], [Organisation: Đảng ủy xã Mường Cơi] tổ chức [Meeting: hội nghị].",
    "Chủ trì [Meeting: hội nghị] có các đồng chí: [Person: Y Biêr Niê], [Position: Phó Bí thư Tỉnh ủy]; [Person: Lê Thị Thanh Xuân], [Position: Trưởng Ban Dân vận Tỉnh ủy].",
    "[Position: Phó Chủ tịch UBND TP. Biên Hòa] [Person: Nguyễn Xuân Thanh] kiểm tra công tác phòng, chống dịch tại [Place: phường Trảng Dài].",
    "[Position: Thứ trưởng Bộ Y tế] [Person: Đỗ Xuân Trường] thông tin chuyên đề.",
    "[Organisation: Tỉnh ủy Bạc Liêu] ban hành [Document: Nghị quyết số 04-NQ/TU về phát triển kinh tế biển giai đoạn 2021-2025].",
    "Từ [Date: ngày 1/7/2025], [Place: xã Thượng Lâm] trực thuộc [Place: tỉnh Tuyên Quang].",
    "[Meeting: Kỳ họp] đã thông qua [Document: 12 nghị quyết], trong đó có 04 nghị quyết về đầu tư công.",
    "đồng chí [Person: Sùng A Hồ] giữ chức [Position: Phó Chủ tịch UBND huyện Trạm Tấu nhiệm kỳ 2021-2026]",
    "[Organisation: Huyện ủy Krông Nô] ([Place: Đắk Nông]) tổ chức [Meeting: Tọa đàm kỷ niệm 80 năm Ngày truyền thống].",
    "Trong [Term: nhiệm kỳ 2015-2020], [Organisation: Đảng bộ huyện Hớn Quản] kết nạp 512 đảng viên.",
  ]);
});

describe("a name inside a name names too", () => {
  draws("all", [
    "[Meeting: hội nghị quán triệt [Document: Nghị quyết [Meeting: Đại hội đại biểu [Organisation: Đảng bộ [Place: quận Ninh Kiều]] lần thứ XII]]]",
    "[Position: Trưởng [Organisation: Ban Tuyên giáo và Dân vận [Organisation: Đảng ủy [Place: phường Nam Nha Trang]]]] báo cáo.",
    "[Position: Ủy viên [Organisation: Ban Thường vụ [Organisation: Huyện ủy [Place: Bát Xát]]]]",
    "[Position: [Organisation: Thành ủy] viên], [Position: Chủ tịch [Organisation: UBND [Place: phường]]]",
    "[Organisation: Đảng bộ [Place: phường Tân An] trực thuộc [Organisation: Đảng bộ [Place: tỉnh Tây Ninh]]]",
    "tại [Place: Hội trường [Organisation: Tỉnh ủy [Place: Nghệ An]]]",
    "[Meeting: Kỳ họp thứ 6, [Organisation: HĐND [Place: tỉnh Đắk Lắk] khóa X]]",
    "ban hành [Document: Kế hoạch thực hiện [Document: Nghị quyết [Meeting: Đại hội XIII của [Organisation: Đảng]]]]",
    "[Meeting: Phiên trù bị [Meeting: Đại hội [Organisation: Đảng bộ [Place: xã Bình Hòa]] lần thứ X]]",
    "[Organisation: Tiểu ban nhân sự [Meeting: Đại hội XIV của [Organisation: Đảng]]]",
    "[Document: Kế hoạch số 15-KH/HU của [Organisation: Ban Thường vụ [Organisation: Huyện ủy]] về việc thực hiện [Document: Chỉ thị số 05-CT/TW]]",
  ]);
});

describe("headlines in capitals", () => {
  draws("top", [
    "[Organisation: ĐẢNG ỦY PHƯỜNG PHÚ HỘI] TỔ CHỨC [Meeting: HỘI NGHỊ QUÁN TRIỆT NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH LÂM ĐỒNG]",
    "[Organisation: THÀNH ỦY THỦ DẦU MỘT] QUÁN TRIỆT [Document: NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG]",
    "[Meeting: KỲ HỌP THỨ 15 HĐND TỈNH GIA LAI] THÔNG QUA [Document: 17 NGHỊ QUYẾT]",
    "[Organisation: HUYỆN UỶ CHÂU THÀNH] TRIỂN KHAI [Document: CHỈ THỊ SỐ 05-CT/TW]",
  ]);
});

describe("what a sentence seems to name and does not", () => {
  draws("top", [
    "Cách mạng công nghiệp lần thứ 4 tác động đến mọi mặt đời sống.",
    "Nghị quyết của Đảng đi vào cuộc sống của từng gia đình.",
    "Tuyến đường Nguyễn Tất Thành nối liền hai khu phố cũ.",
    "Toàn xã hội chung tay chăm lo cho bản thân mỗi người nghèo.",
    "Năm qua đã hoàn thành 21/21 chỉ tiêu, tỷ lệ đạt từ 95-98%.",
    "Các huyện ủy, thành ủy và đảng ủy trực thuộc chuẩn bị chu đáo.",
    "Cán bộ, đảng viên và nhân dân đồng tình với chủ trương chung.",
    "Xe đi trên tỉnh lộ 10 rồi rẽ vào trung tâm của vùng.",
    "Lực lượng công an đến hiện trường vụ cháy lúc nửa đêm.",
    "Trường hợp này thuộc thẩm quyền của cơ sở.",
  ]);
});
