import { type BuildEvent, type BuildOptions, type BuildReport, build } from "../pipeline/build.ts";
import type { Counts } from "../pipeline/ports.ts";
import { openExtractionCache } from "../store/extraction-cache.ts";
import type { StoreAccess } from "../store/open.ts";
import type { Context } from "./command.ts";
import { Interrupted } from "./exit.ts";
import { listenForInterrupt, untilAborted } from "./interrupt.ts";
import { type GazetteerSetting, gazetteerOf, keepGazetteer } from "./kept-gazetteer.ts";
import { openProgress, type Progress } from "./progress.ts";
import type { Reports } from "./reports.ts";

type Change = Pick<BuildOptions, "judgements" | "forget"> & {
  readonly access: StoreAccess;
  readonly reports: Reports;
  readonly gazetteer?: GazetteerSetting;
  /** How many reports there will be, as far as it is known. */
  readonly expected: number;
};

/**
 * Changes the graph of a workspace. In the embedded store the change is there as a whole or, after a failure, Ctrl-C or
 * a crash, not at all: only `commit` puts the new store in the place of the old one. Neo4j keeps what was written, and
 * the next build goes on from there.
 */
export async function update(
  context: Context,
  workspace: string,
  { access, reports, expected, gazetteer, ...change }: Change,
): Promise<{ readonly report: BuildReport; readonly counts: Counts }> {
  const extractor = await context.openExtractor(gazetteerOf(gazetteer, workspace));
  const interruption = listenForInterrupt();
  const progress = openProgress(context.terminal);
  try {
    const store = await access.openForWriting();
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
      await keepGazetteer(gazetteer, workspace);
      return { report, counts };
    } catch (failure) {
      if (!(failure instanceof Interrupted) || store.supports.wholeBuilds) throw failure;
      throw new Interrupted(failure.signal, true);
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
