import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../src/text/align.ts";
import { readSections } from "../../../src/text/section.ts";
import { tokenise } from "../../../src/text/token.ts";
import { vietnameseText } from "../../support/arbitrary-text.ts";
import { knowledge } from "../../support/reading.ts";

const { furniture } = knowledge.lexicon;
const lead = "Sáng 12/5, Đảng ủy xã Bình Hòa tổ chức hội nghị học tập nghị quyết của đại hội đảng bộ huyện.";
const body = "Toàn thể đại biểu biểu quyết thông qua nghị quyết của hội nghị với tỷ lệ tán thành rất cao.";

/** The lines that are kept, as "kind: words". */
function kept(...page: readonly string[]): string[] {
  const aligned = align(page.join("\n"));
  const { tokens, lines } = readSections(aligned, tokenise(aligned.text), furniture);
  return lines.map(({ kind, from, to }) => {
    const words = aligned.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${kind}: ${words}`;
  });
}

describe("kinds of lines", () => {
  test("a headline, a lead, a caption and a list", () => {
    const page = [
      "Bình Hòa học tập nghị quyết",
      lead,
      "Quang cảnh hội nghị",
      body,
      "- Về kinh tế;",
      "+ Giữ vững đà tăng",
    ];
    expect(kept(...page)).toEqual([
      "headline: Bình Hòa học tập nghị quyết",
      `body: ${lead}`,
      "caption: Quang cảnh hội nghị",
      `body: ${body}`,
      "body: - Về kinh tế;",
      "body: + Giữ vững đà tăng",
    ]);
  });
  test("a caption may end with a point", () => {
    expect(kept("Bình Hòa họp", lead, "Các đại biểu dự hội nghị.")).toContain("caption: Các đại biểu dự hội nghị.");
  });
  test("one line alone is no headline", () => expect(kept("Đảng ủy họp")).toEqual(["body: Đảng ủy họp"]));
  test("an empty page has no lines", () => expect(kept("", "  ")).toEqual([]));
});

describe("what is no part of the report", () => {
  test.each([
    "leftcenterrightdel",
    "Trang chủ > Tin tức",
    "12/05/2021 | 08:30",
    "08:30 12/05/2021",
    "Thứ Tư, ngày 12/5/2021",
    "Lượt xem: 540",
    "View count: 1.024",
    "540",
    "A- A A+",
    "công tác đảng",
    "Chia sẻ Zalo",
    "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
    "Họ tên *",
    "Tin, ảnh: Minh Tâm",
    "Nguồn: Cổng thông tin điện tử",
    "* * *",
  ])("%s", (line) => expect(kept("Bình Hòa họp", lead, line, body)).toEqual(kept("Bình Hòa họp", lead, body)));

  test.each([
    ["TIN TỨC NỔI BẬT Bình Hòa học tập nghị quyết", "headline: Bình Hòa học tập nghị quyết"],
    ["Bình Hòa học tập nghị quyết TIN TỨC NỔI BẬT", "headline: Bình Hòa học tập nghị quyết"],
    ["# Bình Hòa học tập nghị quyết", "headline: Bình Hòa học tập nghị quyết"],
  ])("of the line %s only the report is kept", (line, headline) => {
    expect(kept(line, lead)).toEqual([headline, `body: ${lead}`]);
  });

  test("a photo credit at the end of a caption", () => {
    expect(kept("Bình Hòa họp", lead, `${body} Ảnh: Minh Tâm`)).toContain(`caption: ${body}`);
  });
  test("the front matter of a Markdown page", () => {
    expect(kept("---", "title: Một bản tin", "---", "Bình Hòa họp", lead)).toEqual(kept("Bình Hòa họp", lead));
  });
  test.each(["Thu Uyên", "(Minh Tâm)", "Nguyễn Thị Lan"])("the byline %s at the end, not in the middle", (name) => {
    expect(kept("Bình Hòa họp", lead, body, name)).toEqual(kept("Bình Hòa họp", lead, body));
    expect(kept("Bình Hòa họp", name, lead, body)).toHaveLength(4);
  });
  test.each([
    "Tin tưởng vào thắng lợi, toàn thể đại biểu biểu quyết thông qua nghị quyết với tỷ lệ cao.",
    "Bài học kinh nghiệm được các đại biểu nêu ra là gần dân, sát dân và nghe dân nói.",
    "Nội dung chính là công tác cán bộ và nhiệm vụ của các chi bộ trong thời gian tới.",
    "Theo đó, các chi bộ sẽ tổ chức học tập xong trước khi kết thúc tháng cuối của quý.",
  ])("%s stays", (line) => expect(kept("Bình Hòa họp", lead, line)).toContain(`body: ${line}`));
});

describe("any page", () => {
  test("lines share out the kept tokens, which stand in the order of the page", () => {
    fc.assert(
      fc.property(vietnameseText, (original) => {
        const aligned = align(original);
        const all = tokenise(aligned.text);
        const { tokens, lines } = readSections(aligned, all, furniture);
        expect(lines.map(({ from }) => from)).toEqual([0, ...lines.map(({ to }) => to)].slice(0, lines.length));
        expect(lines.at(-1)?.to ?? 0).toBe(tokens.length);
        expect(all.filter((token) => tokens.includes(token))).toEqual(tokens);
      }),
    );
  });
});
