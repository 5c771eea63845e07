import type { z } from "@hono/zod-openapi";
import { document, documents } from "./answer/documents.ts";
import { edgesAmong } from "./answer/edges.ts";
import { entityCard } from "./answer/entity.ts";
import { entityList } from "./answer/entity-list.ts";
import { evidence } from "./answer/evidence.ts";
import { mentions } from "./answer/mentions.ts";
import { neighbours } from "./answer/neighbours.ts";
import { paths } from "./answer/paths.ts";
import { posts } from "./answer/posts.ts";
import { ripple } from "./answer/ripple.ts";
import { search } from "./answer/search.ts";
import { emptySummary, summary } from "./answer/summary.ts";
import { documentAnswer, documentRequest, documentsAnswer, documentsRequest } from "./contract/document.ts";
import { entityCard as card, entityRequest } from "./contract/entity.ts";
import { evidenceAnswer, evidenceRequest, mentionsAnswer, mentionsRequest } from "./contract/evidence.ts";
import {
  edgesAnswer,
  edgesRequest,
  neighboursAnswer,
  neighboursRequest,
  pathsAnswer,
  pathsRequest,
} from "./contract/neighbours.ts";
import { postsAnswer, postsRequest } from "./contract/posts.ts";
import { rippleAnswer, rippleRequest } from "./contract/ripple.ts";
import { searchAnswer, searchRequest } from "./contract/search.ts";
import { summary as summaryAnswer, summaryRequest } from "./contract/summary.ts";
import type { Graph } from "./graph.ts";

/** A question that the graph alone answers. */
export type Endpoint<Request extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> = {
  readonly method: "get" | "post";
  readonly path: string;
  readonly asks: string;
  readonly request: Request;
  readonly answer: Answer;
  answerFrom(graph: Graph, request: z.output<Request>): Promise<z.output<Answer>>;
  /** What is likely to be needed next, made ready when the answer has been given. */
  readonly next?: (graph: Graph) => Promise<unknown>;
  /** What is answered where there is no graph yet; without it, that it is missing. */
  readonly whenMissing?: (store: Graph["store"]) => z.output<Answer>;
};

const endpoint = <Request extends z.ZodType, Answer extends z.ZodType>(
  method: "get" | "post",
  name: string,
  asks: string,
  request: Request,
  answer: Answer,
  answerFrom: (graph: Graph, request: z.output<Request>) => Promise<z.output<Answer>>,
): Endpoint => ({ method, path: `/api/${name}`, asks, request, answer, answerFrom }) as unknown as Endpoint;

export const endpoints: readonly Endpoint[] = [
  {
    ...endpoint("get", "summary", "What is in the graph, and where to begin?", summaryRequest, summaryAnswer, summary),
    next: entityList,
    whenMissing: emptySummary,
  },
  endpoint("get", "search", "Which entities are called so?", searchRequest, searchAnswer, search),
  endpoint("get", "entity", "What is known of this entity?", entityRequest, card, entityCard),
  endpoint("get", "neighbours", "What is joined to it?", neighboursRequest, neighboursAnswer, neighbours),
  endpoint("post", "edges", "What joins these entities?", edgesRequest, edgesAnswer, edgesAmong),
  endpoint("get", "paths", "How are two entities joined?", pathsRequest, pathsAnswer, paths),
  endpoint("get", "evidence", "Which sentences say this relation?", evidenceRequest, evidenceAnswer, evidence),
  endpoint("get", "mentions", "Which sentences name this entity?", mentionsRequest, mentionsAnswer, mentions),
  endpoint("get", "documents", "Which reports are there?", documentsRequest, documentsAnswer, documents),
  endpoint("get", "document", "What does this report say?", documentRequest, documentAnswer, document),
  endpoint("get", "ripple", "How far has this document come?", rippleRequest, rippleAnswer, ripple),
  endpoint("get", "posts", "Which posts has this person held?", postsRequest, postsAnswer, posts),
];
