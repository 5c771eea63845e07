import { LantoaError } from "../error.ts";
import { extractAs, readingOf } from "../pipeline/intake.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { findAll, readAll } from "./reports.ts";
import { tellFailures } from "./summary.ts";

export type ExtractSettings = { readonly published?: string; readonly gazetteer?: string };

/** Prints what each report contributes, one line of JSON a report; keeps nothing. */
export const extractCommand: Command<ExtractSettings> = async (context, paths, { published, gazetteer }) => {
  const { terminal } = context;
  const extractor = await context.openExtractor(gazetteer);
  let failed = false;
  for await (const report of readAll(await findAll(paths), { published, stdin: context.stdin })) {
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
  return failed ? exitCodes.someFailed : exitCodes.ok;
};
