import { z } from "@hono/zod-openapi";
import { node, relationType } from "./graph.ts";
import { id, isoDay } from "./values.ts";

export const rippleRequest = z.object({ id: id.describe("of a Resolution or Program") });

const day = isoDay.nullable();
const lag = z.int().nullable().describe("days since the start; null where either day is unknown");

/** One meeting on the document, or one document that implements it; `via` is the document that it goes back to. */
const step = z.object({
  node,
  day,
  lag,
  relations: z.array(relationType),
  via: id,
  distance: z.int(),
  planned: z.boolean().describe("it had not yet met, or been adopted, when the report was written"),
});

/** What one body did. `body` is null where no text says who held the meeting or issued the document. */
const rippleBody = z.object({
  body: node.nullable(),
  territory: node.nullable(),
  firstDay: day.describe("of its first meeting on the document, or else of its first document"),
  lag,
  studied: z
    .boolean()
    .describe(
      "it held a meeting on the document itself: organised it or, where no text says who did, the meeting is of it",
    ),
  meetings: z.array(step),
  documents: z.array(step).describe("issued by it to implement the document, directly or through another"),
});
export type RippleBody = z.infer<typeof rippleBody>;
export type RippleStep = z.infer<typeof step>;

/** A territory that should have studied the document and of which no report says so, with the bodies known there. */
const gap = z.object({
  territory: node,
  level: z.string().nullable().describe("of the territory: quận, phường, …"),
  bodies: z.array(node),
});

/** Where lags count from: the congress that adopted it, the day on the document, or nothing known. */
export const rippleStarts = ["adopted", "issued", "unknown"] as const;

/** The way of a document through the bodies, in columns by level. */
export const rippleAnswer = z.object({
  source: node,
  start: z.object({ basis: z.enum(rippleStarts), day, meeting: node.nullable(), issuers: z.array(node) }),
  levels: z.array(
    z.object({
      level: z
        .string()
        .nullable()
        .describe("trung ương, tỉnh, huyện (quận, thị xã too), xã (phường, thị trấn, đặc khu too), cơ sở; else null"),
      bodies: z.array(rippleBody).describe("by first day"),
      gaps: z.array(gap),
    }),
  ),
  reach: z.object({
    basis: z
      .enum(["reference", "graph"])
      .describe("whether all territories under the issuer's are known, or only those that reports name"),
    territories: z.int().describe("that should have studied it"),
    studied: z.int().describe("of these"),
  }),
  truncated: z.boolean(),
});
export type RippleAnswer = z.infer<typeof rippleAnswer>;
export type RippleLevel = RippleAnswer["levels"][number];
export type RippleGap = z.infer<typeof gap>;
