import { type BuildEvent, type BuildOptions, type BuildReport, build } from "../pipeline/build.ts";
import type { Counts } from "../pipeline/ports.ts";
import { openForWriting } from "../store/embedded/connect.ts";
import { openExtractionCache } from "../store/extraction-cache.ts";
import type { Context } from "./command.ts";
import { listenForInterrupt, untilAborted } from "./interrupt.ts";
import { openProgress, type Progress } from "./progress.ts";
import type { Reports } from "./reports.ts";

type Change = Pick<BuildOptions, "judgements" | "forget"> & {
  readonly reports: Reports;
  /** How many reports there will be, as far as it is known. */
  readonly expected: number;
};

/**
 * Changes the graph of a workspace. The change is there as a whole or, after a failure, Ctrl-C or a crash, not at all:
 * only `commit` puts the new store in the place of the old one.
 */
export async function update(
  context: Context,
  workspace: string,
  { reports, expected, ...change }: Change,
): Promise<{ readonly report: BuildReport; readonly counts: Counts }> {
  const extractor = await context.openExtractor();
  const interruption = listenForInterrupt();
  const progress = openProgress(context.terminal);
  try {
    const store = await openForWriting(workspace);
    try {
      const report = await build({
        ...change,
        store,
        cache: openExtractionCache(workspace),
        extractor,
        documents: untilAborted(reports, interruption.signal),
        onEvent: follow(progress, expected),
        signal: interruption.signal,
      });
      const counts = await store.reader.counts();
      interruption.signal.throwIfAborted();
      await store.commit();
      return { report, counts };
    } finally {
      await store.discard();
    }
  } finally {
    progress.end();
    interruption.stopListening();
  }
}

function follow(progress: Progress, expected: number): (event: BuildEvent) => void {
  let read = 0;
  return (event) => {
    if (event.kind === "written") progress.show("Writing", event.done, event.total);
    else progress.show("Reading", ++read, Math.max(read, expected));
  };
}
