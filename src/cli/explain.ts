import { LantoaError } from "../error.ts";
import type { ExplainedSentence } from "../pipeline/explain.ts";
import type { Document } from "../source/document.ts";
import type { Command } from "./command.ts";
import type { CoverageSettings } from "./coverage.ts";
import { exitCodes } from "./exit.ts";
import { findAll, readAll } from "./reports.ts";
import { tellFailures, tellForeign } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { indented } from "./wrap.ts";

export type ExplainSettings = Pick<CoverageSettings, "published" | "format" | "gazetteer">;

/** Shows sentence by sentence what was read by which rule, and what was refused and why. */
export const explainCommand: Command<ExplainSettings> = async (context, paths, { published, format, gazetteer }) => {
  const { terminal, stdin } = context;
  const { explain } = await context.openExtractor(gazetteer);
  const { sources, foreign } = await findAll(paths);
  let failed = false;
  for await (const report of readAll(sources, { published, stdin })) {
    if (report instanceof LantoaError) {
      failed = true;
      terminal.err(tellFailures([report], terminal.errColors));
      continue;
    }
    const { id, path, title = null, publishedAt = null } = report;
    const sentences = explain(report);
    const json = () => `${JSON.stringify({ document: { id, path, title, publishedAt }, sentences })}\n`;
    await terminal.out(format === "json" ? json() : tell(report, sentences, terminal));
  }
  terminal.err(tellForeign(foreign));
  return failed ? exitCodes.someFailed : exitCodes.ok;
};

function tell({ path }: Document, sentences: readonly ExplainedSentence[], terminal: Terminal): string {
  const { width, outColors } = terminal;
  return [
    ...indented(path, width, "", outColors.bold),
    ...sentences.flatMap((sentence) => ["", ...tellSentence(sentence, terminal)]),
    "",
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function tellSentence(sentence: ExplainedSentence, { width, outColors }: Terminal): string[] {
  const { line, kind, text, mentions, relations, refusals, triggers } = sentence;
  const mark = `${String(line).padStart(4)}  `;
  const below = " ".repeat(mark.length);
  const flat = (words: string): string => words.replace(/\s+/gu, " ");
  return [
    ...indented(`${kind === "body" ? "" : `(${kind}) `}${flat(text)}`, width, mark, outColors.bold),
    ...mentions.flatMap(({ type, text: words, rule, entity }) => {
      const name = entity && entity.name !== flat(words) ? ` = ${entity.name}` : "";
      const none = entity || type === "Date" || type === "Term" ? "" : " (no node)";
      return indented(`${type} “${flat(words)}”${name}${none} · ${rule}`, width, `${below}· `);
    }),
    ...relations.flatMap(({ type, from, to, certainty, rule, trigger }) => {
      const why = trigger === "" ? rule : `${rule}, “${flat(trigger)}”`;
      return indented(`${from} ${type} ${to} · ${certainty}, ${why}`, width, `${below}→ `, outColors.green);
    }),
    ...refusals.flatMap(({ text: words, reason, layer }) =>
      indented(`“${flat(words)}” refused: ${reason} (${layer})`, width, `${below}✗ `, outColors.red),
    ),
    ...(relations.length > 0 || mentions.some(({ type }) => type === "Target")
      ? []
      : triggers.flatMap(({ kind: of, shape }) => indented(`no fact · ${of}: ${shape}`, width, `${below}? `))),
  ];
}
