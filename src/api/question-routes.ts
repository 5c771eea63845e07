import type { OpenAPIHono } from "@hono/zod-openapi";
import type { LiveStore } from "../store/live.ts";
import type { NamedQuery } from "../store/named-query.ts";
import type { Limits } from "../store/question.ts";
import { describeQueries, namedQuery } from "./answer/queries.ts";
import { withGraph } from "./answer/table.ts";
import type { Ask } from "./asking.ts";
import { cypherRequest, queriesAnswer, queryAnswer, queryRequest } from "./contract/query.ts";
import { summaryRequest } from "./contract/summary.ts";
import { gate } from "./gate.ts";
import { type Env, getRoute, postRoute, versionHeader } from "./route.ts";

type Questions = {
  readonly store: LiveStore;
  readonly queries: readonly NamedQuery[];
  /** Of a person's own Cypher. */
  readonly limits: Limits;
};

/** Named questions, and a person's own Cypher. */
export function addQuestionRoutes(app: OpenAPIHono<Env>, ask: Ask, { store, queries, limits }: Questions): void {
  const through = gate(2, 8);
  const list = getRoute("/api/queries", "Which questions are ready to be asked?", summaryRequest, queriesAnswer);
  app.openapi(list, (c) => c.json(describeQueries(queries), 200));

  const named = postRoute("/api/query", "What answers this named question?", queryRequest, queryAnswer);
  app.openapi(named, async (c) => {
    const request = c.req.valid("json");
    const { version, result } = await ask((graph) => namedQuery(graph, queries, request));
    return c.json(result, 200, { [versionHeader]: version });
  });

  const own = postRoute("/api/cypher", "What answers this Cypher? It may only read.", cypherRequest, queryAnswer);
  app.openapi(own, async (c) => {
    const { cypher, parameters } = c.req.valid("json");
    const { signal } = c.req.raw;
    const { columns, rows, truncated } = await through(signal, () => store.ask(cypher, parameters, limits, signal));
    const table = { columns: [...columns], rows: rows.map((row) => [...row]), truncated };
    const { version, result } = await ask((graph) => withGraph(graph, table));
    return c.json(result, 200, { [versionHeader]: version });
  });
}
