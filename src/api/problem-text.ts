import type { ProblemCode } from "./contract/problem.ts";

/** What the viewer shows of a failure: what happened, and what to do. */
export const vietnamese: Readonly<Partial<Record<ProblemCode, readonly [title: string, hint?: string]>>> = {
  "api/bad-host": ["Máy chủ không phục vụ dưới tên này.", "Hãy mở đúng địa chỉ mà lệnh lantoa serve đã in ra."],
  "api/bad-request": ["Không hiểu được yêu cầu.", "Hãy xem lại tham số."],
  "api/fault": ["Lantoa gặp lỗi bên trong.", "Hãy thử lại; nếu vẫn vậy, xin báo lỗi này."],
  "api/foreign-site": ["Yêu cầu đến từ trang của nơi khác.", "Hãy mở trang này trực tiếp."],
  "api/not-found": ["Không có gì ở địa chỉ này.", "Hãy trở về trang đầu."],
  "api/too-large": ["Yêu cầu lớn quá mức cho phép.", "Hãy hỏi ít hơn trong một lần."],
  "api/too-many": ["Có quá nhiều yêu cầu cùng lúc.", "Hãy đợi vài giây rồi thử lại."],
  "api/unauthorized": ["Cần có mã truy cập.", "Hãy mở địa chỉ có ?token=… mà lệnh lantoa serve đã in ra."],
  "api/unknown-entity": [
    "Đồ thị không có đối tượng này.",
    "Hãy tìm lại theo tên: mã có thể đã đổi sau khi dựng lại đồ thị.",
  ],
  "api/unknown-relation": [
    "Đồ thị không có quan hệ này.",
    "Có thể nó đã mất sau khi dựng lại đồ thị: hãy mở lại đối tượng.",
  ],
  "query/bad-parameter": [
    "Thiếu một tham số, hoặc tham số không đọc được.",
    "Hãy chọn từ danh sách, hoặc ghi đúng tên đầy đủ.",
  ],
  "query/failed": ["Câu hỏi không chạy được.", "Hãy sửa câu Cypher theo chỉ dẫn."],
  "query/not-allowed": ["Chỉ được đọc đồ thị.", "Không đọc tệp, không gọi thủ tục; hãy bỏ phần đó."],
  "query/not-portable": ["Kho nhúng sẽ trả lời sai câu này nên không chạy.", "Hãy viết theo dạng được gợi ý."],
  "query/too-large": [
    "Câu hỏi cần quá nhiều bộ nhớ nên đã bị dừng.",
    "Hãy hỏi hẹp hơn: thêm nhãn, đường đi ngắn hơn, LIMIT.",
  ],
  "query/too-long": ["Câu hỏi chạy quá lâu nên đã bị dừng.", "Hãy hỏi hẹp hơn: thêm nhãn, đường đi ngắn hơn, LIMIT."],
  "query/unknown": ["Không có câu hỏi nào tên như vậy.", "Hãy chọn trong danh sách các câu hỏi."],
  "query/would-write": ["Câu này sẽ sửa đồ thị; ở đây chỉ được đọc.", "Đồ thị chỉ được dựng từ các bản tin."],
  "store/damaged": ["Không mở được kho dữ liệu.", "Hãy xóa tệp của kho rồi dựng lại: lantoa build."],
  "store/in-use": ["Một tiến trình khác đang dùng kho.", "Hãy đợi nó xong."],
  "store/missing": ["Chưa có đồ thị.", "Hãy dựng trước: lantoa build THƯ_MỤC."],
  "store/too-old": ["Phiên bản Neo4j quá cũ.", "Cần Neo4j 5.23 trở lên."],
  "store/unauthorized": ["Cơ sở dữ liệu không nhận người dùng này.", "Hãy đặt NEO4J_USERNAME và NEO4J_PASSWORD."],
  "store/unknown-database": ["Máy chủ không có cơ sở dữ liệu này.", "Hãy đặt NEO4J_DATABASE."],
  "store/unknown-document": [
    "Không có bản tin này.",
    "Có thể nó đã được bỏ ra hoặc thay đổi: hãy xem danh sách bản tin.",
  ],
  "store/unreachable": [
    "Kho dữ liệu không trả lời.",
    "Hãy xem Neo4j có đang chạy không; trang sẽ tự tiếp tục khi nó trở lại.",
  ],
};

/** For what a person at the page rarely meets. */
export const otherwise = ["Có lỗi xảy ra.", "Hãy xem chi tiết bên dưới."] as const;
