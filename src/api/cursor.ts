import type { z } from "@hono/zod-openapi";
import { RequestError } from "./request-error.ts";

/** Where a page ended, as a text that the client gives back: the sort key of its last row. */
export const writeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString("base64url");

/** Fails with api/bad-request. */
export function readCursor<Key>(text: string | undefined, key: z.ZodType<Key>): Key | undefined {
  if (text === undefined) return undefined;
  try {
    return key.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch (cause) {
    throw new RequestError("api/bad-request", { detail: "cursor" }, { cause });
  }
}
