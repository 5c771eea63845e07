/* Runs one question in a process of its own (`ask.ts`), so that it can be stopped wherever it is. */
import { LantoaError } from "../../error.ts";
import { askForLess } from "../question.ts";
import { shownRows, withheldStatement } from "../shown.ts";
import type { Question, Reply } from "./ask.ts";
import { openToRead, queryFailure } from "./engine.ts";
import { graphValue } from "./graph-value.ts";
import { plainRow } from "./plain-value.ts";

// Nobody waits any more.
process.once("disconnect", () => process.exit());

process.once("message", async (question: Question) => {
  const { bytes } = question.limits;
  // The engine works on another thread, so this one can watch.
  setInterval(() => {
    if (process.memoryUsage.rss() <= bytes) return;
    process.send?.({
      code: "query/too-large",
      detail: { value: `${bytes / 2 ** 20} MiB`, hint: askForLess },
    } satisfies Reply);
  }, 20);
  process.send?.(await answer(question));
});

async function answer({ file, cypher, parameters, limits, shape }: Question): Promise<Reply> {
  try {
    const engine = openToRead(file);
    const { columns, rows, total } = await engine.table(cypher, parameters, limits.rows);
    const withheld = await engine.run<{ id: string }>(withheldStatement);
    const truncated = total > rows.length;
    if (shape === "plain") return { columns, rows: shownRows(rows.map(plainRow), withheld), truncated };
    const told = rows.map((row) => columns.map((column) => graphValue(row[column] ?? null, engine.idOf)));
    return { columns, rows: shownRows(told, withheld), truncated };
  } catch (error) {
    const { code, detail } = error instanceof LantoaError ? error : queryFailure(error);
    return { code, detail };
  }
}
