import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diff } from "../../../../src/graph/diff.ts";
import type { EntityRow, GraphRow, RelationRow, Rows } from "../../../../src/graph/graph.ts";
import type { Judgement } from "../../../../src/graph/judgement.ts";
import { openForWriting, openStore, storeFile } from "../../../../src/store/embedded/connect.ts";
import { ids, nothing, putAll, smallGraph } from "../../../support/small-graph.ts";
import { linesOf, rowLines, temporaryWorkspace } from "../../../support/store-folder.ts";

const graphRows = ({ passages, entities, mentions, relations }: Rows): GraphRow[] => [
  ...passages.map((row) => ({ kind: "passage", row }) as const),
  ...entities.map((row) => ({ kind: "entity", row }) as const),
  ...mentions.map((row) => ({ kind: "mention", row }) as const),
  ...relations.map((row) => ({ kind: "relation", row }) as const),
];
const smallLines = linesOf(graphRows(smallGraph));
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

async function build(workspace: string, ...diffs: Diff[]): Promise<void> {
  const store = await openForWriting(workspace);
  for (const diff of diffs) await store.writer.apply(diff);
  await store.commit();
}

async function linesIn(workspace: string): Promise<string[]> {
  const store = await openStore(workspace);
  const lines = await rowLines(store.reader);
  await store.close();
  return lines;
}

const found = <Row extends { id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const meeting = found<EntityRow>(smallGraph.entities, ids.wardMeeting);
const chaired = smallGraph.relations.find((row) => row.type === "CHAIRED") as RelationRow;

describe("what is put is read back", () => {
  test("while building, and from the committed file", async () => {
    const workspace = temporaryWorkspace();
    const store = await openForWriting(workspace);
    const counters = await store.writer.apply(putAll(smallGraph));
    expect(Object.values(counters).map((each) => each.put)).toEqual([
      smallGraph.documents.length,
      smallGraph.passages.length,
      smallGraph.entities.length,
      smallGraph.mentions.length,
      smallGraph.relations.length,
    ]);
    expect(await rowLines(store.reader)).toEqual(smallLines);
    await store.commit();
    expect(await linesIn(workspace)).toEqual(smallLines);
  });

  test("documents, their fragments and texts", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const { reader, close } = await openStore(workspace);
    const [first] = smallGraph.documents;
    const { fragment, text, ...stored } = first as (typeof smallGraph.documents)[number];
    expect((await reader.documents()).find(({ id }) => id === "d1")).toEqual(stored);
    expect(await reader.fragments(["d1", "unknown"])).toEqual([fragment]);
    expect(await reader.texts(["d1"])).toEqual(new Map([["d1", text]]));
    await close();
  });

  test("entities and relations by their keys; an unknown one is left out", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const { reader, close } = await openStore(workspace);
    expect(await reader.entities([ids.wardMeeting, "person/unknown"])).toEqual([meeting]);
    const unknown = { type: "CHAIRED", from: ids.presenter, to: ids.wardMeeting } as const;
    expect(await reader.relations([chaired, unknown])).toEqual([chaired]);
    expect((await reader.documentsMentioning([ids.resolution, ids.plan])).toSorted()).toEqual(["d1", "d2"]);
    expect(await reader.documentsMentioning([ids.cell])).toEqual(["d2"]);
    const counts = await reader.counts();
    expect(counts).toMatchObject({ documents: 2, passages: 7 });
    expect(counts.entities).toMatchObject({ Organisation: 6, Meeting: 5, Target: 1, Program: 0 });
    expect(counts.relations).toMatchObject({ BELONGS_TO: 7, SUCCEEDS: 0, PRESENTED_AT: 2 });
    await close();
  });

  test("judgements, in their order, until others come", async () => {
    const workspace = temporaryWorkspace();
    const judgement = (left: string): Judgement => ({
      verdict: "same",
      kind: "Person",
      left,
      right: "person/b",
      by: "Hà",
      at: "2026-11-22",
      why: "cùng một người",
    });
    const three = ["person/c", "person/a", "person/d"].map(judgement);
    await build(workspace, { ...put({}), judgements: three });
    await build(workspace, putAll(smallGraph));
    const store = await openForWriting(workspace);
    expect(await store.reader.judgements()).toEqual(three);
    await store.writer.apply({ ...put({}), judgements: [] });
    expect(await store.reader.judgements()).toEqual([]);
    await store.discard();
  });
});

describe("a diff that comes again changes nothing", () => {
  test("all counts are zero and the file is not touched", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const before = statSync(storeFile(workspace));
    const store = await openForWriting(workspace);
    expect(await store.writer.apply(putAll(smallGraph))).toEqual(zeros);
    expect(await store.writer.apply(drop({ entities: ["person/unknown"], documents: ["d9"] }))).toEqual(zeros);
    expect(readdirSync(workspace).filter((name) => name.startsWith("graph."))).toEqual(["graph.grafeo"]);
    await store.commit();
    const after = statSync(storeFile(workspace));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  test("only what differs is counted", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const store = await openForWriting(workspace);
    const changed = { ...meeting, attributes: { ...meeting.attributes, mode: "trực tuyến" } };
    const counters = await store.writer.apply(put({ entities: [changed, ...smallGraph.entities.slice(0, 3)] }));
    expect(counters).toEqual({ ...zeros, entities: { put: 1, dropped: 0 } });
    await store.discard();
  });
});

describe("a row replaces the row of its key as a whole", () => {
  test("an attribute that it lacks is gone, a list of days too", async () => {
    const workspace = temporaryWorkspace();
    const bare = { ...meeting, attributes: {} };
    const lessSure: RelationRow = { ...chaired, certainty: "inferred", attributes: {} };
    await build(workspace, putAll(smallGraph), put({ entities: [bare], relations: [lessSure] }));
    const { reader, close } = await openStore(workspace);
    expect(await reader.entities([bare.id])).toEqual([bare]);
    expect(await reader.relations([chaired])).toEqual([lessSure]);
    await close();
  });

  test("a passage may go over to another document", async () => {
    const workspace = temporaryWorkspace();
    const [first] = smallGraph.passages;
    const moved = { ...(first as (typeof smallGraph.passages)[number]), document: "d2" };
    await build(workspace, putAll(smallGraph), put({ passages: [moved] }));
    const { reader, close } = await openStore(workspace);
    const lines = await rowLines(reader);
    expect(lines.filter((line) => line.includes('"kind":"passage"'))).toHaveLength(7);
    expect(lines).toContain(linesOf([{ kind: "passage", row: moved }])[0]);
    await close();
  });
});

test("what is dropped is gone and counted, the rest stays", async () => {
  const workspace = temporaryWorkspace();
  await build(workspace, putAll(smallGraph));
  const mentions = smallGraph.mentions.filter(({ entity }) => entity === ids.target);
  const relations = smallGraph.relations.filter(({ to }) => to === ids.target);
  const keys = { entities: [ids.target, ids.target], mentions, relations: [...relations, chaired] };
  const store = await openForWriting(workspace);
  expect(await store.writer.apply(drop(keys))).toEqual({
    ...zeros,
    entities: { put: 0, dropped: 1 },
    mentions: { put: 0, dropped: 1 },
    relations: { put: 0, dropped: 2 },
  });
  expect(await store.writer.apply(drop(keys))).toEqual(zeros);
  await store.commit();
  const gone = linesOf(
    graphRows({
      ...nothing,
      entities: [found<EntityRow>(smallGraph.entities, ids.target)],
      mentions,
      relations: [...relations, chaired],
    }),
  );
  expect(await linesIn(workspace)).toEqual(smallLines.filter((line) => !gone.includes(line)));
});

test("everything that was put can be dropped again", async () => {
  const workspace = temporaryWorkspace();
  const { documents, passages, entities, mentions, relations } = smallGraph;
  const all = drop({
    documents: documents.map(({ id }) => id),
    passages: passages.map(({ id }) => id),
    entities: entities.map(({ id }) => id),
    mentions,
    relations,
  });
  await build(workspace, putAll(smallGraph), all);
  const { reader, close } = await openStore(workspace);
  expect(await rowLines(reader)).toEqual([]);
  expect(await reader.documents()).toEqual([]);
  await close();
});

describe("a build stands beside the store until it is committed", () => {
  test("who reads goes on with the old one", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const early = await openStore(workspace);
    const store = await openForWriting(workspace);
    await store.writer.apply(drop({ relations: [chaired] }));
    expect(await rowLines(early.reader)).toEqual(smallLines);
    expect(await linesIn(workspace)).toEqual(smallLines);
    await store.commit();
    expect(await rowLines(early.reader)).toEqual(smallLines);
    expect(await linesIn(workspace)).toHaveLength(smallLines.length - 1);
    await early.close();
  });

  test("discarded, it leaves nothing behind", async () => {
    const workspace = temporaryWorkspace();
    const store = await openForWriting(workspace);
    await store.writer.apply(putAll(smallGraph));
    await store.discard();
    await store.commit();
    expect(readdirSync(workspace)).toEqual([]);
  });

  test("an edge without its ends fails, and the store stays as it was", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const store = await openForWriting(workspace);
    const stray = { ...chaired, to: "meeting/unknown" };
    await expect(store.writer.apply(put({ relations: [stray] }))).rejects.toMatchObject({ code: "store/write-failed" });
    await expect(store.commit()).rejects.toMatchObject({ code: "store/write-failed" });
    expect(await linesIn(workspace)).toEqual(smallLines);
    expect(readdirSync(workspace)).toEqual(["graph.grafeo"]);
  });
});

describe("what stands in the way is said", () => {
  test("no store yet", async () => {
    const workspace = temporaryWorkspace();
    await expect(openStore(workspace)).rejects.toMatchObject({ code: "store/missing", detail: { path: workspace } });
  });

  test("another build at work", async () => {
    const workspace = temporaryWorkspace();
    const first = await openForWriting(workspace);
    await expect(openForWriting(workspace)).rejects.toMatchObject({
      code: "store/in-use",
      detail: { path: workspace, process: process.pid },
    });
    await first.discard();
    await (await openForWriting(workspace)).discard();
  });

  test.each([
    ["no store at all", "lantoa"],
    ["empty", ""],
  ])("a file that is %s", async (_, content) => {
    const workspace = temporaryWorkspace();
    writeFileSync(storeFile(workspace), content);
    const damaged = { code: "store/damaged", detail: { path: storeFile(workspace) } };
    await expect(openStore(workspace)).rejects.toMatchObject(damaged);
    await expect(openForWriting(workspace)).rejects.toMatchObject(damaged);
    // The lock is free again: the same answer, not store/in-use.
    await expect(openForWriting(workspace)).rejects.toMatchObject(damaged);
  });

  test("a store that was cut short", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    truncateSync(storeFile(workspace), 20_000);
    await expect(openStore(workspace)).rejects.toMatchObject({ code: "store/damaged" });
  });

  test("a build that was killed does not keep the next one waiting", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const connect = new URL("../../../../src/store/embedded/connect.ts", import.meta.url);
    const script = `
      const { openForWriting } = await import(${JSON.stringify(connect.href)});
      const store = await openForWriting(${JSON.stringify(workspace)});
      const drop = { documents: [], passages: [], entities: [${JSON.stringify(ids.target)}], mentions: [], relations: [] };
      await store.writer.apply({ put: { ...drop, entities: [] }, drop });
      process.send("at work");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", 1, 2, "ipc"] });
    await once(child, "message");
    await expect(openForWriting(workspace)).rejects.toMatchObject({
      code: "store/in-use",
      detail: { process: child.pid },
    });
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await linesIn(workspace)).toEqual(smallLines);
    await build(workspace);
    expect(readdirSync(workspace)).toEqual(["graph.grafeo"]);
  });

  test("files of a killed build are swept away by the next", async () => {
    const workspace = temporaryWorkspace();
    await build(workspace, putAll(smallGraph));
    const leftover = join(workspace, "graph.next-1.grafeo");
    writeFileSync(leftover, "half");
    await build(workspace);
    expect(existsSync(leftover)).toBe(false);
    expect(await linesIn(workspace)).toEqual(smallLines);
  });
});
