import { z } from "@hono/zod-openapi";
import { documentHead } from "./evidence.ts";
import { edge, node } from "./graph.ts";
import { id, isoDay } from "./values.ts";

export const postsRequest = z.object({ id: id.describe("of a Person") });

/** The posts of a person in the order of time. */
export const postsAnswer = z.object({
  person: node,
  posts: z.array(
    z.object({
      position: node,
      organisation: node.nullable(),
      status: z.array(z.string()).describe("current, former, appointed, elected, acting"),
      from: isoDay.nullable().describe("first day, when stated"),
      to: isoDay.nullable().describe("last day, when stated"),
      edge: edge.describe("HOLDS_POSITION: its evidence shows the sentences"),
      evidence: z
        .array(z.object({ day: isoDay.nullable(), document: documentHead }))
        .describe("reports that name the person in the post, by the day of the report"),
    }),
  ),
});
export type PostsAnswer = z.infer<typeof postsAnswer>;
export type Post = PostsAnswer["posts"][number];
