import type { Diff } from "../../src/graph/diff.ts";
import type { Attributes, Fragment } from "../../src/graph/fragment.ts";
import type { DocumentRow, EntityRow, MentionRow, PassageRow, RelationRow, Rows } from "../../src/graph/graph.ts";
import type { EntityTypeName } from "../../src/ontology/entity-types.ts";
import type { Certainty, RelationTypeName } from "../../src/ontology/relation-types.ts";
import { foldForSearch } from "../../src/text/fold.ts";

/*
 * A congress of a district adopts a resolution; the district studies it after 55 days, a ward after 77; the ward
 * makes a plan of its own, and a cell of the ward studies the plan. A second ward only plans a
 * meeting.
 */

const passages: readonly PassageRow[] = [
  ["d1", 0, "Ngày 11 và 12/8/2020, Đảng bộ quận Hai Bà Trưng tiến hành Đại hội lần thứ XXVI và thông qua nghị quyết."],
  ["d1", 1, "Nghị quyết đề ra mục tiêu mỗi năm kết nạp từ 250 đảng viên."],
  [
    "d1",
    2,
    "Ngày 05/10/2020, Quận ủy Hai Bà Trưng tổ chức hội nghị quán triệt nghị quyết; đồng chí Trần Thị Tư trình bày.",
  ],
  ["d2", 0, "Sáng 27/10/2020, Đảng ủy phường Thanh Nhàn tổ chức hội nghị học tập nghị quyết của Đại hội quận."],
  ["d2", 1, "Đồng chí Nguyễn Văn Tú, Bí thư Đảng ủy phường Thanh Nhàn, giới thiệu nội dung nghị quyết."],
  ["d2", 2, "Đảng ủy phường ban hành Kế hoạch số 04-KH/ĐU ngày 30/10/2020 để thực hiện nghị quyết."],
  ["d2", 3, "Chi bộ 5 họp ngày 15/11/2020 về Kế hoạch số 04-KH/ĐU."],
  ["d2", 4, "Đảng ủy phường Bạch Mai sẽ tổ chức hội nghị học tập nghị quyết vào ngày 20/12/2020."],
].map(([document, number, text]) => {
  const start = Number(number) * 200;
  return {
    id: `${document}-${number}`,
    document: `${document}`,
    start,
    end: start + `${text}`.length,
    text: `${text}`,
  };
});

const document = (id: string, title: string | null, publishedAt: string | null): DocumentRow => {
  const path = `reports/${id}.txt`;
  const fragment: Fragment = {
    document: { id, path, title, publishedAt },
    passages: passages.filter((row) => row.document === id).map(({ document: _, ...rest }) => rest),
    entities: [],
    relations: [],
    refusals: [],
  };
  const text = passages.filter((row) => row.document === id).reduce((all, p) => all.padEnd(p.start) + p.text, "");
  const readings = [{ path, title, publishedAt, address: null }];
  return {
    id,
    readings,
    paths: [path],
    title,
    publishedAt,
    source: `source-${id}`,
    extraction: `rules-1-${id}`,
    fragment,
    text,
  };
};

const entities: EntityRow[] = [];
const mentions: MentionRow[] = [];
/** An entity and the passages that mention it; returns its id. */
function entity(type: EntityTypeName, name: string, seen: string[], attributes: Attributes = {}, aliases = [name]) {
  const id = `${type.toLowerCase()}/${name.toLowerCase().replaceAll(" ", "-")}`;
  entities.push({ id, type, name, searchName: foldForSearch(name), aliases, attributes });
  for (const passage of seen) mentions.push({ entity: id, passage, start: 3, end: 3 + name.length, surface: name });
  return id;
}

const relations: RelationRow[] = [];
function relate(
  from: string,
  type: RelationTypeName,
  to: string,
  evidence: string[],
  attributes: Attributes = {},
  certainty: Certainty = "stated",
) {
  const evidenceSpans = evidence.map((_, i) => `${i}-${i + 9}`);
  const evidenceRules = evidence.map(() => `fact/${type.toLowerCase()}`);
  relations.push({ type, from, to, attributes, certainty, evidence, evidenceSpans, evidenceRules });
}

const city = entity("Place", "thành phố Hà Nội", ["d1-0"], { level: "tỉnh", lat: 21.03, lon: 105.85 });
const district = entity("Place", "quận Hai Bà Trưng", ["d1-0"], { level: "huyện", validUntil: "2025-06-30" });
const thanhNhan = entity("Place", "phường Thanh Nhàn", ["d2-0"], { level: "xã" });
const bachMai = entity("Place", "phường Bạch Mai", ["d2-0"], { level: "xã" });
relate(district, "LOCATED_IN", city, ["d1-0"], {}, "rule");
relate(thanhNhan, "LOCATED_IN", district, ["d2-0"], {}, "rule");
relate(bachMai, "LOCATED_IN", district, ["d2-0"], {}, "rule");

const body = (name: string, family: string, level: string, place: string, seen: string[]) => {
  const id = entity("Organisation", name, seen, { family, level, territoryId: place });
  relate(id, "IN_TERRITORY", place, seen, {}, "rule");
  return id;
};
const districtParty = body("Đảng bộ quận Hai Bà Trưng", "party", "huyện", district, ["d1-0"]);
const districtCommittee = body("Quận ủy Hai Bà Trưng", "party-committee", "huyện", district, ["d1-2"]);
const wardParty = body("Đảng bộ phường Thanh Nhàn", "party", "xã", thanhNhan, ["d2-0"]);
const wardCommittee = body("Đảng ủy phường Thanh Nhàn", "party-committee", "xã", thanhNhan, ["d2-0", "d2-1"]);
const otherCommittee = body("Đảng ủy phường Bạch Mai", "party-committee", "xã", bachMai, ["d2-0"]);
const cell = body("Chi bộ 5 phường Thanh Nhàn", "party", "cơ sở", thanhNhan, ["d2-3"]);
relate(districtCommittee, "BELONGS_TO", districtParty, ["d1-2"], { kind: "committee-of" }, "rule");
relate(wardParty, "BELONGS_TO", districtParty, ["d2-0"], { kind: "party-parent" }, "rule");
relate(otherCommittee, "BELONGS_TO", districtParty, ["d2-0"], { kind: "committee-of" }, "rule");
relate(wardCommittee, "BELONGS_TO", wardParty, ["d2-0", "d2-1"], { kind: "committee-of" }, "rule");
relate(cell, "BELONGS_TO", wardParty, ["d2-3"], { kind: "party-of" }, "inferred");

const congress = entity("Meeting", "Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI", ["d1-0"], {
  kind: "đại hội",
  heldOn: ["2020-08-11", "2020-08-12"],
  ordinal: 26,
});
const resolution = entity(
  "Resolution",
  "Nghị quyết Đại hội đại biểu Đảng bộ quận Hai Bà Trưng lần thứ XXVI",
  ["d1-0", "d1-1", "d2-0"],
  { kind: "Nghị quyết" },
  ["Nghị quyết Đại hội quận", "nghị quyết"],
);
relate(congress, "BELONGS_TO", districtParty, ["d1-0"], { kind: "congress-of" }, "rule");
relate(resolution, "ADOPTED_AT", congress, ["d1-0"]);

const districtMeeting = entity("Meeting", "Hội nghị của Quận ủy Hai Bà Trưng", ["d1-2"], { heldOn: ["2020-10-05"] }, [
  "hội nghị",
  "Hội nghị của Quận ủy",
]);
const presenter = entity("Person", "Trần Thị Tư", ["d1-2"]);
relate(districtCommittee, "ORGANISED", districtMeeting, ["d1-2"]);
relate(districtMeeting, "ABOUT", resolution, ["d1-2"]);
relate(resolution, "PRESENTED_AT", districtMeeting, ["d1-2"], { by: [presenter], verb: ["trình bày"] });
relate(presenter, "SPOKE_AT", districtMeeting, ["d1-2"]);

const wardMeeting = entity(
  "Meeting",
  "Hội nghị của Đảng ủy phường Thanh Nhàn",
  ["d2-0"],
  { heldOn: ["2020-10-27"], session: "sáng" },
  ["hội nghị"],
);
const plannedMeeting = entity("Meeting", "Hội nghị của Đảng ủy phường Bạch Mai", ["d2-4"], {
  heldOn: ["2020-12-20"],
  planned: true,
});
relate(otherCommittee, "ORGANISED", plannedMeeting, ["d2-4"]);
relate(plannedMeeting, "ABOUT", resolution, ["d2-4"]);
relate(resolution, "PRESENTED_AT", plannedMeeting, ["d2-4"], { verb: ["học tập"] });

const secretary = entity("Person", "Nguyễn Văn Tú", ["d2-1"]);
const post = entity("Position", "Bí thư Đảng ủy phường Thanh Nhàn", ["d2-1"], { rank: "Bí thư" });
relate(wardCommittee, "ORGANISED", wardMeeting, ["d2-0"]);
relate(wardMeeting, "ABOUT", resolution, ["d2-0"]);
relate(resolution, "PRESENTED_AT", wardMeeting, ["d2-1"], { by: [secretary], verb: ["giới thiệu"] });
relate(wardMeeting, "HELD_AT", thanhNhan, ["d2-0"], {}, "inferred");
relate(secretary, "CHAIRED", wardMeeting, ["d2-1"]);
relate(secretary, "HOLDS_POSITION", post, ["d2-1"], { status: ["current"], from: "2020-06-01" });
relate(post, "POSITION_AT", wardCommittee, ["d2-1"], {}, "rule");

// Nobody is said to have held it, nor when.
const undated = entity("Meeting", "Hội nghị Ban Chấp hành Đảng bộ quận Hai Bà Trưng", ["d1-2"]);
relate(undated, "BELONGS_TO", districtParty, ["d1-2"], { kind: "meeting-of" }, "rule");
relate(undated, "ABOUT", resolution, ["d1-2"], {}, "inferred");

const plan = entity("Resolution", "Kế hoạch số 04-KH/ĐU", ["d2-2", "d2-3"], {
  kind: "Kế hoạch",
  number: "04-KH/ĐU",
  issuedOn: "2020-10-30",
});
relate(wardCommittee, "ISSUED", plan, ["d2-2"]);
relate(plan, "IMPLEMENTS", resolution, ["d2-2"]);
const cellMeeting = entity("Meeting", "Cuộc họp của Chi bộ 5 phường Thanh Nhàn", ["d2-3"], { heldOn: ["2020-11-15"] });
relate(cell, "ORGANISED", cellMeeting, ["d2-3"]);
relate(cellMeeting, "ABOUT", plan, ["d2-3"]);

const target = entity("Target", "kết nạp từ 250 đảng viên mỗi năm", ["d1-1"], {
  indicator: "kết nạp",
  min: 250,
  comparator: ">=",
  unit: "đảng viên/năm",
});
relate(resolution, "SETS_TARGET", target, ["d1-1"]);

export const smallGraph: Rows = {
  documents: [
    document("d1", "Quận Hai Bà Trưng: nghị quyết vào cuộc sống", "2020-10-06T10:28"),
    document("d2", null, null),
  ],
  passages,
  entities,
  mentions,
  relations,
};

export const nothing: Rows = { documents: [], passages: [], entities: [], mentions: [], relations: [] };
export const putAll = (put: Rows): Diff => ({ put, drop: { ...nothing, documents: [], passages: [], entities: [] } });

export const ids = {
  bachMai,
  cell,
  cellMeeting,
  congress,
  districtCommittee,
  districtMeeting,
  districtParty,
  otherCommittee,
  plan,
  post,
  presenter,
  resolution,
  secretary,
  target,
  undated,
  wardCommittee,
  wardMeeting,
  wardParty,
};
