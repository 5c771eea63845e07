import { chooseStore } from "../store/open.ts";
import type { Command, WorkspaceOption } from "./command.ts";
import { exitCodes } from "./exit.ts";
import { readJudgements } from "./judgements.ts";
import type { GazetteerSetting } from "./kept-gazetteer.ts";
import { findAll, named, readAll } from "./reports.ts";
import { tellCounts, tellFailures, tellForeign, tellReport } from "./summary.ts";
import { update } from "./update.ts";
import { vanishedFrom } from "./vanished.ts";

export type BuildSettings = WorkspaceOption & {
  readonly sync?: boolean;
  readonly published?: string;
  readonly judgements?: string;
  readonly gazetteer?: GazetteerSetting;
};

/** Reads reports into the graph of the workspace and says what it holds now. */
export const buildCommand: Command<BuildSettings> = async (context, paths, settings) => {
  const { terminal } = context;
  const { workspace, published } = settings;
  const judgements = await readJudgements(settings.judgements, workspace);
  const { sources, foreign } = await findAll(paths);
  const reports = readAll(sources, { published, stdin: context.stdin });
  const { report, counts } = await update(context, workspace, {
    access: chooseStore(context.environment, workspace),
    reports: named(reports, new Set(sources), workspace),
    expected: sources.length,
    judgements,
    gazetteer: settings.gazetteer,
    forget: settings.sync ? vanishedFrom(paths, sources, workspace) : undefined,
  });
  terminal.err(tellFailures(report.failures, terminal.errColors) + tellForeign(foreign));
  await terminal.out(tellReport(report) + tellCounts(counts, terminal.outColors));
  return report.failures.length > 0 ? exitCodes.someFailed : exitCodes.ok;
};
