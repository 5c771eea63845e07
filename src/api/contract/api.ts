import type { z } from "@hono/zod-openapi";
import type { DocumentAnswer, DocumentsAnswer, documentRequest, documentsRequest } from "./document.ts";
import type { EntityCard, entityRequest } from "./entity.ts";
import type { EvidenceAnswer, evidenceRequest, MentionsAnswer, mentionsRequest } from "./evidence.ts";
import type { exportRequest } from "./export.ts";
import type {
  EdgesAnswer,
  edgesRequest,
  NeighboursAnswer,
  neighboursRequest,
  PathsAnswer,
  pathsRequest,
} from "./neighbours.ts";
import type { PostsAnswer, postsRequest } from "./posts.ts";
import type { cypherRequest, QueriesAnswer, QueryAnswer, queryRequest } from "./query.ts";
import type { RippleAnswer, rippleRequest } from "./ripple.ts";
import type { SearchAnswer, searchRequest } from "./search.ts";
import type { Health, Summary } from "./summary.ts";

/**
 * Everything that can be asked: of GET the parameters of the address, of POST the body as JSON. Every answer has the
 * header `Lantoa-Graph-Version` (`Summary.version`); every failure is a `Problem`.
 */
export type Api = {
  readonly "GET /api/health": { request: Nothing; answer: Health };
  readonly "GET /api/summary": { request: Nothing; answer: Summary };
  readonly "GET /api/search": { request: z.input<typeof searchRequest>; answer: SearchAnswer };
  readonly "GET /api/entity": { request: z.input<typeof entityRequest>; answer: EntityCard };
  readonly "GET /api/neighbours": { request: z.input<typeof neighboursRequest>; answer: NeighboursAnswer };
  readonly "GET /api/paths": { request: z.input<typeof pathsRequest>; answer: PathsAnswer };
  readonly "GET /api/evidence": { request: z.input<typeof evidenceRequest>; answer: EvidenceAnswer };
  readonly "GET /api/mentions": { request: z.input<typeof mentionsRequest>; answer: MentionsAnswer };
  readonly "GET /api/documents": { request: z.input<typeof documentsRequest>; answer: DocumentsAnswer };
  readonly "GET /api/document": { request: z.input<typeof documentRequest>; answer: DocumentAnswer };
  readonly "GET /api/ripple": { request: z.input<typeof rippleRequest>; answer: RippleAnswer };
  readonly "GET /api/posts": { request: z.input<typeof postsRequest>; answer: PostsAnswer };
  readonly "GET /api/queries": { request: Nothing; answer: QueriesAnswer };
  readonly "POST /api/edges": { request: z.input<typeof edgesRequest>; answer: EdgesAnswer };
  readonly "POST /api/query": { request: z.input<typeof queryRequest>; answer: QueryAnswer };
  readonly "POST /api/cypher": { request: z.input<typeof cypherRequest>; answer: QueryAnswer };
  /** The answer is a file, with its name in Content-Disposition. */
  readonly "POST /api/export": { request: z.input<typeof exportRequest>; answer: Blob };
};
type Nothing = Readonly<Record<string, never>>;
