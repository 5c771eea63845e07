import { expect } from "vitest";
import { pagesOf } from "../../support/api-client.ts";
import { ids, smallGraph } from "../../support/small-graph.ts";
import { onSmallApi } from "./small-api.ts";
import type { Block } from "./suite.ts";

/** The API over a store: what is in the graph and what is joined to what. */
export const apiGraph: Block = ({ open }, check) => {
  const { ask, live } = onSmallApi(open);

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
    ["Hội nghị của Quận ủy", "Hội nghị của Quận ủy Hai Bà Trưng", "prefix"],
    ["nghị quyết đại hội quận", "Nghị quyết Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI", "alias"],
    ["nghị quyết đảng bộ quận", "Nghị quyết Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI", "within"],
    ["  hội   nghị  ", "Hội nghị của Quận ủy Hai Bà Trưng", "prefix"],
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

  check("all is closed at the end", async () => {
    const store = await live();
    await store.close();
    await expect(store.use(async () => 1)).rejects.toThrow("closed");
  });
};
