import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical.ts";
import type { GraphRow } from "./graph.ts";

const modulus = 1n << 256n;

/**
 * The hash of a graph, 64 hex digits: the SHA-256 of every row added up modulo 2^256, so that rows may come in any
 * order and none has to be kept. It covers passages, entities, mentions and relations with their evidence; not paths,
 * rule versions or times. A graph without rows has the hash 0…0.
 */
export async function hashRows(rows: AsyncIterable<GraphRow> | Iterable<GraphRow>): Promise<string> {
  let sum = 0n;
  for await (const { kind, row } of rows) {
    const digest = createHash("sha256")
      .update(`${kind}\n${canonicalJson(row)}`)
      .digest("hex");
    sum = (sum + BigInt(`0x${digest}`)) % modulus;
  }
  return sum.toString(16).padStart(64, "0");
}
