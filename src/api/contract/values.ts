import { z } from "@hono/zod-openapi";

/** An id as it stands in the graph: it holds slashes and Vietnamese, so it travels as a query parameter, never in a path. */
export const id = z.string().min(1).max(4000);

/** A text that a person reads, in both languages of the viewer. */
export const bilingual = z.object({ vi: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

export const isoDay = z.string().describe("ISO day, YYYY-MM-DD");

/** Opaque: what `next` of the page before gave. */
export const cursor = z.string().min(1).max(6000).optional();
export const next = z.string().nullable().describe("cursor of the next page; null when this is the last");

export const limitUpTo = (most: number, fallback: number) => z.coerce.number().int().min(1).max(most).default(fallback);

/** A parameter of the address that may be repeated: `?relation=ABOUT&relation=ISSUED`. */
export const repeated = <Item extends z.ZodType>(item: Item) =>
  z
    .union([item, z.array(item).max(50)])
    .optional()
    .transform((given): z.output<Item>[] => (given === undefined ? [] : ([given].flat() as z.output<Item>[])));

/** Offsets are UTF-16 units of the document's text, end excluded. */
export const span = { start: z.int().min(0), end: z.int().min(0) };
