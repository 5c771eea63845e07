import { expect } from "vitest";
import { pagesOf } from "../../support/api-client.ts";
import { ids, smallGraph } from "../../support/small-graph.ts";
import { onSmallApi } from "./small-api.ts";
import type { Block } from "./suite.ts";

/** The API over a store: how far a document came, and the sentences and reports that say so. */
export const apiEvidence: Block = ({ open }, check) => {
  const { ask } = onSmallApi(open);

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
};
