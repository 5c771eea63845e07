import { existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A file of territories to add, `false` for none, or left out: then those that the workspace keeps. */
export type GazetteerSetting = string | false | undefined;

const keptIn = (workspace: string): string => join(workspace, "gazetteer.tsv");

/** The file of added territories that a build of this workspace goes by. */
export function gazetteerOf(setting: GazetteerSetting, workspace: string): string | undefined {
  if (setting !== undefined) return setting || undefined;
  return existsSync(keptIn(workspace)) ? keptIn(workspace) : undefined;
}

/**
 * Keeps a copy of the added territories in the workspace, or takes it away, once a build went by them: `remove` and the
 * next `build` have to read the reports with the same tables, or each would undo the other.
 */
export async function keepGazetteer(setting: GazetteerSetting, workspace: string): Promise<void> {
  const kept = keptIn(workspace);
  if (setting === undefined || (setting && resolve(setting) === resolve(kept))) return;
  if (setting === false) return rm(kept, { force: true });
  await copyFile(setting, `${kept}.new`);
  await rename(`${kept}.new`, kept);
}
