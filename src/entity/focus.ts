import { organisedByRule } from "../fact/meeting.ts";
import { between } from "../fact/report.ts";
import { ofInstitutions } from "../mention/body-family.ts";
import type { BodyMention, Mention, PlaceMention } from "../mention/mention.ts";
import { mentionsOf } from "./mentions.ts";
import { keyOf, resolveTerritory, type Territory } from "./territory.ts";
import type { World } from "./world.ts";

/** What a bare "Đảng ủy" belongs to: a territory, or an institution with a body of its own. */
export type Base = { readonly territory?: Territory | undefined; readonly institution?: BodyMention | undefined };

/**
 * A territory at a place in the text. `listed`: one of several of its level, as in "các phường A, B và C". `alone`: a
 * place by itself, which is no part of the name of a body.
 */
type Named = { readonly at: number; readonly territory: Territory; readonly listed: boolean; readonly alone: boolean };

/** The territories that a report names, in order, and the base of the body that the report comes from. */
export type Focus = {
  readonly named: readonly Named[];
  readonly host: Base;
  /** The union or association that organises the meeting: a bare "Ban Chấp hành" is its own. */
  readonly mass?: BodyMention | undefined;
};

export const institutionFamilies = new Set([
  "school",
  "institution",
  "company",
  "block",
  "agency",
  "department",
  "ministry",
  "force",
]);

/** The innermost place or institution of a body, as its words give it; nothing for a bare one. */
export function statedBase(world: World, body: BodyMention): Base | undefined {
  const { of } = body;
  if (body.head.name.endsWith(" cơ quan") && of) return { institution: body };
  if (of && ofInstitutions.has(body.head.family) && institutionFamilies.has(of.head.family)) return baseOf(world, of);
  const party = body.head.family.startsWith("party") && body.head.scope === "territory";
  if (of && party && of.head.family === "mass") return { institution: of };
  if (body.place?.name) return { territory: resolveTerritory(world, body.place) };
  if (institutionFamilies.has(body.head.family) && body.title) return { institution: body };
  if (body.head.scope === "named" && body.title && body.head.family.startsWith("party")) return { institution: body };
  if (isOwnName(body)) return { institution: body };
  return body.of ? statedBase(world, body.of) : undefined;
}

/** "Đảng ủy | Than Quảng Ninh", "Kho bạc Nhà nước | khu vực XIV": a name that no territory completes. */
export const isOwnName = ({ head, title = "", place }: BodyMention): boolean =>
  head.scope === "territory" &&
  place === undefined &&
  !/^$|^\d|^nhà trường$/u.test(title) &&
  (!isOfOffices(title) || title.endsWith("Trung ương"));

const isOfOffices = (title = ""): boolean => /^các cơ quan|các đoàn thể/u.test(title);

/** Whether an institution is named in full: "Sở Y tế tỉnh X", "Bệnh viện Y". */
const isInstitution = ({ head, title, place }: BodyMention): boolean =>
  institutionFamilies.has(head.family) && Boolean(title || place?.name);

/** An institution that names its territory too: "Cục Thuế tỉnh X". */
const baseOf = (world: World, institution: BodyMention): Base => ({
  institution,
  ...(institution.place?.name && { territory: resolveTerritory(world, institution.place) }),
});

export function readFocus(world: World): Focus {
  const named: Named[] = [];
  const listed = listedPlaces(world);
  const alone = new Set<Mention>(world.report.clauses.flatMap(({ mentions }) => mentions));
  for (const mention of mentionsOf(world, "Place")) {
    if (!mention.name || mention.level === "venue") continue;
    const territory = resolveTerritory(world, mention);
    if (territory) named.push({ at: mention.from, territory, listed: listed.has(mention), alone: alone.has(mention) });
  }
  named.sort((a, b) => a.at - b.at);
  return { named, host: findHost(world, named), mass: findMass(world) };
}

/** The mass organisation that alone organises, with the territory or institution that its name gives. */
function findMass(world: World): BodyMention | undefined {
  const organisers = world.facts.filter(({ type, rule }) => type === "ORGANISED" && rule !== organisedByRule);
  const bodies = organisers.flatMap(({ from }) => (from.type === "Organisation" ? [from] : []));
  const mass = (body: BodyMention) => [body, body.of].find((each) => each?.head.family === "mass");
  const named = bodies.find((body) => mass(body)?.place?.name || mass(body)?.of || mass(body)?.head.scope === "none");
  return bodies.length > 0 && bodies.every((body) => mass(body) !== undefined) && named ? mass(named) : undefined;
}

/** Places that stand in a list of their level: a bare level word behind it means none of them. */
function listedPlaces(world: World): ReadonlySet<Mention> {
  const listed = new Set<Mention>();
  const places = mentionsOf(world, "Place");
  for (const [i, left] of places.entries()) {
    const right = places[i + 1];
    if (right?.level !== left.level || right.from - left.to > 2) continue;
    if (/^(,|và|, và)$/u.test(between(world.report, left.to, right.from))) listed.add(left).add(right);
  }
  return listed;
}

/** The level word that a body has without a name: "Đảng ủy phường". */
function bareLevel(body: BodyMention): string | undefined {
  if (body.of) return bareLevel(body.of);
  if (body.head.scope === "fused" && !body.place) return body.head.level;
  return body.place && !body.place.name ? body.place.level : undefined;
}

const isOffices = (body: BodyMention): boolean => isOfOffices(body.title);

/** Who organises the meeting; else the first body in the report that names its territory or institution. */
function findHost(world: World, named: Focus["named"]): Base {
  const candidates: (BodyMention | PlaceMention)[] = [];
  for (const fact of world.facts) {
    if (fact.rule === organisedByRule) continue;
    if (fact.type === "ORGANISED" && (fact.from.type === "Organisation" || fact.from.type === "Place"))
      candidates.push(fact.from);
  }
  const organisers = candidates.length;
  candidates.push(...mentionsOf(world, "Organisation"));
  for (const [i, candidate] of candidates.entries()) {
    const base =
      candidate.type === "Place"
        ? { territory: resolveTerritory(world, candidate) }
        : i < organisers && isInstitution(candidate)
          ? baseOf(world, candidate)
          : statedBase(world, candidate);
    if (base?.territory || base?.institution) return base;
    const bare = candidate.type === "Organisation" ? bareLevel(candidate) : undefined;
    const nearest = named.find(({ territory }) => territory.level === bare);
    if (candidate.type === "Organisation" && nearest) {
      return { territory: nearest.territory, ...(isOffices(candidate) && { institution: candidate }) };
    }
  }
  return {};
}

/**
 * What a bare level word means at a place in the text: the nearest territory of that level named before (the host's,
 * where that one only stands as a place), else an ancestor of the host's, else the first of that level named after. Undefined: no territory is in reach.
 */
export function territoryAt(world: World, focus: Focus, level: string, at: number): Territory | undefined {
  const before = focus.named.findLast(
    ({ at: here, territory, listed }) => here < at && territory.level === level && !listed,
  );
  const host = focus.host.territory;
  // "HĐND xã" in the report of a commune is its own, though another was named in passing as a place.
  if (before && !(before.alone && host?.level === level)) return before.territory;
  if (host?.level === level) return host;
  const above = host && ancestor(world, host, level);
  if (above) return above;
  return (
    focus.named.find(({ territory }) => territory.level === level)?.territory ?? ancestorOfNamed(world, focus, level)
  );
}

export function ancestor(world: World, territory: Territory, level: string): Territory | undefined {
  const index = territory.parents.findIndex((above) => above.level === level);
  const above = territory.parents[index];
  if (!above) return undefined;
  const parents = territory.parents.slice(index + 1);
  const unit = world.knowledge.gazetteer
    .find(above.name, level)
    .find((each) => keyOf(each, each.parents) === keyOf(above, parents));
  return { ...above, parents, unit, key: keyOf(above, parents) };
}

/** An ancestor that all named territories share: every ward of the report lies in one city. */
function ancestorOfNamed(world: World, focus: Focus, level: string): Territory | undefined {
  const found = new Map<string, Territory>();
  for (const { territory } of focus.named) {
    const above = ancestor(world, territory, level);
    if (above) found.set(above.key, above);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
