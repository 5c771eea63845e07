import type { z } from "@hono/zod-openapi";
import { compareText } from "../../graph/order.ts";
import type { Post, PostsAnswer, postsRequest } from "../contract/posts.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { edgeMap, type FoundEdge, foundEdge } from "./edge.ts";
import { type FoundNode, nodeFor, nodeMap, nodeOf } from "./node.ts";
import { documentHead, type FoundDocument, passagesOf } from "./passages.ts";

type Found = {
  readonly position: FoundNode;
  readonly organisations: readonly FoundNode[];
  readonly edge: FoundEdge;
  readonly evidence: readonly string[];
};

const statement = `
MATCH (:Entity {id: $id})-[r:HOLDS_POSITION]->(position:Position)
RETURN ${nodeMap("position")} AS position, r.evidence AS evidence, ${edgeMap("r")} AS edge,
       [(position)-[:POSITION_AT]->(o:Organisation) | ${nodeMap("o")}] AS organisations`;

/** The posts of a person with the reports that name them, in the order of time. */
export async function posts(graph: Graph, { id }: z.output<typeof postsRequest>): Promise<PostsAnswer> {
  const [person, found] = await Promise.all([nodeFor(graph, id), rowsOf<Found>(graph, statement, { id })]);
  const passages = await passagesOf(
    graph,
    found.flatMap(({ evidence }) => evidence),
  );
  const listed = found.map(({ position, organisations, edge, evidence }): Post => {
    const [organisation] = organisations.toSorted((a, b) => compareText(a.id, b.id));
    const documents = new Map<string, FoundDocument>();
    for (const passage of evidence) {
      const document = passages.get(passage)?.document;
      if (document) documents.set(document.id, document);
    }
    const seen = [...documents.values()].map((document) => ({
      day: document.publishedAt?.slice(0, 10) ?? null,
      document: documentHead(document),
    }));
    const relation = foundEdge(edge);
    const { status, from, to } = relation.attributes;
    return {
      position: nodeOf(position),
      organisation: organisation ? nodeOf(organisation) : null,
      status: Array.isArray(status) ? status : [],
      from: typeof from === "string" ? from : null,
      to: typeof to === "string" ? to : null,
      edge: relation,
      evidence: seen.sort((a, b) => byDay(a.day, b.day) || compareText(a.document.id, b.document.id)),
    };
  });
  const begin = (post: Post) => post.from ?? post.evidence[0]?.day ?? null;
  listed.sort((a, b) => byDay(begin(a), begin(b)) || compareText(a.position.id, b.position.id));
  return { person, posts: listed };
}

/** What has no day comes last. */
const byDay = (a: string | null, b: string | null): number => compareText(a ?? "9999", b ?? "9999");
