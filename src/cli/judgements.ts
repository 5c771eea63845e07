import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { LantoaError } from "../error.ts";
import type { Judgement } from "../graph/judgement.ts";
import { parseJudgements } from "../graph/judgement-file.ts";

/** The file of judgements: the one that is named, else judgements.tsv beside the workspace. */
export const judgementsPath = (file: string | undefined, workspace: string): string =>
  file ?? join(dirname(resolve(workspace)), "judgements.tsv");

/** Its text, "" when there is no such file and none was named. */
export async function readJudgementText(file: string | undefined, workspace: string): Promise<string> {
  const path = judgementsPath(file, workspace);
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT" && file === undefined) return "";
    if ((code === "EACCES" || code === "EPERM") && file === undefined) {
      // Not the file is wrong: the folder that it would lie in may not be entered.
      const hint = "It lies in a folder that you may not use: give another by --workspace.";
      throw new LantoaError("store/forbidden", { path: workspace, hint }, { cause });
    }
    throw new LantoaError("cli/usage", { path, hint: "The file of judgements cannot be read." }, { cause });
  }
}

/** The judgements of the named file; else those of judgements.tsv beside the workspace, none when there is no such file. */
export async function readJudgements(file: string | undefined, workspace: string): Promise<Judgement[]> {
  return parseJudgements(await readJudgementText(file, workspace), judgementsPath(file, workspace));
}

/** Puts the new text in the place of the old, as a whole or not at all. */
export async function writeJudgementText(path: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(path, text);
  } catch (cause) {
    const hint = "The judgements were not kept: see that the folder may be written and the disk has room.";
    throw new LantoaError("store/write-failed", { path, value: String(cause), hint }, { cause });
  }
}

/** Who judges where nobody says it: the user of this machine; "" where the system knows no name for them. */
export function judgeName(environment: Readonly<Record<string, string | undefined>>): string {
  const told = environment.USER || environment.USERNAME;
  if (told) return told;
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
