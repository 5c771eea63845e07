import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { LantoaError } from "../error.ts";
import type { Judgement } from "../graph/judgement.ts";
import { parseJudgements } from "../graph/judgement-file.ts";

/** The judgements of the named file; else those of judgements.tsv beside the workspace, none when there is no such file. */
export async function readJudgements(file: string | undefined, workspace: string): Promise<Judgement[]> {
  const path = file ?? join(dirname(resolve(workspace)), "judgements.tsv");
  try {
    return parseJudgements(await readFile(path, "utf8"), path);
  } catch (cause) {
    if (cause instanceof LantoaError) throw cause;
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    if (missing && file === undefined) return [];
    throw new LantoaError("cli/usage", { path, hint: "The file of judgements cannot be read." }, { cause });
  }
}
