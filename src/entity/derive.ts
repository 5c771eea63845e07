import { type BodyMention, type Mention, withInner } from "../mention/mention.ts";
import type { Bodies } from "./body.ts";
import type { Documents } from "./document.ts";
import { type Focus, territoryAt } from "./focus.ts";
import { idOf } from "./key.ts";
import { placeId } from "./place.ts";
import type { Relations } from "./relation.ts";
import { allMentions, keyOf, resolveTerritory, type Territory } from "./territory.ts";
import type { World } from "./world.ts";

/** Edges that follow from names and territories. They join entities that are mentioned; none is made for them. */
export function derive(world: World, focus: Focus, bodies: Bodies, documents: Documents, relations: Relations): void {
  for (const mention of allMentions(world)) {
    belongsByName(world, bodies, relations, mention);
    locatedByName(world, focus, relations, mention);
    meetingOwner(world, relations, mention);
  }
  partyLadder(world, bodies, relations);
  located(world, relations);
  villages(world, focus, relations);
  inTerritory(world, bodies, relations);
  symbols(world, documents, relations);
  members(world, relations);
}

const spanOf = (mention: Mention, rule: string) => ({ from: mention.from, to: mention.to, rule, trigger: undefined });

const kinds: Readonly<Record<string, string>> = {
  "party-standing-committee": "standing-committee-of",
  standing: "standing-committee-of",
  "party-board": "board-of",
  "council-board": "board-of",
  office: "board-of",
  "party-committee": "committee-of",
  unit: "unit-of",
};

/** "Ban Thường vụ Quận ủy X" belongs to Quận ủy X; "Phòng Y thuộc Ban Z" to Ban Z; Đảng bộ of a school to the school. */
function belongsByName(world: World, bodies: Bodies, relations: Relations, mention: Mention): void {
  if (mention.type !== "Organisation") return;
  const id = world.of.get(mention);
  const body = bodies.resolve(mention);
  if (!id || !body) return;
  const kind = kinds[mention.head.family] ?? "unit-of";
  if (body.of)
    relations.add(
      "BELONGS_TO",
      id,
      body.of.id,
      mention.of ? "stated" : "inferred",
      spanOf(mention, "hierarchy/of-name"),
      { kind: [kind] },
    );
  const under = mention.under && world.of.get(mention.under);
  if (under)
    relations.add("BELONGS_TO", id, under, "stated", spanOf(mention, "hierarchy/under"), { kind: ["unit-of"] });
  if (mention.head.name === "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân")
    officeOfTwo(world, relations, mention, id);
  if (mention.head.name === "Đảng bộ bộ phận") sectionOf(world, relations, mention, id);
  const inner = mention.of && world.of.get(mention.of);
  const base = body.base.institution;
  const school = base && base !== mention && base.head.family === "school" ? bodies.resolve(base)?.id : undefined;
  if (school && !mention.of && mention.head.family === "party") {
    relations.add("BELONGS_TO", id, school, "rule", spanOf(mention, "hierarchy/party-of"), { kind: ["party-of"] });
  }
  if (inner && !body.of && mention.head.family === "party") {
    relations.add("BELONGS_TO", id, inner, "rule", spanOf(mention, "hierarchy/party-of"), { kind: ["party-of"] });
  }
}

/** A Đảng bộ bộ phận is a section of the one Đảng bộ of an institution that the report names. */
function sectionOf(world: World, relations: Relations, mention: Mention, id: string): void {
  const whole = new Set<string>();
  for (const each of allMentions(world)) {
    if (each.type !== "Organisation" || each.head.name !== "Đảng bộ" || !each.of) continue;
    const other = world.of.get(each);
    if (other) whole.add(other);
  }
  const [only] = whole;
  if (only && whole.size === 1)
    relations.add("BELONGS_TO", id, only, "inferred", spanOf(mention, "hierarchy/section-of"), {
      kind: ["party-parent"],
    });
}

/** "Văn phòng HĐND và UBND" serves both. */
function officeOfTwo(world: World, relations: Relations, mention: Mention, id: string): void {
  for (const name of ["Hội đồng nhân dân", "Ủy ban nhân dân"]) {
    const other = id.replace(/^organisation\/[^/]+/u, idOf("organisation", name));
    const open = [...world.entities.keys()].find(
      (key) => key === other || key.startsWith(`${idOf("organisation", name)}-`),
    );
    if (open)
      relations.add("BELONGS_TO", id, open, "stated", spanOf(mention, "hierarchy/office-of-two"), {
        kind: ["board-of"],
      });
  }
}

/** Committee → its Đảng bộ; Đảng bộ → the one directly above; central bodies → Central Committee → Party. */
function partyLadder(world: World, bodies: Bodies, relations: Relations): void {
  const party = idOf("organisation", "Đảng Cộng sản Việt Nam");
  const central = idOf("organisation", "Ban Chấp hành Trung ương Đảng");
  for (const mention of allMentions(world)) {
    if (mention.type !== "Organisation") continue;
    const body = bodies.resolve(mention);
    const id = world.of.get(mention);
    if (!body || !id) continue;
    const at = (rule: string) => spanOf(mention, rule);
    if (id === central)
      relations.add("BELONGS_TO", id, party, "rule", at("hierarchy/central"), { kind: ["committee-of"] });
    else if (
      mention.head.scope === "none" &&
      mention.head.level === "trung ương" &&
      mention.head.family.startsWith("party-")
    ) {
      const kind = mention.head.family === "party-board" ? "board-of" : "standing-committee-of";
      if (mention.head.name !== "Đảng đoàn Quốc hội")
        relations.add("BELONGS_TO", id, central, "rule", at("hierarchy/central"), { kind: [kind] });
    }
    if (mention.head.family === "party-committee" && mention.head.scope !== "none" && !body.of) {
      const own = partyOf(world, id, mention.head.name);
      if (own) relations.add("BELONGS_TO", id, own, "rule", at("hierarchy/committee-of"), { kind: ["committee-of"] });
    }
    if (mention.head.family === "party") {
      const above = body.open
        ? openParty(mention)
        : parentParty(world, body.base.territory, Boolean(body.base.institution));
      if (above && above !== id)
        relations.add("BELONGS_TO", id, above, "rule", at("hierarchy/party-parent"), { kind: ["party-parent"] });
    }
  }
}

/** The Đảng bộ whose committee this is, when the report names it: same territory, institution, or bare level. */
function partyOf(world: World, committee: string, head: string): string | undefined {
  const rest = committee.slice(idOf("organisation", head).length);
  const levels: Readonly<Record<string, string>> = {
    "Tỉnh ủy": "tỉnh",
    "Thành ủy": "thành phố",
    "Quận ủy": "quận",
    "Huyện ủy": "huyện",
    "Thị ủy": "thị xã",
  };
  const open = levels[head] ? `${idOf("organisation", `Đảng bộ ${levels[head]}`)}${rest}` : "";
  const candidates = [`${idOf("organisation", "Đảng bộ")}${rest}`, open];
  return candidates.find((id) => world.entities.has(id));
}

/** "Đảng bộ tỉnh" of a province that the report does not name stands under the Party too. */
const openParty = (mention: BodyMention): string | undefined =>
  ["tỉnh", "thành phố"].includes(mention.place?.level ?? "")
    ? idOf("organisation", "Đảng Cộng sản Việt Nam")
    : undefined;

/** The Party organisation directly above that of a territory; above a province stands the Party. */
function parentParty(world: World, territory: Territory | undefined, offices: boolean): string | undefined {
  if (!territory || offices) return undefined;
  const [above, ...rest] = territory.parents;
  if (!above)
    return ["tỉnh", "thành phố"].includes(territory.level) ? idOf("organisation", "Đảng Cộng sản Việt Nam") : undefined;
  const id = idOf("organisation", "Đảng bộ", keyOf(above, rest));
  return world.entities.has(id) ? id : undefined;
}

/** A congress, plenum or session belongs to its body; a session of a congress to the congress. */
function meetingOwner(world: World, relations: Relations, mention: Mention): void {
  if (mention.type !== "Meeting") return;
  const id = world.of.get(mention);
  if (!id) return;
  if (mention.session) {
    const whole = world.of.get(mention.session);
    if (whole)
      relations.add("BELONGS_TO", id, whole, "stated", spanOf(mention, "hierarchy/session-of"), {
        kind: ["session-of"],
      });
    return;
  }
  const kind = mention.kind === "đại hội" ? "congress-of" : mention.kind === "kỳ họp" ? "session-of" : "meeting-of";
  const owner = mention.national
    ? idOf("organisation", "Đảng Cộng sản Việt Nam")
    : mention.body && world.of.get(mention.body);
  if (owner)
    relations.add("BELONGS_TO", id, owner, "stated", spanOf(mention, "hierarchy/meeting-of"), { kind: [kind] });
  if (!owner && mention.ordinal !== undefined) {
    const known = [...world.entities.values()].find(
      (entity) =>
        entity.type === "Organisation" &&
        id.startsWith(idOf("meeting", mention.kind, entity.id.slice(13).replaceAll("/", "-"))),
    );
    if (known)
      relations.add("BELONGS_TO", id, known.id, "inferred", spanOf(mention, "hierarchy/meeting-of"), { kind: [kind] });
  }
}

/** A place with a stated parent, a venue in its territory. */
function locatedByName(world: World, focus: Focus, relations: Relations, mention: Mention): void {
  if (mention.type !== "Place") return;
  const id = world.of.get(mention);
  if (!id || !mention.parent) return;
  const parent = mention.parent.name
    ? resolveTerritory(world, mention.parent)
    : territoryAt(world, focus, mention.parent.level, mention.parent.from);
  if (parent)
    relations.add(
      "LOCATED_IN",
      id,
      placeId(parent),
      mention.level === "venue" ? "rule" : "stated",
      spanOf(mention, "place/parent"),
    );
}

/** By the gazetteer, between two places that the report names: the direct parent only. */
function located(world: World, relations: Relations): void {
  for (const mention of allMentions(world)) {
    if (mention.type !== "Place" || mention.fused || mention.level === "venue") continue;
    const id = world.of.get(mention);
    const territory = mention.name ? resolveTerritory(world, mention) : undefined;
    const [above, ...rest] = territory?.parents ?? [];
    if (!id || !above) continue;
    relations.add("LOCATED_IN", id, idOf("place", keyOf(above, rest)), "rule", spanOf(mention, "place/gazetteer"));
  }
}

/** A village without a stated parent lies in the commune that the report is about. */
function villages(world: World, focus: Focus, relations: Relations): void {
  const host = focus.host.territory;
  if (!host || !["phường", "xã", "thị trấn", "đặc khu"].includes(host.level)) return;
  for (const mention of allMentions(world)) {
    if (
      mention.type !== "Place" ||
      !["thôn", "bản", "buôn", "ấp", "làng", "khu phố", "tổ dân phố", "khóm"].includes(mention.level)
    )
      continue;
    const id = world.of.get(mention);
    if (id && !mention.parent) relations.add("LOCATED_IN", id, placeId(host), "rule", spanOf(mention, "place/village"));
  }
}

function inTerritory(world: World, bodies: Bodies, relations: Relations): void {
  for (const mention of allMentions(world)) {
    if (mention.type !== "Organisation") continue;
    const id = world.of.get(mention);
    const territory = bodies.resolve(mention)?.base.territory;
    if (id && territory)
      relations.add("IN_TERRITORY", id, placeId(territory), "rule", spanOf(mention, "place/in-territory"));
  }
}

/** "08-CTr/TU" says that the Thành ủy issued it. */
function symbols(world: World, documents: Documents, relations: Relations): void {
  for (const { issuer, document, mention } of documents.bySymbol) {
    if (relations.byType("ISSUED").some((relation) => relation.to === document)) continue;
    relations.add("ISSUED", issuer, document, "rule", spanOf(mention, "document/issuer-symbol"));
  }
  void world;
}

/** A numbered programme belongs to the one set of programmes of its issuer. */
function members(world: World, relations: Relations): void {
  const sets = [...world.entities.values()].filter(
    (entity) => entity.type === "Program" && entity.attributes.count !== undefined,
  );
  const issuerOf = (id: string) =>
    relations
      .byType("ISSUED")
      .filter((relation) => relation.to === id)
      .map((relation) => relation.from);
  for (const entity of world.entities.values()) {
    if (entity.type !== "Program" || entity.attributes.number === undefined) continue;
    const own = sets.filter((set) => issuerOf(set.id).some((issuer) => issuerOf(entity.id).includes(issuer)));
    const [first] = entity.mentions;
    const [set] = own;
    if (own.length === 1 && set && first)
      relations.add("BELONGS_TO", entity.id, set.id, "inferred", spanOf(first, "document/member-of-set"), {
        kind: ["member-of-set"],
      });
  }
}

/** Bodies inside the name of a venue name nothing, and "đại biểu Quốc hội" is no mention of the Quốc hội. */
export function* namingMentions(world: World): Generator<Mention> {
  for (const clause of world.report.clauses) {
    for (const top of clause.mentions) {
      for (const mention of withInner(top)) {
        if (top.type === "Place" && top.level === "venue" && mention.type === "Organisation") continue;
        yield mention;
      }
    }
  }
}
