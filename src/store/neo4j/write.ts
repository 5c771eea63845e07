import { hash as digest } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { canonicalJson } from "../../graph/canonical.ts";
import type { Diff } from "../../graph/diff.ts";
import { type RowKind, rowKinds } from "../../graph/graph.ts";
import type { Counters } from "../../pipeline/ports.ts";
import { batches } from "../batches.ts";
import { readJudgements } from "../read.ts";
import type { Run } from "../run.ts";
import { type Part, type PutRow, partsOf, requireAll, rowsAtOnce } from "../statements.ts";

/**
 * Writes a diff in one transaction and counts what it changed. Each node and relation carries the hash of its row; a
 * row whose hash is there already is left as it is, so the same diff again writes nothing.
 */
export async function writeDiff(run: Run, diff: Diff, guess: Guess = { isKnown: false }): Promise<Counters> {
  const counted = Object.fromEntries(rowKinds.map((kind) => [kind, { put: 0, dropped: 0 }])) as Tally;
  const statements = statementsOf(diff);
  let statement = statements.next();
  while (!statement.done) {
    const written = writeRows(run, statement.value, counted, guess);
    // The next rows are put together and hashed while the server works on these.
    [, statement] = await Promise.all([written, setImmediate().then(() => statements.next())]);
  }
  await writeJudgements(run, diff.judgements);
  return counted;
}

type Statement = { readonly part: Part; readonly cypher: string; readonly rows: readonly unknown[] };

function* statementsOf(diff: Diff): Generator<Statement, undefined> {
  for (const part of partsOf(diff)) {
    const cypher = `UNWIND $rows AS row ${part.find} ${change(part)}`;
    for (const batch of batches<unknown>(part.rows, rowsAtOnce(part.kind))) {
      const hashed = part.does === "put" && part.near;
      yield { part, cypher, rows: hashed ? batch.map((row) => withHash(row as PutRow, part)) : batch };
    }
  }
}

async function writeRows(
  run: Run,
  { part, cypher, rows: all }: Statement,
  counted: Tally,
  guess: Guess,
): Promise<void> {
  if (part.does !== "put") {
    const [result] = await run<{ written: number }>(cypher, { rows: all });
    if (part.does === "drop") counted[part.kind].dropped += result?.written ?? 0;
    return;
  }
  const rows = part.near && guess.isKnown ? await unknownOf(run, part.near, all as readonly HashedRow[]) : all;
  const [result] = rows.length > 0 ? await run<{ found: number; written: number }>(cypher, { rows }) : [];
  requireAll(rows.length, result?.found ?? 0);
  counted[part.kind].put += result?.written ?? 0;
  guess.isKnown = (result?.written ?? 0) === 0;
}

/**
 * When a batch had nothing new, the next is likely to have nothing new either: then only its keys and hashes are sent
 * first. It is kept from one diff of a build to the next.
 */
export type Guess = { isKnown: boolean };

/** The rows that are not there with this hash. The hash covers all of a row, so one with it near by is the row. */
async function unknownOf(run: Run, near: Near, rows: readonly HashedRow[]): Promise<HashedRow[]> {
  const lists = Map.groupBy(rows, (row) => row[near.key]);
  const places = [...lists].map(([key, list]) => ({ near: key, hashes: list.map(hashOf) }));
  const [known] = await run<{ hashes: string[] }>(
    `UNWIND $places AS row ${near.find} WHERE x.hash IN row.hashes RETURN collect(x.hash) AS hashes`,
    { places },
  );
  const hashes = new Set(known?.hashes);
  return rows.filter((row) => !hashes.has(hashOf(row)));
}

type Tally = Record<RowKind, { put: number; dropped: number }>;

type Near = { readonly key: string; readonly find: string };
type HashedRow = PutRow & { readonly properties: { readonly hash: string } };
const hashOf = ({ properties }: HashedRow): string => properties.hash;

/** Counts in here, so that another version, which may keep a row otherwise, writes it anew. */
const shape = "1";

function withHash(row: PutRow, { label = "" }: { readonly label?: string }): HashedRow {
  const hash = digest("sha256", `${shape}\n${label}\n${canonicalJson(row)}`, "base64url").slice(0, 22);
  return { ...row, properties: { ...row.properties, hash } };
}

function change(part: Part): string {
  if (part.does !== "put")
    return `${part.does === "drop" && part.detach ? "DETACH " : ""}DELETE x RETURN count(*) AS written`;
  // Of a mention all but the surface is its key.
  const guard = part.near ? "hash" : "surface";
  const label = part.label ? `SET x:${part.label} ` : "";
  // What was made just now has nothing to be taken away, and `+=` costs the server less than `=`.
  return `WITH row, x, CASE WHEN x.${guard} IS NULL THEN 'new' WHEN x.${guard} = row.properties.${guard} THEN 'same' ELSE 'other' END AS state
    FOREACH (one IN CASE state WHEN 'new' THEN [1] ELSE [] END | ${label}SET x += row.properties)
    FOREACH (one IN CASE state WHEN 'other' THEN [1] ELSE [] END | ${label}SET x = row.properties)
    RETURN count(*) AS found, sum(CASE state WHEN 'same' THEN 0 ELSE 1 END) AS written`;
}

async function writeJudgements(run: Run, judgements: Diff["judgements"]): Promise<void> {
  if (!judgements || canonicalJson(judgements) === canonicalJson(await readJudgements(run))) return;
  await run("MATCH (j:Judgement) DELETE j");
  const rows = judgements.map((judgement, position) => ({ ...judgement, position }));
  await run("UNWIND $rows AS row CREATE (j:Judgement) SET j = row", { rows });
}
