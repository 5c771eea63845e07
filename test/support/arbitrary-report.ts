import fc from "fast-check";

const body = fc.constantFrom(
  "Đảng ủy phường Cái Khế",
  "Đảng ủy xã Ea Kao, thành phố Buôn Ma Thuột",
  "Huyện ủy Đức Trọng",
  "Huyện ủy Châu Thành",
  "Thành ủy Pleiku",
  "Quận ủy Hai Bà Trưng",
  "Quận uỷ",
  "UBND tỉnh Hưng Yên",
  "Ban Thường vụ Tỉnh ủy Cà Mau",
  "Ban Dân vận",
  "Trường Đại học Tây Nguyên",
);
const name = fc.constantFrom("Trần Minh Quân", "Lê Thị Sen", "Nguyễn Thị Thuý", "Rơ Châm Lý", "Ya Tiong", "Y Blin");
const rank = fc.constantFrom("Bí thư", "Phó Bí thư Thường trực", "nguyên Chủ tịch", "Trưởng", "Ủy viên");
const day = fc.constantFrom("ngày 14/5/2021", "sáng 28/2", "ngày 11 và 12/8/2025", "chiều 4-12", "ngày 31/4/2023");
const document = fc.constantFrom(
  "Kế hoạch số 45-KH/HU ngày 2/3/2021",
  "Chương trình số 03-CTr/TU của Thành ủy Hà Nội khóa XVII",
  "Nghị quyết Đại hội XXVI Đảng bộ quận Ba Đình, nhiệm kỳ 2020-2025",
  "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
  "Đề án “Phát triển du lịch cộng đồng”",
  "các Quyết định số 1760, 1761",
  "17 nghị quyết",
);
const meeting = fc.constantFrom(
  "hội nghị tập huấn nghiệp vụ",
  "Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ tỉnh",
  "Đại hội đại biểu Đảng bộ huyện Vị Xuyên lần thứ XXII",
  "Kỳ họp thứ 14 HĐND tỉnh Hưng Yên khóa XVII",
  "hội nghị",
);

const sentence = fc.oneof(
  fc.tuple(day, body, meeting).map(([d, b, m]) => `${capital(d)}, ${b} tổ chức ${m}.`),
  fc.tuple(body, meeting, document).map(([b, m, r]) => `${b} tổ chức ${m} quán triệt ${r}.`),
  fc.tuple(name, rank, body).map(([n, t, b]) => `Dự hội nghị có đồng chí ${n}, ${t} ${b}.`),
  fc.tuple(name, name, rank, body).map(([n, o, t, b]) => `Các đồng chí là ${t} ${b}: ${n}; ${o} đồng chủ trì.`),
  fc.tuple(name, document).map(([n, r]) => `Qua trình chiếu video, đồng chí ${n} quán triệt ${r}.`),
  fc.tuple(document, body).map(([r, b]) => `Thực hiện ${r}, ${b} đã ban hành Kế hoạch số 33-KH/TU.`),
  fc.tuple(document).map(([r]) => `Các đại biểu thảo luận, thông qua ${r}.`),
  fc.tuple(name).map(([n]) => `Phát biểu tại hội nghị, đồng chí ${n} đề nghị đến năm 2025 thu nhập đạt 60 triệu đồng.`),
  fc.constantFrom("Đảng ủy phường.", "TIN TỨC NỔI BẬT", "Hội nghị kết thúc lúc 16h30.", "“Nghị quyết", "– 7,5-8%/năm;"),
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text of a report: paragraphs of sentences in any order, sensible or not. */
export const arbitraryText = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")).join("\n"));
