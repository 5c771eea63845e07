import type { Rows } from "../../src/graph/graph.ts";
import type { Judgement } from "../../src/graph/judgement.ts";
import { foldForSearch } from "../../src/text/fold.ts";
import { documentOf } from "./graph-rows.ts";

/** What breaks a format that was written without care. No lone surrogates: no store can hold them. */
export const hostileTexts = [
  "",
  " đầu và cuối ",
  "Đảng ủy \"phường\" 'Thanh Nhàn'",
  "hai\ndòng\r\nba\rbốn\tcột",
  "gạch \\ chéo \\n \\\\ \\u0027 \\' cuối\\",
  "<b>&amp;</b> ]]> <!-- x --> &#10; <?xml?>",
  "a,b;c|d¦e~f^g:h=i",
  "= 1 + 1; MATCH (n) DETACH DELETE n;\n// hết",
  "';\nMATCH (n) DETACH DELETE n; //",
  "$x {x} `x` %s $\u007Bx}",
  "😀 👩‍👩‍👧 Nguyễn Văn Tú \u{1F600}",
  "phân rã: Đảng u\u0309y",
  "\uFEFF \u00A0 \u2028 \u2029 \u200B \uE000 \uE001 \uFFFD",
  "null",
  "true",
  "1e5",
] as const;

/** Not in XML at all: it gets U+FFFD in their place. */
export const controls = "\u0000 \u0001 \u0008 \u000B \u001E \u001F \u007F \u0085 \uFFFE";

/** A graph in which every text that comes from a report is hostile. */
export function hostileGraph(texts: readonly string[]): Rows {
  const fragment = {
    document: { id: "d1", path: texts.join(""), title: texts.join("|"), publishedAt: "2020-12-04" },
    passages: texts.map((text, index) => ({ id: `d1-${index}`, start: index, end: index + text.length, text })),
    entities: [],
    relations: [],
    refusals: [{ start: 0, end: 1, text: texts.join(""), reason: "x", layer: "text" as const }],
  };
  const entities = texts.map((text, index) => ({
    id: `meeting/${index}/${text}`,
    type: "Meeting" as const,
    name: text,
    searchName: foldForSearch(text),
    aliases: index % 2 === 0 ? [...texts] : [],
    attributes: {
      ...(index % 3 > 0 && { kind: text, planned: index % 2 === 0 }),
      ...(index % 3 > 1 && { ordinal: [0, -3, 7.5, 1e21, 1.5e-7, Number.MAX_SAFE_INTEGER][index % 6] ?? 0 }),
      ...(index % 4 > 0 && { heldOn: ["2020-12-04", "2020-12-05"].slice(0, index % 3) }),
    },
  }));
  const ids = entities.map(({ id }) => id);
  return {
    documents: [{ ...documentOf(fragment), text: texts.join("\n") }],
    passages: fragment.passages.map((passage) => ({ ...passage, document: "d1" })),
    entities,
    mentions: texts.map((surface, index) => ({
      entity: ids[index] ?? "",
      passage: `d1-${index}`,
      start: index,
      end: index + surface.length,
      surface,
    })),
    relations: texts.map((text, index) => ({
      type: "ABOUT",
      from: ids[index] ?? "",
      to: ids[(index + 1) % ids.length] ?? "",
      attributes: {},
      certainty: "inferred",
      evidence: [`d1-${index}`, "d1-0"],
      evidenceSpans: ["0-1", "1-2"],
      evidenceRules: [text, "rule"],
    })),
  };
}

export const hostileJudgements: readonly Judgement[] = hostileTexts.map((why) => ({
  verdict: "different",
  kind: "Meeting",
  left: "meeting/0",
  right: "meeting/1",
  by: why,
  at: "2026-01-01",
  why,
}));
