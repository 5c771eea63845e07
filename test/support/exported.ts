import type { Rows } from "../../src/graph/graph.ts";
import type { Judgement } from "../../src/graph/judgement.ts";
import type { Reader } from "../../src/pipeline/ports.ts";
import { MemoryStore } from "./memory-store.ts";
import { putAll } from "./small-graph.ts";

/** A store of any kind that holds these rows: an export asks only the port. */
export async function storeOf(rows: Rows, judgements: readonly Judgement[] = []): Promise<Reader> {
  const store = new MemoryStore();
  await store.writer.apply({ ...putAll(rows), judgements });
  return store.reader;
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(pieces)).join("");
}

/** The sentences and the document of each relation, as an export has to show them. */
export function evidenceIn({ documents, passages }: Rows, evidence: readonly string[]) {
  const found = evidence.map((id) => passages.find((passage) => passage.id === id));
  const pathOf = (id: string | undefined) => documents.find((document) => document.id === id)?.paths[0];
  return {
    evidenceSentences: found.map((passage) => passage?.text),
    evidenceDocuments: found.map((passage) => passage?.document),
    evidencePaths: found.map((passage) => pathOf(passage?.document)),
  };
}
