import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadableStore } from "../../../src/pipeline/ports.ts";
import { readOnly } from "../../../src/store/cypher/guard.ts";
import { portable } from "../../../src/store/cypher/portable.ts";
import { openForWriting, openStore } from "../../../src/store/embedded/connect.ts";
import { bindParameters, findNamedQuery, readNamedQueries, runNamedQuery } from "../../../src/store/named-query.ts";
import { ids, putAll, smallGraph } from "../../support/small-graph.ts";

const workspace = mkdtempSync(join(tmpdir(), "lantoa-named-"));
const queries = await readNamedQueries();
let store: ReadableStore;
beforeAll(async () => {
  const building = await openForWriting(workspace);
  await building.writer.apply(putAll(smallGraph));
  await building.commit();
  store = await openStore(workspace);
});
afterAll(async () => {
  await store.close();
  rmSync(workspace, { recursive: true, force: true });
});

/** The columns asked for, row by row. */
async function rows(name: string, given: Record<string, unknown>, ...columns: string[]): Promise<unknown[][]> {
  const result = await runNamedQuery(store.reader, findNamedQuery(queries, name), given);
  for (const column of columns) expect(result.columns).toContain(column);
  return result.rows.map((row) => columns.map((column) => row[column]));
}

test.each(queries)("$name may also be asked as a person's own Cypher", ({ cypher, parameters }) => {
  const given = Object.fromEntries(parameters.map(({ name }) => [name, null]));
  expect(() => portable(readOnly(cypher, given))).not.toThrow();
});

describe("ripple", () => {
  test("goes down step by step, each with its lag in days, undated ones last", async () => {
    const given = { resolution: ids.resolution };
    expect(await rows("ripple", given, "step", "level", "organisation", "id", "day", "lag", "viaId")).toEqual([
      [1, "huyện", "Quận ủy Hai Bà Trưng", ids.districtMeeting, "2020-10-05", 55, ids.resolution],
      [1, "xã", "Đảng ủy phường Thanh Nhàn", ids.wardMeeting, "2020-10-27", 77, ids.resolution],
      [1, "xã", "Đảng ủy phường Thanh Nhàn", ids.plan, "2020-10-30", 80, ids.resolution],
      [1, "huyện", "Đảng bộ quận Hai Bà Trưng", ids.undated, null, null, ids.resolution],
      [2, "cơ sở", "Chi bộ 5 phường Thanh Nhàn", ids.cellMeeting, "2020-11-15", 96, ids.plan],
    ]);
  });

  test("a meeting that is related twice stands once, with a sentence", async () => {
    const [first] = await rows("ripple", { resolution: ids.resolution }, "relations", "sentence");
    expect(first).toEqual([
      ["ABOUT", "PRESENTED_AT"],
      expect.stringContaining("Quận ủy Hai Bà Trưng tổ chức hội nghị"),
    ]);
  });

  test("without a congress it counts from the day on the document", async () => {
    expect(await rows("ripple", { resolution: "Kế hoạch số 04-KH/ĐU" }, "id", "lag")).toEqual([[ids.cellMeeting, 16]]);
  });
});

test("studied: the first meeting of each organisation", async () => {
  expect(await rows("studied", { resolution: ids.resolution }, "organisation", "heldOn", "meetings")).toEqual([
    ["Quận ủy Hai Bà Trưng", "2020-10-05", 1],
    ["Đảng ủy phường Thanh Nhàn", "2020-10-27", 1],
  ]);
});

test("not-studied: the ward that did nothing", async () => {
  expect(await rows("not-studied", { resolution: ids.resolution }, "place", "bodies")).toEqual([
    ["phường Bạch Mai", ["Đảng ủy phường Bạch Mai"]],
  ]);
});

test.each([
  [{}, ["Trần Thị Tư", "Nguyễn Văn Tú"]],
  [{ person: "Trần Thị Tư" }, ["Trần Thị Tư"]],
  [{ document: ids.resolution }, ["Trần Thị Tư", "Nguyễn Văn Tú"]],
  [{ document: ids.plan }, []],
])("presented: %j", async (given, presenters) => {
  expect(await rows("presented", given, "presenter")).toEqual(presenters.map((name) => [name]));
});

test("posts: what the person held, where and since when", async () => {
  const given = { person: "Nguyễn Văn Tú" };
  expect(await rows("posts", given, "position", "organisation", "status", "since", "until")).toEqual([
    ["Bí thư Đảng ủy phường Thanh Nhàn", "Đảng ủy phường Thanh Nhàn", ["current"], "2020-06-01", null],
  ]);
  expect(await rows("posts", { person: ids.presenter }, "position")).toEqual([]);
});

test("organisation-tree: all below, each with the one above it", async () => {
  const given = { organisation: "Đảng bộ quận Hai Bà Trưng" };
  expect(await rows("organisation-tree", given, "depth", "organisation", "kind", "parentId")).toEqual([
    [1, "Quận ủy Hai Bà Trưng", "committee-of", ids.districtParty],
    [1, "Đảng bộ phường Thanh Nhàn", "party-parent", ids.districtParty],
    [1, "Đảng ủy phường Bạch Mai", "committee-of", ids.districtParty],
    [2, "Chi bộ 5 phường Thanh Nhàn", "party-of", ids.wardParty],
    [2, "Đảng ủy phường Thanh Nhàn", "committee-of", ids.wardParty],
  ]);
});

test("targets: of all, of one, of one that has none", async () => {
  const target = ["kết nạp", ">=", 250, "đảng viên/năm", expect.stringContaining("mỗi năm kết nạp")];
  const columns = ["indicator", "comparator", "min", "unit", "sentence"];
  expect(await rows("targets", {}, ...columns)).toEqual([target]);
  expect(await rows("targets", { owner: ids.resolution }, ...columns)).toEqual([target]);
  expect(await rows("targets", { owner: ids.plan }, ...columns)).toEqual([]);
});

test("evidence: every sentence of every relation between the two, whichever is named first", async () => {
  const columns = ["relation", "source", "certainty", "span", "rule", "sentence"];
  const expected = [
    ["BELONGS_TO", "Đảng ủy phường Thanh Nhàn", "rule", "0-9", "fact/belongs_to", expect.stringMatching(/^Sáng 27/)],
    ["BELONGS_TO", "Đảng ủy phường Thanh Nhàn", "rule", "1-10", "fact/belongs_to", expect.stringMatching(/^Đồng chí/)],
  ];
  expect(await rows("evidence", { from: ids.wardCommittee, to: ids.wardParty }, ...columns)).toEqual(expected);
  expect(await rows("evidence", { from: ids.wardParty, to: ids.wardCommittee }, ...columns)).toEqual(expected);
  expect(await rows("evidence", { from: ids.wardParty, to: ids.plan }, ...columns)).toEqual([]);
});

test("meetings: held by the organisation or its own", async () => {
  expect(
    await rows("meetings", { organisation: ids.wardCommittee }, "heldOn", "meetingId", "relations", "venues"),
  ).toEqual([["2020-10-27", ids.wardMeeting, ["ORGANISED"], ["phường Thanh Nhàn"]]]);
  expect(await rows("meetings", { organisation: ids.districtParty }, "heldUntil", "meetingId", "relations")).toEqual([
    ["2020-08-12", ids.congress, ["BELONGS_TO"]],
    [null, ids.undated, ["BELONGS_TO"]],
  ]);
});

test("documents: who issued them and what they implement", async () => {
  const plan = ["04-KH/ĐU", "2020-10-30", "Đảng ủy phường Thanh Nhàn", ids.resolution];
  expect(await rows("documents", {}, "number", "issuedOn", "issuer", "implementsId")).toEqual([plan]);
  expect(await rows("documents", { organisation: ids.districtCommittee }, "number")).toEqual([]);
});

test.each([
  [
    { text: "quận uỷ" },
    [
      ["Quận ủy Hai Bà Trưng", "Organisation"],
      ["Hội nghị của Quận ủy Hai Bà Trưng", "Meeting"],
    ],
  ],
  [{ text: "NGUYEN VAN TU" }, [["Nguyễn Văn Tú", "Person"]]],
  [{ text: "phường", limit: 1 }, [["phường Bạch Mai", "Place"]]],
  [{ text: "không có gì" }, []],
])("search: %j", async (given, found) => {
  expect(await rows("search", given, "name", "type")).toEqual(found);
});

describe("parameters are read as a person gives them", () => {
  const posts = findNamedQuery(queries, "posts");
  const search = findNamedQuery(queries, "search");

  test.each([[ids.secretary], ["Nguyễn Văn Tú"], [" Nguyễn Văn Tú ".normalize("NFD")], ["nguyen van tu"]])(
    "a person as %j",
    async (person) => {
      expect(await bindParameters(store.reader, posts, { person })).toEqual({ person: ids.secretary });
    },
  );

  test("a committee with the tone mark on the other vowel", async () => {
    const meetings = findNamedQuery(queries, "meetings");
    const bound = await bindParameters(store.reader, meetings, { organisation: "Quận uỷ Hai Bà Trưng" });
    expect(bound).toEqual({ organisation: ids.districtCommittee });
  });

  test("what is left out has its default", async () => {
    expect(await bindParameters(store.reader, search, { text: "Đảng ủy" })).toEqual({ text: "dang uy", limit: 20 });
    expect(await bindParameters(store.reader, findNamedQuery(queries, "targets"), {})).toEqual({ owner: null });
  });

  test.each([
    ["posts", {}, "--param person=… (id or name of Person)"],
    ["posts", { person: "Nguyễn Văn Tư" }, "nguyễn-văn-tú"],
    ["posts", { person: "Ai Đó" }, "No Person has this id or name. Look for it"],
    ["posts", { person: ids.resolution }, "No Person"],
    ["posts", { person: "Nguyễn Văn Tú", khoa: "XVII" }, "The parameters of posts are: person."],
    ["targets", { owner: "hội nghị" }, `Give one of these ids: ${ids.districtMeeting}, ${ids.wardMeeting}.`],
    ["search", { text: "a", limit: "nhiều" }, "whole number"],
    ["search", { text: "a", limit: "-1" }, "whole number"],
  ])("%s %j is refused", async (name, given, hint) => {
    await expect(rows(name, given)).rejects.toMatchObject({
      code: "query/bad-parameter",
      detail: { value: expect.any(String), hint: expect.stringContaining(hint) },
    });
  });
});

test("an unknown name is answered with those that there are", () => {
  expect(() => findNamedQuery(queries, "riple")).toThrow(
    expect.objectContaining({
      code: "query/unknown",
      detail: { value: "riple", hint: expect.stringContaining("ripple") },
    }),
  );
});

describe("the head of a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "lantoa-heads-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const titles = "// title.vi: Hỏi\n// title.en: Ask\n";

  test.each([
    ["// title.vi: Hỏi\nRETURN 1 AS x", "title.en"],
    [`${titles}// param Tên: text\nRETURN 1 AS x`, "param name:"],
    [`${titles}// param name: words\nRETURN 1 AS x`, "param name:"],
    [`${titles}// param name: id of a Resolution or Law\nRETURN 1 AS x`, "param name:"],
  ])("%j cannot be read", async (cypher, hint) => {
    writeFileSync(join(folder, "bad.cypher"), cypher);
    await expect(readNamedQueries(folder)).rejects.toMatchObject({
      code: "query/bad-header",
      detail: { path: join(folder, "bad.cypher"), hint: expect.stringContaining(hint) },
    });
  });

  test("every query has a title in both languages", () => {
    expect(queries.length).toBeGreaterThanOrEqual(8);
    for (const { title } of queries) expect(title.vi).not.toBe(title.en);
  });
});
