import { isDash, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** What companies and centres do: in lower case behind a name it goes on with it. */
const trades = (
  "xây dựng|xây lắp|thương mại|sản xuất|phát triển|kinh doanh|dịch vụ|đầu tư|kỹ thuật|vật liệu|thiết bị|thực phẩm|" +
  "dược phẩm|chế biến|công nghệ|công nghiệp|xuất nhập khẩu|tư vấn|thiết kế|ứng dụng|nông nghiệp|môi trường|du lịch|" +
  "vận tải|bất động sản|hạ tầng|cơ khí|hóa chất|truyền thông|giải trí|khai thác|bảo tồn|chuyển giao|đào tạo|một thành viên"
).split("|");

/** Forms of a company, which are no name by themselves. */
const forms = /^(?:(?:CP|TNHH|MTV|XD|TM|DV|SX|XNK|ĐT|&|-|–)\s*)+$/u;

/**
 * Whether a name is not all that the text gives: "Công ty TNHH MTV Vật liệu | xây dựng …", "Trung tâm Nghiên cứu | và tư
 * vấn …". Half a name is that of another body.
 */
export function isCutName(scan: Scan, from: number, to: number): boolean {
  if (forms.test(slice(scan, from, to))) return true;
  const linked = keyAt(scan, to) === "và" || wordAt(scan, to) === "," || isDash(wordAt(scan, to));
  const next = linked ? to + 1 : to;
  return scan.tokens[next]?.shape === "lower" && trades.some((words) => keysAt(scan, next, words));
}
