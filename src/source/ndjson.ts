import { createHash } from "node:crypto";
import { z } from "zod";
import { LantoaError } from "../error.ts";
import { type Document, firstKnown } from "./document.ts";
import { decode } from "./encoding.ts";
import { readPlain } from "./plain.ts";
import { readStated, statedSchema } from "./stated.ts";

const recordSchema = statedSchema.extend({
  path: z.string().min(1).nullish(),
  id: z.union([z.string().min(1), z.number()]).nullish(),
  text: z.string(),
});

const shape = 'Write one JSON object a line: {"path": …, "title": …, "publishedAt": …, "url": …, "text": …}.';

/**
 * Documents of NDJSON, one a line: `text`, and if known `path` or `id`, `title`, `publishedAt`, `url`. Without `path`
 * and `id` a document is called `PATH:LINE`. Its id is the SHA-256 of its text as UTF-8, so it is that of the same
 * text in a .txt file. A line that cannot be read gives its failure; those after it are still read.
 */
export async function* readNdjson(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  longest: number,
): AsyncGenerator<Document | LantoaError> {
  let documents = 0;
  for await (const { line, content } of splitLines(bytes, longest)) {
    if (content?.every((byte) => byte <= 0x20)) continue;
    documents++;
    try {
      if (!content)
        throw new LantoaError("source/too-large", { path, line, hint: `A line holds at most ${longest} bytes.` });
      yield readRecord(content, path, line);
    } catch (failure) {
      if (!(failure instanceof LantoaError)) throw failure;
      yield failure;
    }
  }
  if (documents === 0) yield new LantoaError("source/empty", { path, hint: shape });
}

function readRecord(content: Uint8Array, path: string, line: number): Document {
  const record = parseRecord(decode(content, { path, line }), path, line);
  const { text } = record;
  if (!text.trim()) throw new LantoaError("source/empty", { path, line, hint: "The text of this document is empty." });
  if (!text.isWellFormed()) {
    throw new LantoaError("source/bad-line", { path, line, hint: "The text holds half of a surrogate pair." });
  }
  return {
    id: createHash("sha256").update(text, "utf8").digest("hex"),
    path: record.path ?? record.id?.toString() ?? `${path}:${line}`,
    ...firstKnown(readStated(record, { path, line }), readPlain(text).metadata),
    text,
  };
}

function parseRecord(json: string, path: string, line: number): z.infer<typeof recordSchema> {
  try {
    return recordSchema.parse(JSON.parse(json));
  } catch (cause) {
    const value = cause instanceof z.ZodError ? z.prettifyError(cause).replace(/\s+/g, " ") : undefined;
    throw new LantoaError("source/bad-line", { path, line, value, hint: shape }, { cause });
  }
}

/** Lines with their numbers from 1; of one that is longer than `longest` bytes only the number. */
async function* splitLines(
  bytes: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<{ readonly line: number; readonly content: Uint8Array | undefined }> {
  let line = 1;
  let pending: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= longest) pending.push(piece);
    else pending = [];
  };
  const take = () => {
    const content = length > longest ? undefined : Buffer.concat(pending);
    pending = [];
    length = 0;
    return { line: line++, content };
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
