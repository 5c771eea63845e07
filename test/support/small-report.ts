import { expect, test } from "vitest";
import type { Fragment } from "../../src/graph/fragment.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { knowledge } from "./reading.ts";
import type { View } from "./view.ts";

/** A small report: its text alone, or with what its page says. A line is a paragraph. */
export type SmallReport =
  | string
  | { readonly text: string; readonly published?: string; readonly address?: string; readonly id?: string };

/** The fragment of a report. What is known only inside it has "@here" in its id, unless the report has an id. */
export function fragmentOf(report: SmallReport): Fragment {
  const { text, published, address, id = "here" } = typeof report === "string" ? { text: report } : report;
  const document = { id, path: "report.txt", title: undefined, publishedAt: published, address, text };
  return extract(document, knowledge);
}

/** The ways in which one text reaches us; all of them must read alike. */
const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00a0").replaceAll("\n", "\r\n"),
];

/** A table of reports: the report first, then all that the view shows of it, in any order; nothing when nothing follows. */
export function reads(view: View, rows: readonly (readonly [SmallReport, ...string[]])[]): void {
  for (const [report, ...lines] of rows) {
    const text = typeof report === "string" ? report : report.text;
    test(text, () => {
      for (const form of forms) {
        const given = typeof report === "string" ? form(text) : { ...report, text: form(text) };
        expect(view(fragmentOf(given)).sort()).toEqual(lines.toSorted());
      }
    });
  }
}
