import { describe, expect, test } from "vitest";
import { CoverageCount } from "../../../src/pipeline/coverage.ts";
import { type ExplainedSentence, explain, gaveFact } from "../../../src/pipeline/explain.ts";
import { extract } from "../../../src/pipeline/extract.ts";
import { knowledge } from "../../support/reading.ts";

const documentOf = (text: string) => {
  const known = { title: undefined, publishedAt: "2021-03-05", address: undefined };
  return { id: "a".repeat(64), path: "a.txt", ...known, text };
};
/** Sentences of a report; each is a line of its own. */
const told = (...lines: string[]): ExplainedSentence[] => explain(documentOf(lines.join("\n")), knowledge);
const one = (...lines: string[]): ExplainedSentence => {
  const found = told(...lines).at(-1);
  if (!found) throw new Error("nothing was read");
  return found;
};

const studied =
  "Sáng ngày 04/3/2021, Đảng ủy phường Cát Linh, quận Đống Đa tổ chức Hội nghị học tập Nghị quyết số 05-NQ/QU do đồng chí Trần Văn Bình chủ trì.";

describe("how a sentence was read", () => {
  test("names what each rule read and what it stands for", () => {
    const { mentions, relations } = one(studied);
    expect(mentions).toContainEqual({
      start: studied.indexOf("Đảng ủy"),
      end: studied.indexOf(", quận"),
      text: "Đảng ủy phường Cát Linh",
      type: "Organisation",
      rule: "organisation/party-committee",
      entity: { id: expect.stringMatching(/^organisation\//), name: "Đảng ủy phường Cát Linh" },
    });
    expect(relations).toContainEqual(
      expect.objectContaining({ type: "ORGANISED", from: "Đảng ủy phường Cát Linh", trigger: "tổ chức" }),
    );
    expect(relations).toContainEqual(expect.objectContaining({ type: "HELD_ON", to: "Sáng ngày 04/3/2021" }));
  });

  test("tells each relation of the fragment where its evidence is, by the same rule", () => {
    const text = `${studied}\nĐồng chí Lê Thị Hoa, Phó Bí thư Đảng ủy phường dự hội nghị.`;
    const rules = (relations: readonly { type: string; rule: string }[]) =>
      [...new Set(relations.map(({ type, rule }) => `${type} ${rule}`))].sort();
    const stated = extract(documentOf(text), knowledge).relations.flatMap(({ type, evidence }) =>
      evidence.map(({ rule }) => ({ type, rule })),
    );
    const explained = told(...text.split("\n")).flatMap(({ relations }) => relations);
    expect(rules(explained.filter(({ type }) => type !== "HELD_ON"))).toEqual(rules(stated));
  });

  test("says why a reading ended without a value", () => {
    expect(one("Quận ủy tổ chức Hội nghị sơ kết công tác năm.").refusals).toContainEqual(
      expect.objectContaining({ text: "Quận ủy", reason: "no-territory-in-reach", layer: "entity" }),
    );
  });

  test("says of a meeting whose name in quotes is none that it is lost for that, and takes it for no other", () => {
    const strange =
      'Ngày 05/3/2021, Đảng ủy phường Cát Linh, quận Đống Đa tổ chức Hội nghị "<script>alert(1)</script>".';
    const { mentions, refusals } = one(studied, strange);
    expect(refusals).toContainEqual(
      expect.objectContaining({ text: "Hội nghị", reason: "quoted-name-is-none", layer: "entity" }),
    );
    expect(mentions.filter(({ type }) => type === "Meeting")).toMatchObject([{ entity: null }]);
  });

  test("counts lines of the text and quotes them as they are", () => {
    const text = `XÂY DỰNG ĐẢNG\n\n${studied.normalize("NFD")}`;
    const last = explain(documentOf(text), knowledge).at(-1);
    expect(last).toMatchObject({ line: 3, text: studied.normalize("NFD") });
    expect(text.slice(last?.start, last?.end)).toBe(last?.text);
  });
});

describe("words that promise a fact", () => {
  test.each([
    ["verb", "chủ trì", "… chủ trì …", "Sau đó mọi người chủ trì việc riêng."],
    ["title", "Phó Chủ tịch", "… phó chủ tịch …", "Ngồi ở hàng đầu là Phó Chủ tịch mới."],
    ["number", "17-XZ/PQ", "… #-XZ/PQ …", "Tờ giấy mang số 17-XZ/PQ đã cũ."],
    ["territory", "xã Bản Mù Xa", "… [Place: xã] …", "Đường vào xã Bản Mù Xa rất dốc."],
  ])("a %s: %s", (kind, words, shape, sentence) => {
    const found = one("Chuyện trong ngày của chúng tôi.", sentence).triggers.map((each) => ({ ...each }));
    expect(found.map((each) => [each.kind, each.shape])).toContainEqual([kind, shape]);
    expect(found.some(({ text }) => words.startsWith(text))).toBe(true);
  });

  test.each(["Trời mưa suốt buổi sáng.", "Đội nhà thắng 3-1 sau 90 phút.", "Giá tăng 5%-10% so với 2020/2021."])(
    "none in: %s",
    (sentence) => expect(one("Chuyện trong ngày của chúng tôi.", sentence).triggers).toEqual([]),
  );
});

describe("coverage of several reports", () => {
  const lost = ["Tờ giấy mang số 17-XZ/PQ đã cũ.", "Tấm bảng mang số 18-XZ/PQ đã mờ."];
  const counted = (examples: number) => {
    const count = new CoverageCount(examples);
    count.add("a.txt", told("Chuyện trong ngày của chúng tôi.", ...lost, "Sau đó mọi người chủ trì việc riêng."));
    count.add("b.txt", told(studied, "Trời mưa suốt buổi sáng."));
    return count.result();
  };

  test("puts the shape first that occurs most often, with its places", () => {
    const [first, second] = counted(5).gaps;
    expect(first).toMatchObject({ kind: "number", shape: "… #-XZ/PQ …", count: 2 });
    expect(first?.examples.map(({ path, line, text }) => [path, line, text])).toEqual([
      ["a.txt", 2, lost[0]],
      ["a.txt", 3, lost[1]],
    ]);
    expect(second).toMatchObject({ kind: "verb", count: 1 });
  });

  test("counts sentences, and keeps no more examples than asked", () => {
    const { reports, sentences, promising, kept, gaps } = counted(1);
    expect({ reports, sentences, promising, kept }).toEqual({ reports: 2, sentences: 6, promising: 4, kept: 1 });
    expect(gaps[0]).toMatchObject({ count: 2, examples: [{ line: 2 }] });
  });

  test("a sentence that gave a fact is no gap", () => {
    expect(gaveFact(one(studied))).toBe(true);
    expect(counted(5).gaps.flatMap(({ examples }) => examples.map(({ path }) => path))).not.toContain("b.txt");
  });
});
