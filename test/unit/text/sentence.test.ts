import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../src/text/align.ts";
import { readSections } from "../../../src/text/section.ts";
import { readSentences } from "../../../src/text/sentence.ts";
import { tokenise } from "../../../src/text/token.ts";
import { vietnameseText } from "../../support/arbitrary-text.ts";
import { cuts, sentences } from "../../support/cuts.ts";
import { knowledge } from "../../support/reading.ts";

describe("a text without points", () => {
  test("is cut at commas, in the end anywhere, and loses no word", () => {
    const listed = sentences("xã Bình Hòa, ".repeat(1000).trim());
    expect(listed.map((each) => tokenise(each).length)).toEqual([1000, 1000, 1000, 1000]);
    expect(listed.every((each) => each.endsWith(","))).toBe(true);
    expect(sentences("xã ".repeat(5000).trim()).map((each) => tokenise(each).length)).toEqual([2000, 2000, 1000]);
  });
});

describe("where a sentence ends", () => {
  cuts(sentences, [
    "Hội nghị kết thúc.| |Đồng chí Lò Thị Mai phát biểu.",
    "Ai dự?| |Toàn thể!| |Xong…| |Hết.",
    "Đạt 7,5%.| |30 đồng chí dự.",
    "Nội dung gồm hai phần.| |“Đổi mới” là phần đầu.",
    "Nội dung chính.| |- Một là kinh tế.| |– Hai là văn hóa.| |+ Ba là quốc phòng.",
    "Điều 3 có hiệu lực./.| |Nơi nhận lưu văn thư.",
    "Có “dấu mở không đóng.| |Câu thứ hai.",
    "Hội nghị “Đổi mới” kết thúc.| |Đồng chí phát biểu.",
    "Không có dấu chấm",
  ]);
});

describe("where it does not", () => {
  cuts(sentences, [
    "Đến dự có Đ/c Lò Thị Mai.",
    "Thành ủy Tp. Hồ Chí Minh họp.| |TP. Vinh cũng vậy.",
    "PGS.TS. Đặng Quốc Bảo trình bày.",
    "Ban Tổ chức T.Ư. Đảng họp.",
    "Quận ủy Q. Hai Bà Trưng và Đảng ủy P. Thanh Nhàn.",
    "Đồng chí N. Văn An dự họp.| |Ông nói ngắn.",
    "Tăng 5.505 đảng viên so với năm 2015.",
    "ngày 12.5.2021 họp. số 5 là khách mời",
    "Cổng tin.Gov là một tên.",
    "Học tập “Nghị quyết Đại hội. Chương trình hành động” tại cơ sở.",
    "Nghị quyết; kế hoạch; chương trình.",
  ]);
});

describe("any page", () => {
  test("the sentences of a line are the line, cut", () => {
    fc.assert(
      fc.property(vietnameseText, (original) => {
        const aligned = align(original);
        const { tokens, lines } = readSections(aligned, tokenise(aligned.text), knowledge.lexicon.furniture);
        const found = readSentences(tokens, lines, knowledge.lexicon.abbreviations);
        for (const [number, line] of lines.entries()) {
          const own = found.filter((sentence) => sentence.line === number);
          expect(own.map(({ from }) => from)).toEqual([line.from, ...own.slice(0, -1).map(({ to }) => to)]);
          expect(own.at(-1)?.to).toBe(line.to);
          expect(own.every(({ from, to, kind }) => from < to && kind === line.kind)).toBe(true);
        }
        expect(found.every(({ line }) => line in lines)).toBe(true);
      }),
    );
  });
});
