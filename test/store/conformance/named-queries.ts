import { expect } from "vitest";
import { findNamedQuery, readNamedQueries, runNamedQuery } from "../../../src/store/named-query.ts";
import { ids } from "../../support/small-graph.ts";
import { type Block, onSmallGraph } from "./suite.ts";

const queries = await readNamedQueries();

export const namedQueries: Block = ({ open }, check) => {
  const reading = onSmallGraph(open);
  /** The columns asked for, row by row. */
  async function rows(name: string, given: Record<string, unknown>, ...columns: string[]): Promise<unknown[][]> {
    const query = findNamedQuery(queries, name);
    const result = await reading(({ reader }) => runNamedQuery(reader, query, given));
    for (const column of columns) expect(result.columns).toContain(column);
    return result.rows.map((row) => columns.map((column) => row[column]));
  }

  check("ripple goes down step by step, each with its lag in days, undated ones last", async () => {
    const given = { resolution: ids.resolution };
    expect(await rows("ripple", given, "step", "level", "organisation", "id", "day", "lag", "viaId")).toEqual([
      [1, "huyện", "Quận ủy Hai Bà Trưng", ids.districtMeeting, "2020-10-05", 55, ids.resolution],
      [1, "xã", "Đảng ủy phường Thanh Nhàn", ids.wardMeeting, "2020-10-27", 77, ids.resolution],
      [1, "xã", "Đảng ủy phường Thanh Nhàn", ids.plan, "2020-10-30", 80, ids.resolution],
      [1, "huyện", "Đảng bộ quận Hai Bà Trưng", ids.undated, null, null, ids.resolution],
      [2, "cơ sở", "Chi bộ 5 phường Thanh Nhàn", ids.cellMeeting, "2020-11-15", 96, ids.plan],
    ]);
  });

  check("ripple a meeting that is related twice stands once, with a sentence", async () => {
    const [first] = await rows("ripple", { resolution: ids.resolution }, "relations", "sentence");
    expect(first).toEqual([
      ["ABOUT", "PRESENTED_AT"],
      expect.stringContaining("Quận ủy Hai Bà Trưng tổ chức hội nghị"),
    ]);
  });

  check("ripple without a congress it counts from the day on the document", async () => {
    expect(await rows("ripple", { resolution: "Kế hoạch số 04-KH/ĐU" }, "id", "lag")).toEqual([[ids.cellMeeting, 16]]);
  });

  check("ripple says from when it counts, and which steps are a study of the document", async () => {
    const columns = ["id", "studied", "start", "startIs"];
    const adopted = ["2020-08-11", "congress"];
    expect(await rows("ripple", { resolution: ids.resolution }, ...columns)).toEqual([
      [ids.districtMeeting, true, ...adopted],
      [ids.wardMeeting, true, ...adopted],
      [ids.plan, false, ...adopted],
      [ids.undated, true, ...adopted],
      [ids.cellMeeting, false, ...adopted],
    ]);
    expect(await rows("ripple", { resolution: ids.plan }, ...columns)).toEqual([
      [ids.cellMeeting, true, "2020-10-30", "document"],
    ]);
  });

  check("studied: the first meeting of each organisation, held or its own", async () => {
    expect(await rows("studied", { resolution: ids.resolution }, "organisation", "heldOn", "meetings")).toEqual([
      ["Quận ủy Hai Bà Trưng", "2020-10-05", 1],
      ["Đảng ủy phường Thanh Nhàn", "2020-10-27", 1],
      ["Đảng bộ quận Hai Bà Trưng", null, 1],
    ]);
  });

  check("not-studied: the ward that only plans a meeting", async () => {
    const given = { resolution: ids.resolution };
    expect(await rows("not-studied", given, "place", "within", "bodies", "implementing")).toEqual([
      ["phường Bạch Mai", "quận Hai Bà Trưng", ["Đảng ủy phường Bạch Mai"], []],
    ]);
  });

  check("reach: how many of the wards", async () => {
    const columns = ["territory", "own", "studied", "units", "first", "last"];
    expect(await rows("reach", { resolution: ids.resolution }, ...columns)).toEqual([
      ["quận Hai Bà Trưng", "2020-10-05", 1, 2, "2020-10-27", "2020-10-27"],
    ]);
  });

  check("holders: who held which post, by report", async () => {
    const columns = ["position", "person", "status", "sentence"];
    expect(await rows("holders", { organisation: ids.wardCommittee }, ...columns)).toEqual([
      [
        "Bí thư Đảng ủy phường Thanh Nhàn",
        "Nguyễn Văn Tú",
        ["current"],
        expect.stringMatching(/^Đồng chí Nguyễn Văn Tú/),
      ],
    ]);
    expect(await rows("holders", { organisation: ids.districtCommittee }, "person")).toEqual([]);
  });

  check("presented: the sentence holds the verb that is shown", async () => {
    const given = { document: ids.resolution };
    expect(await rows("presented", given, "presenter", "verb", "sentence")).toEqual([
      ["Trần Thị Tư", ["trình bày"], expect.stringContaining("trình bày")],
      ["Nguyễn Văn Tú", ["giới thiệu"], expect.stringContaining("giới thiệu")],
    ]);
  });

  for (const [given, presenters] of [
    [{}, ["Trần Thị Tư", "Nguyễn Văn Tú"]],
    [{ person: "Trần Thị Tư" }, ["Trần Thị Tư"]],
    [{ document: ids.resolution }, ["Trần Thị Tư", "Nguyễn Văn Tú"]],
    [{ document: ids.plan }, []],
  ] as const) {
    check(`presented: ${JSON.stringify(given)}`, async () => {
      expect(await rows("presented", given, "presenter")).toEqual(presenters.map((name) => [name]));
    });
  }

  check("posts: what the person held, where and since when", async () => {
    const given = { person: "Nguyễn Văn Tú" };
    expect(await rows("posts", given, "position", "organisation", "status", "since", "until")).toEqual([
      ["Bí thư Đảng ủy phường Thanh Nhàn", "Đảng ủy phường Thanh Nhàn", ["current"], "2020-06-01", null],
    ]);
    expect(await rows("posts", { person: ids.presenter }, "position")).toEqual([]);
  });

  check("organisation-tree: all below, each with the one above it", async () => {
    const given = { organisation: "Đảng bộ quận Hai Bà Trưng" };
    expect(await rows("organisation-tree", given, "depth", "organisation", "kind", "parentId")).toEqual([
      [1, "Quận ủy Hai Bà Trưng", "committee-of", ids.districtParty],
      [1, "Đảng bộ phường Thanh Nhàn", "party-parent", ids.districtParty],
      [1, "Đảng ủy phường Bạch Mai", "committee-of", ids.districtParty],
      [2, "Chi bộ 5 phường Thanh Nhàn", "party-of", ids.wardParty],
      [2, "Đảng ủy phường Thanh Nhàn", "committee-of", ids.wardParty],
    ]);
  });

  check("targets: of all, of one, of one that has none", async () => {
    const target = ["kết nạp", ">=", 250, "đảng viên/năm", expect.stringContaining("mỗi năm kết nạp")];
    const columns = ["indicator", "comparator", "min", "unit", "sentence"];
    expect(await rows("targets", {}, ...columns)).toEqual([target]);
    expect(await rows("targets", { owner: ids.resolution }, ...columns)).toEqual([target]);
    expect(await rows("targets", { owner: ids.plan }, ...columns)).toEqual([]);
  });

  check("evidence: every sentence of every relation between the two, whichever is named first", async () => {
    const columns = ["relation", "source", "certainty", "span", "rule", "sentence"];
    const expected = [
      ["BELONGS_TO", "Đảng ủy phường Thanh Nhàn", "rule", "0-9", "fact/belongs_to", expect.stringMatching(/^Sáng 27/)],
      [
        "BELONGS_TO",
        "Đảng ủy phường Thanh Nhàn",
        "rule",
        "1-10",
        "fact/belongs_to",
        expect.stringMatching(/^Đồng chí/),
      ],
    ];
    expect(await rows("evidence", { from: ids.wardCommittee, to: ids.wardParty }, ...columns)).toEqual(expected);
    expect(await rows("evidence", { from: ids.wardParty, to: ids.wardCommittee }, ...columns)).toEqual(expected);
    expect(await rows("evidence", { from: ids.wardParty, to: ids.plan }, ...columns)).toEqual([]);
  });

  check("meetings: held by the organisation or its own", async () => {
    expect(
      await rows("meetings", { organisation: ids.wardCommittee }, "heldOn", "meetingId", "relations", "venues"),
    ).toEqual([["2020-10-27", ids.wardMeeting, ["ORGANISED"], ["phường Thanh Nhàn"]]]);
    expect(await rows("meetings", { organisation: ids.districtParty }, "heldUntil", "meetingId", "relations")).toEqual([
      ["2020-08-12", ids.congress, ["BELONGS_TO"]],
      [null, ids.undated, ["BELONGS_TO"]],
    ]);
  });

  check("documents: who issued them and what they implement", async () => {
    const plan = ["04-KH/ĐU", "2020-10-30", "Đảng ủy phường Thanh Nhàn", ids.resolution];
    expect(await rows("documents", {}, "number", "issuedOn", "issuer", "implementsId")).toEqual([plan]);
    expect(await rows("documents", { organisation: ids.districtCommittee }, "number")).toEqual([]);
  });

  for (const [given, found] of [
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
  ] as const) {
    check(`search: ${JSON.stringify(given)}`, async () => {
      expect(await rows("search", given, "name", "type")).toEqual(found);
    });
  }
};
