import type { Attributes } from "../src/graph/fragment.ts";
import type { EntityRow, RelationRow } from "../src/graph/graph.ts";
import type { EntityTypeName } from "../src/ontology/entity-types.ts";
import type { RelationTypeName } from "../src/ontology/relation-types.ts";
import { foldForSearch } from "../src/text/fold.ts";

/** Twenty entities and about eighty relations a ward, twenty wards a district, twenty-five districts a province. */
const perWard = 20;
const wardsPerDistrict = 20;
const districtsPerProvince = 25;

export type Step = { readonly entities: readonly EntityRow[]; readonly relations: readonly RelationRow[] };

/**
 * An invented country of about so many entities and four times as many relations: a central resolution that every ward
 * studies (a hub), one of each province that ripples through its districts and their wards. Each step names entities
 * of its own and of those before it only. The same number gives the same graph.
 */
export function* country(entityCount: number): Generator<Step> {
  const wards = Math.max(1, Math.round(entityCount / perWard));
  yield unit("trung ương", "0", undefined, 0);
  for (let ward = 0; ward < wards; ward++) {
    const district = Math.floor(ward / wardsPerDistrict);
    const province = Math.floor(district / districtsPerProvince);
    if (ward % (wardsPerDistrict * districtsPerProvince) === 0) yield unit("tỉnh", `${province}`, "trung ương/0", 1);
    if (ward % wardsPerDistrict === 0) yield unit("huyện", `${district}`, `tỉnh/${province}`, 2);
    yield wardStep(ward, district, province);
  }
}

export const ids = {
  centralResolution: "resolution/trung ương/0",
  provinceResolution: (number: number) => `resolution/tỉnh/${number}`,
  districtResolution: (number: number) => `resolution/huyện/${number}`,
  meeting: (ward: number, number: number) => `meeting/xã/${ward}/${number}`,
  organisation: (level: string, number: number) => `organisation/${level}/${number}`,
};

const day = (offset: number): string =>
  new Date(Date.UTC(2020, 7, 11) + offset * 86_400_000).toISOString().slice(0, 10);

function entity(type: EntityTypeName, key: string, name: string, attributes: Attributes = {}): EntityRow {
  const id = `${type.toLowerCase()}/${key}`;
  return { id, type, name, searchName: foldForSearch(name), aliases: [name], attributes };
}

function relation(type: RelationTypeName, from: string, to: string, attributes: Attributes = {}): RelationRow {
  const evidence = [`passage/${from.length}/${to}`];
  const parallel = { evidence, evidenceSpans: ["0-10"], evidenceRules: ["bench/country"] };
  return { type, from, to, attributes, certainty: "stated", ...parallel };
}

/** A territory with its body, its congress and the resolution of that, which goes on from the one above. */
function unit(level: string, number: string, above: string | undefined, depth: number): Step {
  const key = `${level}/${number}`;
  const of = `${level} số ${number}`;
  const held = day(depth * 20);
  const entities = [
    entity("Place", key, of, { level }),
    entity("Organisation", key, `Đảng bộ ${of}`, { family: "party", level, territoryId: `place/${key}` }),
    entity("Meeting", key, `Đại hội Đảng bộ ${of}`, { kind: "đại hội", heldOn: [held] }),
    entity("Resolution", key, `Nghị quyết Đại hội Đảng bộ ${of}`, { kind: "Nghị quyết", issuedOn: held }),
  ];
  const relations = [
    relation("IN_TERRITORY", `organisation/${key}`, `place/${key}`),
    relation("ORGANISED", `organisation/${key}`, `meeting/${key}`),
    relation("BELONGS_TO", `meeting/${key}`, `organisation/${key}`, { kind: "congress-of" }),
    relation("ADOPTED_AT", `resolution/${key}`, `meeting/${key}`),
  ];
  if (above) {
    relations.push(
      relation("LOCATED_IN", `place/${key}`, `place/${above}`),
      relation("BELONGS_TO", `organisation/${key}`, `organisation/${above}`, { kind: "party-parent" }),
      relation("IMPLEMENTS", `resolution/${key}`, `resolution/${above}`),
    );
  }
  return { entities, relations };
}

function wardStep(ward: number, district: number, province: number): Step {
  const key = `xã/${ward}`;
  const [place, body] = [`place/${key}`, `organisation/${key}`];
  const attributes = { family: "party-committee", level: "xã", territoryId: place };
  const entities = [
    entity("Place", key, `xã số ${ward}`, { level: "xã" }),
    entity("Organisation", key, `Đảng ủy xã số ${ward}`, attributes),
  ];
  const relations = [
    relation("LOCATED_IN", place, `place/huyện/${district}`),
    relation("IN_TERRITORY", body, place),
    relation("BELONGS_TO", body, `organisation/huyện/${district}`, { kind: "party-parent" }),
  ];
  const four = [0, 1, 2, 3];
  for (const number of four) {
    const [person, post, document] = ["person", "position", "resolution"].map((type) => `${type}/${key}/${number}`) as [
      string,
      string,
      string,
    ];
    entities.push(
      entity("Person", `${key}/${number}`, `Nguyễn Văn Số ${ward * 4 + number}`),
      entity("Position", `${key}/${number}`, `Bí thư thứ ${number} Đảng ủy xã số ${ward}`, { rank: "Bí thư" }),
      entity("Resolution", `${key}/${number}`, `Kế hoạch số ${number}-KH/ĐU xã số ${ward}`, { kind: "Kế hoạch" }),
    );
    relations.push(
      relation("HOLDS_POSITION", person, post, { status: ["current"] }),
      relation("POSITION_AT", post, body),
      relation("ISSUED", body, document),
      // One of its plans carries the resolution of the district on; the others go on from that one.
      relation("IMPLEMENTS", document, number === 0 ? `resolution/huyện/${district}` : `resolution/${key}/0`),
    );
  }
  const studied = [ids.centralResolution, `resolution/tỉnh/${province}`, `resolution/huyện/${district}`];
  for (let number = 0; number < 6; number++) {
    const meeting = `meeting/${key}/${number}`;
    const heldOn = [day(50 + number * 30 + (ward % 50))];
    entities.push(
      entity("Meeting", `${key}/${number}`, `Hội nghị lần thứ ${number} xã số ${ward}`, { kind: "hội nghị", heldOn }),
    );
    const document = studied[number] ?? `resolution/${key}/${number - 3}`;
    relations.push(
      relation("ORGANISED", body, meeting),
      relation("CHAIRED", `person/${key}/${number % 4}`, meeting),
      relation("SPOKE_AT", `person/${key}/${(number + 1) % 4}`, meeting),
      relation("HELD_AT", meeting, place),
      relation("ABOUT", meeting, document),
      relation("PRESENTED_AT", document, meeting, { by: [`person/${key}/${number % 4}`] }),
      relation("ATTENDED", `organisation/huyện/${district}`, meeting),
      ...[0, 1, 2].map((guest) => relation("ATTENDED", `person/${key}/${guest}`, meeting)),
    );
  }
  return { entities, relations };
}

/** The same in steps of at least so many entities: one write each. */
export function* inSteps(steps: Iterable<Step>, size: number): Generator<Step> {
  let entities: EntityRow[] = [];
  let relations: RelationRow[] = [];
  for (const step of steps) {
    entities.push(...step.entities);
    relations.push(...step.relations);
    if (entities.length < size) continue;
    yield { entities, relations };
    [entities, relations] = [[], []];
  }
  if (entities.length > 0) yield { entities, relations };
}
