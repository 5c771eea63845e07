import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/source/html.ts";

const headline = "Đảng ủy phường Mỹ Đình quán triệt Nghị quyết Đại hội Đảng bộ Thành phố";
const first =
  "Sáng ngày 12/01/2021, Đảng ủy phường Mỹ Đình đã tổ chức hội nghị quán triệt nghị quyết tới toàn thể đảng viên.";

type Parts = { readonly head?: string; readonly above?: string; readonly under?: string; readonly article?: string };

/** A page as portals build them: clock and menu above, the report, comment form and footer below. */
function portal({ head = "", above = "", under = "", article = `<p>${first}</p>` }: Parts): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headline} - Cổng thông tin quận</title>${head}</head>
  <body><div class="header">Thứ Hai, 23/11/2026 10:00 ${above}</div><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/t">Tin
  tức</a></li></ul></nav><h1>${headline}</h1>${under}<div class="content">${article}</div>
  <form><label>Họ tên</label><input></form><div class="footer">Bản quyền thuộc về quận</div></body></html>`;
}

describe("the text", () => {
  test("headline first, then a line for each block; menu, form and footer are left behind", () => {
    const article = `<p>${first}</p><p>Dự hội nghị có <b>đồng chí</b>\n  Bí&nbsp;thư.<br>Phát biểu.</p>
      <table><tr><td>Chi bộ 1</td><td>25 đảng viên</td></tr></table>
      <figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị</figcaption></figure><script>var a = 1;</script>`;
    expect(readHtml(portal({ article }), "tin.html").text.split("\n")).toEqual([
      headline,
      first,
      "Dự hội nghị có đồng chí Bí\u00A0thư.",
      "Phát biểu.",
      "Chi bộ 1\t25 đảng viên",
      "Quang cảnh hội nghị",
    ]);
  });

  test("a piece of a page is read whole, its entities as letters", () => {
    expect(readHtml("<p>H&#7897;i ngh&#7883; &amp; k&yacute; k&#7871;t</p><p>Chi bộ 5</p>", "tin.html").text).toBe(
      "Hội nghị & ký kết\nChi bộ 5",
    );
  });

  test("NFD stays NFD", () => {
    const decomposed = portal({}).normalize("NFD");
    expect(readHtml(decomposed, "tin.html").text).toBe(`${headline}\n${first}`.normalize("NFD"));
  });

  test.each([
    ["source/empty", ""],
    ["source/empty", "<html><body><script>document.write('a')</script></body></html>"],
    ["source/unreadable", `${"<div>".repeat(20_000)}sâu`],
  ])("%s", (code, page) => {
    const detail = expect.objectContaining({ path: "tin.html", hint: expect.any(String) });
    expect(() => readHtml(page, "tin.html")).toThrow(expect.objectContaining({ code, detail }));
  });
});

const article = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",';

describe("the date of publication", () => {
  test.each([
    [
      "article:published_time",
      { head: '<meta property="article:published_time" content="2021-01-12T18:30:00Z">' },
      "2021-01-13T01:30",
    ],
    [
      "JSON-LD",
      { head: `${article}"headline":"${headline}","datePublished":"2021-01-13T08:33:00+07:00"}</script>` },
      "2021-01-13T08:33",
    ],
    ["itemprop", { head: '<meta itemprop="datePublished" content="2021-01-13">' }, "2021-01-13"],
    ["<time>", { under: '<time datetime="2021-01-13T08:33">hôm qua</time>' }, "2021-01-13T08:33"],
    [
      "shown under the headline",
      { under: '<div class="date">Thứ Tư, 13/01/2021, 08:33 GMT+7</div>' },
      "2021-01-13T08:33",
    ],
    ["the clock above it is none", {}, undefined],
    ["a day that does not exist is none", { head: '<meta itemprop="datePublished" content="2021-02-30">' }, undefined],
  ])("%s", (_, parts, publishedAt) => {
    expect(readHtml(portal(parts), "tin.html").metadata.publishedAt).toBe(publishedAt);
  });
});

describe("title and address", () => {
  test("the heading, without the name of the site", () => {
    expect(readHtml(portal({}), "tin.html").metadata.title).toBe(headline);
  });

  test.each([
    ['<link rel="canonical" href="https://mydinh.gov.vn/tin/1">', "https://mydinh.gov.vn/tin/1"],
    ['<meta property="og:url" content="https://mydinh.gov.vn/tin/2">', "https://mydinh.gov.vn/tin/2"],
    ['<link rel="canonical" href="/tin/1">', undefined],
    ["", undefined],
  ])("%s → %s", (head, address) => {
    expect(readHtml(portal({ head }), "tin.html").metadata.address).toBe(address);
  });
});
