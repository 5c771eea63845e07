import { LantoaError } from "../error.ts";
import { extractAs, readingOf } from "../pipeline/intake.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { findAll, readAll } from "./reports.ts";
import { tellFailures, tellForeign } from "./summary.ts";

export type ExtractSettings = { readonly published?: string; readonly gazetteer?: string };

/** Prints what each report contributes, one line of JSON a report; keeps nothing. */
export const extractCommand: Command<ExtractSettings> = async (context, paths, { published, gazetteer }) => {
  const { terminal } = context;
  const extractor = await context.openExtractor(gazetteer);
  const { sources, foreign } = await findAll(paths);
  let failed = false;
  for await (const report of readAll(sources, { published, stdin: context.stdin })) {
    try {
      if (report instanceof LantoaError) throw report;
      const { fragment } = extractAs(extractor, report.id, [readingOf(report)], report.text);
      await terminal.out(`${JSON.stringify(fragment)}\n`);
    } catch (failure) {
      if (!(failure instanceof LantoaError)) throw failure;
      failed = true;
      terminal.err(tellFailures([failure], terminal.errColors));
    }
  }
  terminal.err(tellForeign(foreign));
  return failed ? exitCodes.someFailed : exitCodes.ok;
};
