import type { Diff } from "../../graph/diff.ts";
import { batches } from "../batches.ts";
import type { Run } from "../run.ts";
import { type Part, partsOf, requireAll, rowsAtOnce } from "../statements.ts";

/** Writes a diff of which every row differs from the store. */
export async function writeChange(run: Run, diff: Diff): Promise<void> {
  for (const part of partsOf(diff)) {
    const cypher = `UNWIND $rows AS row ${part.find} ${change(part)}`;
    for (const rows of batches<unknown>(part.rows, rowsAtOnce(part.kind))) {
      const [result] = await run<{ found: number }>(cypher, { rows });
      if (part.does === "put") requireAll(rows.length, result?.found ?? 0);
    }
  }
  if (diff.judgements) {
    await run("MATCH (j:Judgement) DELETE j");
    const rows = diff.judgements.map((judgement, position) => ({ ...judgement, position }));
    await run("UNWIND $rows AS row CREATE (j:Judgement) SET j = row", { rows });
  }
}

function change(part: Part): string {
  if (part.does !== "put") return part.does === "drop" && part.detach ? "DETACH DELETE x" : "DELETE x";
  return `SET ${part.label ? `x:${part.label}, ` : ""}x = row.properties RETURN count(*) AS found`;
}
