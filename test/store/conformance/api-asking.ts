import { expect } from "vitest";
import { apiClient } from "../../support/api-client.ts";
import { ids } from "../../support/small-graph.ts";
import { onSmallApi } from "./small-api.ts";
import type { Block } from "./suite.ts";

/** The API over a store: questions of one's own, what is refused, and what is given away as a file. */
export const apiAsking: Block = ({ open }, check) => {
  const { ask, filled } = onSmallApi(open);

  check("a named question answers with a table and the graph that its ids name", async () => {
    const request = { name: "posts", parameters: { person: "nguyen van tu" } };
    const { columns, rows, nodes, edges } = await ask(({ ask }) => ask("POST /api/query", request));
    expect(columns.slice(0, 3)).toEqual(["position", "organisation", "status"]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[2]).toEqual({ kind: "list", items: ["current"] });
    expect(nodes.map(({ id }) => id)).toEqual([ids.wardCommittee, ids.post]);
    expect(edges.map(({ type }) => type)).toEqual(["POSITION_AT"]);
  });

  check("a person's Cypher answers with cells that say what they are", async () => {
    const cypher = "MATCH p = (n:Person {id: $id})-[r:CHAIRED]->(m) RETURN n, r, p, [1, 'a'] AS l, {labels: 1} AS map";
    const answer = await ask(({ ask }) => ask("POST /api/cypher", { cypher, parameters: { id: ids.secretary } }));
    const node = { kind: "node", id: ids.secretary, type: "Person", name: "Nguyễn Văn Tú" };
    const relation = { kind: "relation", type: "CHAIRED", from: ids.secretary, to: ids.wardMeeting };
    expect(answer.rows).toMatchObject([
      [
        node,
        relation,
        { kind: "path", nodes: [node, { kind: "node", id: ids.wardMeeting }], relations: [relation] },
        { kind: "list", items: [1, "a"] },
        { kind: "map", entries: { labels: 1 } },
      ],
    ]);
    expect(answer.nodes.map(({ id }) => id)).toEqual([ids.wardMeeting, ids.secretary].sort());
    expect(answer.edges.map(({ id }) => id)).toEqual([`CHAIRED|${ids.secretary}|${ids.wardMeeting}`]);
  });

  const long = "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h)--(i)--(j)--(k) RETURN count(*) AS n";
  for (const [status, code, asked, request] of [
    [403, "query/would-write", "POST /api/cypher", { cypher: "MATCH (n) DETACH DELETE n" }],
    [403, "query/not-allowed", "POST /api/cypher", { cypher: "LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x" }],
    [403, "query/not-allowed", "POST /api/cypher", { cypher: "CALL dbms.killConnection('x')" }],
    [422, "query/failed", "POST /api/cypher", { cypher: "MATCH (n RETURN n" }],
    [422, "query/too-long", "POST /api/cypher", { cypher: long }],
    [400, "query/bad-parameter", "POST /api/query", { name: "posts" }],
    [404, "query/unknown", "POST /api/query", { name: "../posts" }],
    [404, "api/unknown-entity", "GET /api/entity", { id: "person/nobody" }],
    [404, "api/unknown-entity", "GET /api/neighbours", { id: "x' OR 1=1 //" }],
    [404, "api/unknown-entity", "GET /api/ripple", { id: "nothing" }],
    [404, "api/unknown-entity", "GET /api/posts", { id: "nothing" }],
    [404, "api/unknown-entity", "GET /api/mentions", { id: "nothing" }],
    [404, "api/unknown-entity", "GET /api/paths", { from: ids.secretary, to: "nothing" }],
    [404, "api/unknown-relation", "GET /api/evidence", { type: "CHAIRED", from: ids.resolution, to: ids.secretary }],
    [404, "store/unknown-document", "GET /api/document", { id: "d9" }],
  ] as const) {
    check(`${asked} with ${JSON.stringify(request)} is refused with ${code}`, async () => {
      const store = (await filled()).keepOpen();
      const { refused } = await apiClient({ store, limits: { seconds: 1, rows: 10, bytes: 2 ** 30 } });
      const told = await refused(asked, request);
      expect(told).toMatchObject({ status, code });
      await store.close();
    });
  }

  check("the selection is exported with what joins it", async () => {
    const selected = { ids: [ids.secretary, ids.wardMeeting, ids.resolution], format: "json" as const };
    const { entities, relations, passages } = (await ask(({ ask }) => ask("POST /api/export", selected))) as never as {
      readonly [kind: string]: { readonly id?: string; readonly type?: string }[];
    };
    expect(entities?.map(({ id }) => id).sort()).toEqual(selected.ids.toSorted());
    expect(relations?.map(({ type }) => type).sort()).toEqual(["ABOUT", "CHAIRED", "PRESENTED_AT"]);
    expect(passages?.map(({ id }) => id).sort()).toEqual(["d2-0", "d2-1"]);
    for (const [format, type] of [
      ["csv", /^text\/csv/],
      ["graphml", /graphml/],
      ["gexf", /gexf/],
    ] as const) {
      const response = await ask(({ send }) => send("POST /api/export", { ...selected, format }));
      expect(response.headers.get("Content-Type")).toMatch(type);
      expect(await response.text()).toContain("fact/presented_at");
    }
  });
};
