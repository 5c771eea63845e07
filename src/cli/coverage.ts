import { LantoaError } from "../error.ts";
import { type Coverage, CoverageCount, type Place } from "../pipeline/coverage.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { findAll, readAll } from "./reports.ts";
import { tellFailures, tellForeign } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import { indented } from "./wrap.ts";

export const reportFormats = ["text", "json"] as const;

export type CoverageSettings = {
  readonly published?: string;
  readonly gazetteer?: string;
  readonly format: (typeof reportFormats)[number];
  readonly examples: number;
  readonly shapes: number;
};

/** Lists what the reports promise and the rules did not read, by shape, the most frequent first. */
export const coverageCommand: Command<CoverageSettings> = async (context, paths, settings) => {
  const { terminal, stdin } = context;
  const { explain } = await context.openExtractor(settings.gazetteer);
  const count = new CoverageCount(settings.examples);
  const { sources, foreign } = await findAll(paths);
  const failures: LantoaError[] = [];
  for await (const report of readAll(sources, { published: settings.published, stdin })) {
    if (report instanceof LantoaError) failures.push(report);
    else count.add(report.path, explain(report));
  }
  const found = count.result();
  terminal.err(tellFailures(failures, terminal.errColors) + tellForeign(foreign));
  const text =
    settings.format === "json" ? `${JSON.stringify(found, null, 1)}\n` : tell(found, settings.shapes, terminal);
  await terminal.out(text);
  return failures.length > 0 ? exitCodes.someFailed : exitCodes.ok;
};

type Listed = { readonly head: string; readonly count: number; readonly examples: readonly Place[] };

function tell(coverage: Coverage, shapes: number, { width, outColors }: Terminal): string {
  const { reports, sentences, promising, kept, gaps, refusals } = coverage;
  const list = (title: string, rows: readonly Listed[]): string[] => [
    "",
    outColors.bold(title),
    ...rows
      .slice(0, shapes)
      .flatMap(({ head, count, examples }) => [
        ...indented(head, width, `${String(count).padStart(5)}  `, outColors.bold),
        ...examples.flatMap(({ path, line, text }) => [
          ...indented(`${path}:${line}`, width, " ".repeat(7), outColors.dim),
          ...indented(text.replace(/\s+/gu, " "), width, " ".repeat(9)),
        ]),
      ]),
    ...(rows.length > shapes ? [`${" ".repeat(7)}… ${rows.length - shapes} more: --shapes ${rows.length}`] : []),
  ];
  const lines = [
    `${reports} ${reports === 1 ? "report" : "reports"}, ${sentences} sentences; ${promising} promise a fact, ${promising - kept} of them gave none.`,
    ...list(
      "Sentences with a trigger that gave no fact, by shape",
      gaps.map((gap) => ({ ...gap, head: `${gap.kind}: ${gap.shape}` })),
    ),
    ...list(
      "Refused, by reason and words",
      refusals.map((refusal) => ({ ...refusal, head: `${refusal.reason}: ${refusal.shape}` })),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
