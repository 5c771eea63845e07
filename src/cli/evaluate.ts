import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { LantoaError } from "../error.ts";
import { entityTypeNames } from "../ontology/entity-types.ts";
import { relationTypeNames } from "../ontology/relation-types.ts";
import { type Fault, faultOrder } from "../pipeline/evaluate/fault.ts";
import { type Figures, type Rates, rates } from "../pipeline/evaluate/figures.ts";
import { type GoldFile, parseGold } from "../pipeline/evaluate/gold-file.ts";
import { type Evaluation, evaluate, type Read } from "../pipeline/evaluate.ts";
import { extractAs, readingOf } from "../pipeline/intake.ts";
import type { Command } from "./command.ts";
import type { CoverageSettings } from "./coverage.ts";
import { exitCodes } from "./exit.ts";
import { findAll, readAll } from "./reports.ts";
import { tellFailures, tellForeign } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { indented } from "./wrap.ts";

export type EvaluateSettings = Pick<CoverageSettings, "published" | "format" | "gazetteer"> & {
  readonly faults: boolean;
};

/** Measures what the rules read in reports against gold that a person made: precision, recall, and each fault. */
export const evaluateCommand: Command<EvaluateSettings> = async (context, [goldPath = "", ...paths], settings) => {
  const { terminal, stdin } = context;
  const golds = await readGolds(goldPath);
  const extractor = await context.openExtractor(settings.gazetteer);
  const { sources, foreign } = await findAll(paths);
  const failures: LantoaError[] = [];
  const reads: Read[] = [];
  for await (const report of readAll(sources, { published: settings.published, stdin })) {
    try {
      if (report instanceof LantoaError) throw report;
      const { fragment, text } = extractAs(extractor, report.id, [readingOf(report)], report.text);
      reads.push({ path: report.path, text, fragment });
    } catch (failure) {
      if (!(failure instanceof LantoaError)) throw failure;
      failures.push(failure);
    }
  }
  const found = evaluate(golds, reads);
  const notes = found.notes.map((note) => `note: ${note}\n`).join("");
  terminal.err(tellFailures(failures, terminal.errColors) + tellForeign(foreign) + notes);
  await terminal.out(settings.format === "json" ? asJson(found) : tell(found, settings.faults, terminal));
  return failures.length > 0 ? exitCodes.someFailed : exitCodes.ok;
};

/** The gold of a file, or of the .json files of a folder, by their names. */
async function readGolds(path: string): Promise<GoldFile[]> {
  try {
    const files = (await stat(path)).isDirectory()
      ? (await readdir(path))
          .filter((name) => name.endsWith(".json"))
          .sort()
          .map((name) => join(path, name))
      : [path];
    const golds = await Promise.all(files.map(async (file) => parseGold(await readFile(file, "utf8"), file)));
    if (golds.length > 0) return golds;
  } catch (cause) {
    if (cause instanceof LantoaError) throw cause;
    const hint = "Name a file of gold, or a folder of such files (.json).";
    throw new LantoaError("evaluate/bad-gold", { path, value: String(cause), hint }, { cause });
  }
  throw new LantoaError("evaluate/bad-gold", { path, hint: "The folder holds no .json file." });
}

const order: readonly string[] = [...entityTypeNames, ...relationTypeNames, "HELD_ON"];
const typesOf = (figures: Figures): string[] =>
  [...figures.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));

function asJson({ entities, relations, stated, reports, notes }: Evaluation): string {
  const all = (figures: Figures) => ({
    micro: rates(figures),
    types: Object.fromEntries(typesOf(figures).map((type) => [type, rates(figures, type)])),
  });
  const documents = reports.map((report) => ({
    file: report.file,
    entities: rates(report.entities),
    relations: rates(report.relations),
    relationsStated: rates(report.stated),
    faults: report.faults,
  }));
  const found = { entities: all(entities), relations: all(relations), relationsStated: all(stated), documents, notes };
  return `${JSON.stringify(found, null, 1)}\n`;
}

const share = (value: number | null): string => (value === null ? "–" : value.toFixed(3)).padStart(10);
const line = (name: string, { gold, predicted, hits, precision, recall, f1 }: Rates): string =>
  `${name.padEnd(16)}${[gold, predicted, hits].map((count) => String(count).padStart(7)).join("")}` +
  `${share(precision)}${share(recall)}${share(f1)}`;

function tell({ entities, relations, stated, reports }: Evaluation, faults: boolean, terminal: Terminal): string {
  const { width, outColors } = terminal;
  const head = `${"".padEnd(16)}${["gold", "found", "right"].map((name) => name.padStart(7)).join("")}`;
  const columns = ["precision", "recall", "F1"].map((name) => name.padStart(10)).join("");
  const table = (title: string, figures: Figures): string[] => [
    outColors.bold(`${title.padEnd(16)}${(head + columns).slice(16)}`),
    ...typesOf(figures).map((type) => line(type, rates(figures, type))),
    line("all", rates(figures)),
    "",
  ];
  const lines = [
    ...table("Entities", entities),
    ...table("Relations", relations),
    line("stated only", rates(stated)),
    ...(faults
      ? reports
          .filter((report) => report.faults.length > 0)
          .flatMap((report) => ["", ...indented(report.file, width, "", outColors.bold), ...tellFaults(report.faults)])
      : []),
  ];
  return `${lines.join("\n")}\n`;

  function tellFaults(list: readonly Fault[]): string[] {
    return list
      .toSorted(faultOrder)
      .flatMap(({ what, type, of, said, instead, why, sentence }) => [
        ...indented(
          `${what}: ${of === "entity" ? `${type} ` : ""}${said}${instead ? ` ← ${instead}` : ""} (${why})`,
          width,
          what === "invented" ? "+ " : what === "missed" ? "- " : "~ ",
          what === "invented" ? outColors.red : outColors.yellow,
        ),
        ...(sentence ? indented(sentence.replace(/\s+/gu, " "), width, "    ", outColors.dim) : []),
      ]);
  }
}
