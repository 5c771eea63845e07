import { z } from "zod";
import { type ErrorDetail, LantoaError } from "../error.ts";
import type { Metadata } from "./document.ts";
import { readPublished } from "./stamp.ts";

const optional = z.string().trim().nullish();

/** What somebody wrote down about a report: in front matter, a sidecar or a line of NDJSON. Other keys are left alone. */
export const statedSchema = z.object({
  title: optional,
  publishedAt: optional,
  published: optional,
  date: optional,
  url: optional,
});

/** Throws `source/bad-metadata`, with `where` in its detail, for a date that is none. */
export function readStated(stated: z.infer<typeof statedSchema>, where: ErrorDetail): Metadata {
  const date = stated.publishedAt || stated.published || stated.date || undefined;
  return {
    title: stated.title || undefined,
    publishedAt: date === undefined ? undefined : requirePublished(date, where),
    address: stated.url || undefined,
  };
}

/** The date as ISO day or minute; throws `source/bad-metadata` when it is none. */
export function requirePublished(date: string, where: ErrorDetail): string {
  const publishedAt = readPublished(date);
  if (publishedAt) return publishedAt;
  const hint = "Write the date of publication as 2020-10-27 or 2020-10-27T10:28.";
  throw new LantoaError("source/bad-metadata", { ...where, value: date, hint });
}
