import { extname } from "node:path";
import type { LantoaError } from "../error.ts";
import { entityTypes } from "../ontology/entity-types.ts";
import { type RelationType, relationTypes } from "../ontology/relation-types.ts";
import type { BuildReport } from "../pipeline/build.ts";
import type { Counts } from "../pipeline/ports.ts";
import type { Colors } from "./terminal.ts";

const number = (value: number): string => value.toLocaleString("en-US");

const outcomes = ["added", "replaced", "remade", "moved", "removed", "unchanged"] as const;
const wording = { remade: "read anew", moved: "under another path" } as Readonly<Record<string, string>>;

/** "8 reports added, 1 removed" or that nothing changed. */
export function tellReport(report: BuildReport): string {
  const { copies } = report;
  const once =
    copies > 0
      ? `${number(copies)} of them ${copies === 1 ? "carries" : "carry"} the text of another report, which counts once.\n`
      : "";
  return tellOutcomes(report) + once;
}

function tellOutcomes(report: BuildReport): string {
  const happened = outcomes.filter((outcome) => report[outcome] > 0);
  if (happened.some((outcome) => outcome !== "unchanged")) {
    return `Reports: ${happened.map((outcome) => `${number(report[outcome])} ${wording[outcome] ?? outcome}`).join(", ")}.\n`;
  }
  if (report.unchanged === 0 && report.failures.length > 0) return "No report could be read; the graph is as it was.\n";
  const rows = Object.values(report.counters).some(({ put, dropped }) => put + dropped > 0);
  const known = `${number(report.unchanged)} ${report.unchanged === 1 ? "report is" : "reports are"} as before`;
  return rows ? `The judgements changed; ${known}.\n` : `Nothing changed: ${known}.\n`;
}

export function tellFailures(failures: readonly LantoaError[], colors: Colors): string {
  return failures.map((failure) => `${colors.red("not read")} ${failure.describe()}\n`).join("");
}

/** One line for all files in formats that are not read: "3 files not read: 2 .docx, 1 .pdf. Save them as …". */
export function tellForeign(paths: readonly string[]): string {
  if (paths.length === 0) return "";
  const byEnding = Object.entries(Object.groupBy(paths, (path) => extname(path).toLowerCase()));
  const endings = byEnding.map(([ending, of = []]) => `${number(of.length)} ${ending}`).sort();
  const [files, them] = paths.length === 1 ? ["file", "it"] : ["files", "them"];
  return `${number(paths.length)} ${files} not read: ${endings.join(", ")}. Save ${them} as .txt, .md or .html.\n`;
}

/** What a graph holds, by type; types of which there is none are left out. */
export function tellCounts(counts: Counts, colors: Colors): string {
  const types: Readonly<Record<string, Pick<RelationType, "label">>> = { ...entityTypes, ...relationTypes };
  const rows = (numbers: Readonly<Record<string, number>>): [string, string, string][] =>
    Object.entries(numbers)
      .filter(([, count]) => count > 0)
      .map(([type, count]) => [type, types[type]?.label.vi ?? "", number(count)]);
  const [entities, relations] = [rows(counts.entities), rows(counts.relations)];
  const all = [...entities, ...relations];
  const width = (column: 0 | 1 | 2): number => Math.max(0, ...all.map((row) => row[column].length));
  const line = ([type, label, count]: [string, string, string]): string =>
    `  ${type.padEnd(width(0))} · ${colors.dim(label.padEnd(width(1)))}  ${count.padStart(width(2))}\n`;
  const total = (numbers: Readonly<Record<string, number>>): string =>
    number(Object.values(numbers).reduce((sum, count) => sum + count, 0));
  const heading = (text: string): string => `${colors.bold(text)}\n`;
  return [
    heading(`${number(counts.documents)} documents, ${number(counts.passages)} passages`),
    heading(`${total(counts.entities)} entities`),
    ...entities.map(line),
    heading(`${total(counts.relations)} relations`),
    ...relations.map(line),
    ...(counts.reference > 0 ? [`and ${number(counts.reference)} territories of the gazetteer, for reference\n`] : []),
  ].join("");
}
