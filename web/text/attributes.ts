import type { Language } from "../state/preferences.ts";

/** Names of attributes in Vietnamese. In English, and for those not listed, the name itself is taken apart. */
const vietnamese: Readonly<Record<string, string>> = {
  family: "loại tổ chức",
  level: "cấp",
  territoryId: "địa bàn",
  khoa: "khóa",
  term: "nhiệm kỳ",
  kind: "loại",
  heldOn: "ngày họp",
  session: "buổi",
  ordinal: "lần thứ",
  mode: "hình thức",
  planned: "dự kiến",
  number: "số hiệu",
  issuedOn: "ngày ban hành",
  subject: "nội dung",
  count: "số lượng",
  period: "giai đoạn",
  rank: "chức danh",
  code: "mã",
  lat: "vĩ độ",
  lon: "kinh độ",
  validFrom: "có từ",
  validUntil: "đến hết",
  indicator: "chỉ tiêu",
  value: "giá trị",
  min: "từ",
  max: "đến",
  comparator: "so sánh",
  unit: "đơn vị",
  deadline: "thời hạn",
  field: "lĩnh vực",
  status: "tình trạng",
  from: "từ ngày",
  to: "đến ngày",
  by: "người trình bày",
  verb: "lời văn",
  extent: "phần tiếp nối",
};

export function attributeName(name: string, language: Language): string {
  if (language === "vi") return vietnamese[name] ?? name;
  return name === "territoryId" ? "territory" : name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
