import { createHash } from "node:crypto";
import { canonicalJson } from "../graph/canonical.ts";
import type { Reading } from "../graph/graph.ts";

/**
 * Names what an extraction is made from: the bytes, what is known of them besides, and the rules. Where they lie is not
 * among it, so `extract` is not told the path.
 */
export function extractionKey(ruleVersion: string, documentId: string, reading: Reading): string {
  const { title, publishedAt, address } = reading;
  return createHash("sha256")
    .update(canonicalJson([ruleVersion, documentId, title, publishedAt, address]))
    .digest("hex");
}
