import { expect } from "vitest";
import type { LiveStore } from "../../../src/store/live.ts";
import { type ApiClient, apiClient, pagesOf } from "../../support/api-client.ts";
import { ids, smallGraph } from "../../support/small-graph.ts";
import { type Block, onSmallGraphAccess } from "./suite.ts";

/** The API over a store. */
export const api: Block = ({ open }, check) => {
  const filled = onSmallGraphAccess(open);
  let client: Promise<ApiClient> | undefined;
  let live: LiveStore | undefined;
  const ask = async <Result>(work: (client: ApiClient) => Promise<Result>): Promise<Result> => {
    client ??= filled().then((access) => {
      live = access.keepOpen();
      return apiClient({ store: live });
    });
    return work(await client);
  };

  check("the summary counts, names the years, and offers places to begin that have relations", async () => {
    const summary = await ask(({ ask }) => ask("GET /api/summary", {}));
    expect(summary).toMatchObject({
      empty: false,
      advice: null,
      documents: 2,
      passages: smallGraph.passages.length,
      meetingsByYear: [{ year: 2020, meetings: 5 }],
    });
    expect(summary.entities.Person).toBe(2);
    expect(summary.relations.ABOUT).toBe(5);
    expect(summary.territories.map(({ place, meetings }) => [place.name, meetings])).toEqual([
      ["phường Thanh Nhàn", 2],
      ["phường Bạch Mai", 1],
      ["quận Hai Bà Trưng", 1],
    ]);
    expect(summary.starts).toHaveLength(10);
    expect(summary.starts[0]?.node.id).toBe(ids.resolution);
    expect(summary.starts.every(({ node, reason }) => (node.degree ?? 0) > 0 && reason.vi !== reason.en)).toBe(true);
  });

  for (const [q, first, match] of [
    ["Nguyễn Văn Tú", "Nguyễn Văn Tú", "exact"],
    ["nguyen van", "Nguyễn Văn Tú", "prefix"],
    ["THANH NHAN", "Đảng ủy phường Thanh Nhàn", "word"],
    ["anh nhàn", "Đảng ủy phường Thanh Nhàn", "within"],
    ["tú nguyễn", "Nguyễn Văn Tú", "within"],
    ["Hội nghị của Quận ủy Hai Bà", "Hội nghị của Quận ủy Hai Bà Trưng", "prefix"],
    ["nghị quyết đại hội quận", "Nghị quyết Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI", "alias"],
    ["nghị quyết đảng bộ quận", "Nghị quyết Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI", "within"],
    ["  hội   nghị của  ", "Hội nghị của Quận ủy Hai Bà Trưng", "alias"],
  ] as const) {
    check(`a search for "${q}" finds ${first} first, as ${match}`, async () => {
      const { results } = await ask(({ ask }) => ask("GET /api/search", { q }));
      expect(results[0]).toMatchObject({ match });
      const sameMatch = results.filter((result) => result.match === match).map(({ name }) => name);
      expect(sameMatch).toContain(first);
    });
  }

  check("a search counts by type whatever type it is for, and comes in pages without a gap", async () => {
    const all = await ask(({ ask }) => ask("GET /api/search", { q: "thanh nhan", limit: 100 }));
    const wards = await ask(({ ask }) => ask("GET /api/search", { q: "thanh nhan", type: "Place" }));
    expect(wards.counts).toEqual(all.counts);
    expect(wards.results.map(({ name }) => name)).toEqual(["phường Thanh Nhàn"]);
    const pages = await ask(({ ask }) =>
      pagesOf((cursor) => ask("GET /api/search", { q: "thanh nhan", limit: 3, cursor })),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ results }) => results)).toEqual(all.results);
    expect(all.total).toBe(all.results.length);
  });

  check("a card says what an entity is and how much hangs on it", async () => {
    const card = await ask(({ ask }) => ask("GET /api/entity", { id: ids.wardCommittee }));
    expect(card.node).toMatchObject({ type: "Organisation", name: "Đảng ủy phường Thanh Nhàn", degree: 5 });
    expect(card.attributes).toMatchObject({ family: "party-committee", level: "xã" });
    expect(card.referred.map(({ name }) => name)).toEqual(["phường Thanh Nhàn"]);
    expect(card.counts).toEqual([
      { type: "ORGANISED", direction: "out", count: 1 },
      { type: "ISSUED", direction: "out", count: 1 },
      { type: "BELONGS_TO", direction: "out", count: 1 },
      { type: "POSITION_AT", direction: "in", count: 1 },
      { type: "IN_TERRITORY", direction: "out", count: 1 },
    ]);
    expect([card.mentions, card.documents]).toEqual([2, 1]);
  });

  check("pages of neighbours bring each once, those that most joins first, whatever the size of a page", async () => {
    const id = ids.resolution;
    const whole = await ask(({ ask }) => ask("GET /api/neighbours", { id }));
    expect(whole.next).toBeNull();
    expect(whole.total).toBe(whole.nodes.length);
    const joined = smallGraph.relations.filter(({ from, to }) => from === id || to === id);
    expect(whole.edges).toHaveLength(joined.length);
    expect(new Set(whole.nodes.map((node) => node.id))).toEqual(
      new Set(joined.map(({ from, to }) => (from === id ? to : from))),
    );
    for (const limit of [1, 2, 3, whole.total]) {
      const pages = await ask(({ ask }) => pagesOf((cursor) => ask("GET /api/neighbours", { id, limit, cursor })));
      expect(pages.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
      expect(pages.flatMap(({ edges }) => edges)).toHaveLength(joined.length);
      for (const page of pages)
        expect({ ...page.counts, total: page.total }).toEqual({ ...whole.counts, total: whole.total });
    }
  });

  check("neighbours may be asked for by relation and direction; the counts stay those of all", async () => {
    const id = ids.resolution;
    const all = await ask(({ ask }) => ask("GET /api/neighbours", { id }));
    const about = await ask(({ ask }) => ask("GET /api/neighbours", { id, relation: "ABOUT", direction: "in" }));
    expect(about.edges.map(({ type }) => type)).toEqual(["ABOUT", "ABOUT", "ABOUT", "ABOUT"]);
    expect(about.counts).toEqual(all.counts);
    const none = await ask(({ ask }) => ask("GET /api/neighbours", { id, relation: "ABOUT", direction: "out" }));
    expect([none.nodes, none.total, none.next]).toEqual([[], 0, null]);
    const two = await ask(({ ask }) => ask("GET /api/neighbours", { id, relation: ["ABOUT", "SETS_TARGET"] }));
    expect(new Set(two.edges.map(({ type }) => type))).toEqual(new Set(["ABOUT", "SETS_TARGET"]));
  });

  check("edges join only what was named; what the graph lacks is left out", async () => {
    const named = [ids.wardMeeting, ids.secretary, ids.resolution, "person/nobody"];
    const { nodes, edges, truncated } = await ask(({ ask }) => ask("POST /api/edges", { ids: named }));
    expect(nodes.map(({ id }) => id)).toEqual(named.slice(0, 3));
    expect(edges.map(({ type }) => type)).toEqual(["ABOUT", "CHAIRED", "PRESENTED_AT"]);
    expect(truncated).toBe(false);
  });

  check("paths are all of the shortest, each with the edges along it", async () => {
    const found = await ask(({ ask }) => ask("GET /api/paths", { from: ids.secretary, to: ids.target }));
    expect(found.length).toBe(3);
    expect(found.paths).toEqual([
      {
        nodes: [ids.secretary, ids.wardMeeting, ids.resolution, ids.target],
        edges: [
          `CHAIRED|${ids.secretary}|${ids.wardMeeting}`,
          `ABOUT|${ids.wardMeeting}|${ids.resolution}`,
          `SETS_TARGET|${ids.resolution}|${ids.target}`,
        ],
      },
    ]);
    expect(found.edges.map(({ type }) => type)).toEqual(["ABOUT", "CHAIRED", "PRESENTED_AT", "SETS_TARGET"]);
    const tooFar = await ask(({ ask }) => ask("GET /api/paths", { from: ids.secretary, to: ids.target, longest: 2 }));
    expect(tooFar).toMatchObject({ paths: [], length: null, truncated: false });
    const several = await ask(({ ask }) => ask("GET /api/paths", { from: ids.wardMeeting, to: ids.districtMeeting }));
    expect(several.paths.map(({ nodes }) => nodes[1])).toEqual([ids.resolution]);
  });

  check("the ripple stands in columns by level, with lags, what was issued, and the gap", async () => {
    const ripple = await ask(({ ask }) => ask("GET /api/ripple", { id: ids.resolution }));
    expect(ripple.start).toMatchObject({ basis: "adopted", day: "2020-08-11", meeting: { id: ids.congress } });
    expect(ripple.start.issuers.map(({ id }) => id)).toEqual([ids.districtParty]);
    expect(
      ripple.levels.map(({ level, bodies, gaps }) => ({
        level,
        bodies: bodies.map(({ body, lag, studied, meetings, documents }) => [
          body?.id ?? null,
          lag,
          studied,
          meetings.length,
          documents.length,
        ]),
        gaps: gaps.map(({ territory, bodies }) => [territory.name, bodies.map(({ id }) => id)]),
      })),
    ).toEqual([
      {
        level: "huyện",
        bodies: [
          [ids.districtCommittee, 55, true, 1, 0],
          // Nobody is said to have held it, so it is that of the body it is of; nor when.
          [ids.districtParty, null, true, 1, 0],
        ],
        gaps: [],
      },
      {
        level: "xã",
        bodies: [
          [ids.wardCommittee, 77, true, 1, 1],
          // Its meeting is only planned.
          [ids.otherCommittee, null, false, 1, 0],
        ],
        gaps: [["phường Bạch Mai", [ids.otherCommittee]]],
      },
      { level: "cơ sở", bodies: [[ids.cell, 96, false, 1, 0]], gaps: [] },
    ]);
    expect(ripple.reach).toMatchObject({ territories: 2, studied: 1 });
  });

  check("posts come with their body, their time and the reports that say so", async () => {
    const { person, posts } = await ask(({ ask }) => ask("GET /api/posts", { id: ids.secretary }));
    expect(person.name).toBe("Nguyễn Văn Tú");
    expect(posts).toMatchObject([
      {
        position: { id: ids.post },
        organisation: { id: ids.wardCommittee },
        status: ["current"],
        from: "2020-06-01",
        to: null,
        evidence: [{ day: null, document: { id: "d2" } }],
      },
    ]);
  });

  check("evidence shows the sentence, its report, and the quote in it", async () => {
    const relation = { type: "PRESENTED_AT", from: ids.resolution, to: ids.wardMeeting } as const;
    const { edge, passages, total, next } = await ask(({ ask }) => ask("GET /api/evidence", relation));
    expect(edge.attributes).toEqual({ by: [ids.secretary], verb: ["giới thiệu"] });
    expect([total, next]).toEqual([1, null]);
    expect(passages).toMatchObject([
      {
        document: { id: "d2", title: null, publishedAt: null, path: "reports/d2.txt" },
        passage: { id: "d2-1", start: 200 },
        rule: "fact/presented_at",
        certainty: "stated",
      },
    ]);
    expect(passages[0]?.highlights).toContainEqual({ start: 0, end: 9, role: "quote" });
  });

  check("mentions come in pages, the newest report first", async () => {
    const id = ids.resolution;
    const pages = await ask(({ ask }) => pagesOf((cursor) => ask("GET /api/mentions", { id, limit: 1, cursor })));
    expect(pages.map(({ passages }) => passages.map(({ passage }) => passage.id))).toEqual([
      ["d1-0"],
      ["d1-1"],
      ["d2-0"],
    ]);
    expect(pages.every(({ total }) => total === 3)).toBe(true);
  });

  check("documents come in pages; each with its text and all that it names", async () => {
    const pages = await ask(({ ask }) => pagesOf((cursor) => ask("GET /api/documents", { limit: 1, cursor })));
    expect(pages.flatMap(({ documents }) => documents.map(({ id, passages }) => [id, passages]))).toEqual([
      ["d1", 3],
      ["d2", 5],
    ]);
    const { document, passages, mentions } = await ask(({ ask }) => ask("GET /api/document", { id: "d2" }));
    for (const row of smallGraph.passages.filter((passage) => passage.document === "d2")) {
      expect(document.text.slice(row.start, row.end)).toBe(row.text);
    }
    expect(passages.map(({ id }) => id)).toEqual(["d2-0", "d2-1", "d2-2", "d2-3", "d2-4"]);
    const named = smallGraph.mentions.filter(({ passage }) => passages.some(({ id }) => id === passage));
    expect(mentions).toHaveLength(named.length);
  });

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

  check("all is closed at the end", async () => {
    await live?.close();
    await expect(live?.use(async () => 1)).rejects.toThrow("closed");
  });
};
