import { describe, expect, test } from "vitest";
import { textPrint } from "../../../src/graph/text-print.ts";

const paragraph =
  "Sáng ngày 04/3/2021, Đảng uỷ phường Cát Linh đã tổ chức Hội nghị học tập, quán triệt Nghị quyết của Quận uỷ.";
const other =
  "Chiều cùng ngày, Đảng ủy phường Láng Hạ cũng tổ chức Hội nghị sơ kết công tác quý một năm nay cho các chi bộ.";

describe("the text that two portals carry", () => {
  test.each([
    ["composed or not", paragraph.normalize("NFD")],
    ["the tone mark on the other vowel", paragraph.replaceAll("uỷ", "ủy")],
    ["other blanks and line ends", `\r\n${paragraph.replaceAll(" ", "\u00a0 ")}\r\n`],
    ["other case and punctuation", paragraph.toUpperCase().replaceAll(",", " –")],
    ["lines of the page around it", `Trang chủ\n27/10/2020 10:28\nCÁT LINH HỌP\n${paragraph}\nẢnh: Lan\nChia sẻ`],
  ])("is one: %s", (_, text) => expect(textPrint(text)).toBe(textPrint(paragraph)));

  test.each([
    ["another day", paragraph.replace("04/3", "05/3")],
    ["another name by one mark", paragraph.replace("Cát", "Cắt")],
    ["a paragraph more", `${paragraph}\n${other}`],
    ["a paragraph less", ""],
  ])("is another one: %s", (_, text) => expect(textPrint(text)).not.toBe(textPrint(paragraph)));

  test("short texts count as a whole", () => {
    expect(textPrint("Hà chủ trì Hội nghị A")).toBe(textPrint("Hà chủ trì\tHội nghị A."));
    expect(textPrint("Hà chủ trì Hội nghị A")).not.toBe(textPrint("Hà chủ trì Hội nghị B"));
  });
});
