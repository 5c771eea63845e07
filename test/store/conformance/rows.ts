import { expect } from "vitest";
import type { Diff } from "../../../src/graph/diff.ts";
import type { DocumentRow, EntityRow, PassageRow, RelationRow, Rows } from "../../../src/graph/graph.ts";
import type { StoreAccess } from "../../../src/store/open.ts";
import { ids, nothing, putAll, smallGraph } from "../../support/small-graph.ts";
import { linesOf, rowLines, rowsOf } from "../../support/store-folder.ts";
import { type Block, fill, readingIn } from "./suite.ts";

const smallLines = linesOf(rowsOf(smallGraph));
const noDrop: Diff["drop"] = { documents: [], passages: [], entities: [], mentions: [], relations: [] };
const put = (rows: Partial<Rows>): Diff => ({ put: { ...nothing, ...rows }, drop: noDrop });
const drop = (keys: Partial<Diff["drop"]>): Diff => ({ put: nothing, drop: { ...noDrop, ...keys } });
const unchanged = { put: 0, dropped: 0 };
const zeros = {
  documents: unchanged,
  passages: unchanged,
  entities: unchanged,
  mentions: unchanged,
  relations: unchanged,
};

const found = <Row extends { id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const meeting = found<EntityRow>(smallGraph.entities, ids.wardMeeting);
const passage = found<PassageRow>(smallGraph.passages, "d2-1");
const chaired = smallGraph.relations.find((row) => row.type === "CHAIRED") as RelationRow;

const linesIn = (access: StoreAccess): Promise<string[]> => readingIn(access, ({ reader }) => rowLines(reader));

export const rows: Block = ({ open }, check) => {
  check("what is put is counted and read back, while building and afterwards", async () => {
    const access = await open();
    const store = await access.openForWriting();
    const counters = await store.writer.apply(putAll(smallGraph));
    const { documents, passages, entities, mentions, relations } = smallGraph;
    const lengths = [documents, passages, entities, mentions, relations].map(({ length }) => length);
    expect(Object.values(counters)).toEqual(lengths.map((length) => ({ put: length, dropped: 0 })));
    expect(await rowLines(store.reader)).toEqual(smallLines);
    await store.commit();
    expect(await linesIn(access)).toEqual(smallLines);
  });

  check("documents, their fragments and texts", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const { fragment, text, ...stored } = found<DocumentRow>(smallGraph.documents, "d1");
    await readingIn(access, async ({ reader }) => {
      const documents = await reader.documents();
      expect(documents).toHaveLength(2);
      expect(documents).toContainEqual(stored);
      expect(await reader.fragments(["d1", "unknown"])).toEqual([fragment]);
      expect(await reader.texts(["d1"])).toEqual(new Map([["d1", text]]));
    });
  });

  check("entities and relations by their keys; an unknown one is left out", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const unknown = { type: "CHAIRED", from: ids.presenter, to: ids.wardMeeting } as const;
    await readingIn(access, async ({ reader }) => {
      expect(await reader.entities([ids.wardMeeting, "person/unknown"])).toEqual([meeting]);
      expect(await reader.relations([chaired, unknown])).toEqual([chaired]);
      expect((await reader.documentsMentioning([ids.resolution, ids.plan])).toSorted()).toEqual(["d1", "d2"]);
      expect(await reader.documentsMentioning([ids.cell])).toEqual(["d2"]);
      const counts = await reader.counts();
      expect(counts).toMatchObject({ documents: 2, passages: 8 });
      expect(counts.entities).toMatchObject({ Organisation: 6, Meeting: 6, Target: 1, Program: 0 });
      expect(counts.relations).toMatchObject({ BELONGS_TO: 7, SUCCEEDS: 0, PRESENTED_AT: 3 });
    });
  });

  check("more rows than a page", async () => {
    const access = await open();
    const many = Array.from({ length: 2100 }, (_, index): EntityRow => {
      const name = `Hội nghị ${index}`;
      return { ...meeting, id: `meeting/${index}`, name, attributes: { ordinal: index } };
    });
    const relations = many
      .slice(1)
      .map(({ id }): RelationRow => ({ ...chaired, type: "BELONGS_TO", from: id, to: "meeting/0" }));
    await fill(access, put({ entities: many, relations }));
    const lines = linesOf(rowsOf({ ...nothing, entities: many, relations }));
    expect(await linesIn(access)).toEqual(lines);
    await readingIn(access, async ({ reader }) => {
      expect(await reader.entities(many.map(({ id }) => id))).toHaveLength(2100);
      expect(await reader.relations(relations)).toHaveLength(2099);
    });
  });

  check("rows in one order, however they came, of all kinds or of some; passages by their ids", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const all = await readingIn(access, async ({ reader }) => {
      const rows = await Array.fromAsync(reader.rows());
      for (const kind of ["passage", "entity", "mention", "relation"] as const) {
        expect(await Array.fromAsync(reader.rows([kind]))).toEqual(rows.filter((row) => row.kind === kind));
      }
      expect(await reader.passages([passage.id, "unknown"])).toEqual([passage]);
      return rows;
    });
    const { documents, passages, entities } = smallGraph;
    const later = await open();
    await fill(later, put({ documents, passages: passages.slice(3), entities: entities.slice(9) }), putAll(smallGraph));
    expect(await readingIn(later, ({ reader }) => Array.fromAsync(reader.rows()))).toEqual(all);
  });

  check("a diff that comes again counts nothing", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const store = await access.openForWriting();
    expect(await store.writer.apply(putAll(smallGraph))).toEqual(zeros);
    expect(await store.writer.apply(drop({ entities: ["person/unknown"], documents: ["d9"] }))).toEqual(zeros);
    await store.commit();
    expect(await linesIn(access)).toEqual(smallLines);
  });

  check("only what differs is counted, and a key that comes twice counts once, as it came last", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const store = await access.openForWriting();
    const changed = { ...meeting, attributes: { ...meeting.attributes, mode: "trực tuyến" } };
    const entities = [{ ...changed, name: "khác" }, changed, ...smallGraph.entities.slice(0, 3)];
    expect(await store.writer.apply(put({ entities }))).toEqual({ ...zeros, entities: { put: 1, dropped: 0 } });
    expect(await store.reader.entities([changed.id])).toEqual([changed]);
    const [mention] = smallGraph.mentions.filter(({ entity }) => entity === ids.target);
    const surface = { ...(mention as (typeof smallGraph.mentions)[number]), surface: "chỉ tiêu" };
    expect(await store.writer.apply(put({ mentions: [surface] }))).toEqual({
      ...zeros,
      mentions: { put: 1, dropped: 0 },
    });
    expect(await rowLines(store.reader)).toContain(linesOf([{ kind: "mention", row: surface }])[0]);
    await store.discard();
  });

  check("a row replaces the row of its key as a whole: an attribute that it lacks is gone", async () => {
    const access = await open();
    const bare = { ...meeting, attributes: {} };
    const lessSure: RelationRow = { ...chaired, certainty: "inferred", attributes: {} };
    await fill(access, putAll(smallGraph), put({ entities: [bare], relations: [lessSure] }));
    await readingIn(access, async ({ reader }) => {
      expect(await reader.entities([bare.id])).toEqual([bare]);
      expect(await reader.relations([chaired])).toEqual([lessSure]);
    });
  });

  check("a passage may go over to another document", async () => {
    const access = await open();
    const moved = { ...found<PassageRow>(smallGraph.passages, "d1-0"), document: "d2" };
    await fill(access, putAll(smallGraph), put({ passages: [moved] }));
    const lines = await linesIn(access);
    expect(lines.filter((line) => line.includes('"kind":"passage"'))).toHaveLength(8);
    expect(lines).toContain(linesOf([{ kind: "passage", row: moved }])[0]);
  });

  check("what is dropped is gone and counted, the rest stays", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const mentions = smallGraph.mentions.filter(({ entity }) => entity === ids.target);
    const relations = smallGraph.relations.filter(({ to }) => to === ids.target);
    const keys = { entities: [ids.target, ids.target], mentions, relations: [...relations, chaired] };
    const one = { put: 0, dropped: 1 };
    const store = await access.openForWriting();
    const counted = { ...zeros, entities: one, mentions: one, relations: { put: 0, dropped: 2 } };
    expect(await store.writer.apply(drop(keys))).toEqual(counted);
    expect(await store.writer.apply(drop(keys))).toEqual(zeros);
    await store.commit();
    const entities = [found<EntityRow>(smallGraph.entities, ids.target)];
    const gone = linesOf(rowsOf({ ...nothing, entities, mentions, relations: [...relations, chaired] }));
    expect(await linesIn(access)).toEqual(smallLines.filter((line) => !gone.includes(line)));
  });

  check("everything that was put can be dropped again", async () => {
    const access = await open();
    const { documents, passages, entities, mentions, relations } = smallGraph;
    const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    const all = drop({
      documents: idsOf(documents),
      passages: idsOf(passages),
      entities: idsOf(entities),
      mentions,
      relations,
    });
    await fill(access, putAll(smallGraph), all);
    await readingIn(access, async ({ reader }) => {
      expect(await rowLines(reader)).toEqual([]);
      expect(await reader.documents()).toEqual([]);
    });
  });

  check("an edge without its ends fails, and nothing of its diff is there", async () => {
    const access = await open();
    await fill(access, putAll(smallGraph));
    const store = await access.openForWriting();
    const stray = { ...chaired, to: "meeting/unknown" };
    const bare = { ...meeting, attributes: {} };
    const diff = put({ entities: [bare], relations: [stray] });
    await expect(store.writer.apply(diff)).rejects.toMatchObject({ code: "store/write-failed" });
    await store.discard();
    expect(await linesIn(access)).toEqual(smallLines);
  });
};
