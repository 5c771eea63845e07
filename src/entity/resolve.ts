import { type Mention, withInner } from "../mention/mention.ts";
import { Bodies } from "./body.ts";
import { days } from "./day.ts";
import { derive } from "./derive.ts";
import { Documents } from "./document.ts";
import { readFocus } from "./focus.ts";
import { resolveTitles } from "./holder.ts";
import { idOf, slug } from "./key.ts";
import { Meetings } from "./meeting.ts";
import { resolveOrganisers } from "./organiser.ts";
import { resolvePeople } from "./person.ts";
import { resolvePlace } from "./place.ts";
import { type Relation, Relations, relate } from "./relation.ts";
import { refuse, register, surface, type World } from "./world.ts";

/** Turns the mentions and facts of a report into entities and relations. Fills `world`; the order matters. */
export function resolve(world: World): Relation[] {
  const focus = readFocus(world);
  const bodies = new Bodies(world, focus);
  const meetings = new Meetings(world, bodies);
  const documents = new Documents(world, bodies);
  for (const mention of naming(world)) {
    if (mention.type === "Organisation") registerBody(world, bodies, mention);
    if (mention.type === "Place") resolvePlace(world, focus, bodies, mention);
    if (mention.type === "Target") registerTarget(world, mention);
  }
  resolvePeople(world, focus, bodies);
  meetings.resolveAll();
  documents.resolveAll();
  const posts = resolveTitles(world, bodies);
  resolveOrganisers(world);
  heldOn(world);
  const relations = new Relations(world);
  relate(world, documents, relations);
  for (const [position, body] of posts) positionAt(world, relations, position, body);
  derive(world, focus, bodies, documents, relations);
  for (const [session, whole] of meetings.sessions) sessionOf(world, relations, session, whole);
  return relations.list();
}

/** Mentions that name things. Not the body inside a venue's name, nor "Quốc hội" in "đại biểu Quốc hội". */
function* naming(world: World): Generator<Mention> {
  const { tokens } = world.report;
  for (const clause of world.report.clauses) {
    for (const top of clause.mentions) {
      const venue = top.type === "Place" && top.level === "venue";
      for (const mention of withInner(top)) {
        if (venue && mention.type === "Organisation") continue;
        if (mention.type === "Organisation" && (mention.head.family === "block" || isMassOfExecutive(mention, top)))
          continue;
        const delegate = mention.type === "Organisation" && mention.head.name === "Quốc hội";
        if (delegate && tokens[mention.from - 1]?.key === "biểu") continue;
        yield mention;
      }
    }
  }
}

/** "BCH Công đoàn cơ sở": the union inside its committee's name is a part of that name. */
function isMassOfExecutive(mention: Mention & { type: "Organisation" }, top: Mention): boolean {
  if (mention.head.family !== "mass") return false;
  return [...withInner(top)].some(
    (each) => each.type === "Organisation" && each.head.scope === "executive" && each.of === mention,
  );
}

function registerBody(world: World, bodies: Bodies, mention: Mention & { type: "Organisation" }): void {
  const body = bodies.resolve(mention);
  if (!body) {
    refuse(world, mention, "no-territory-in-reach");
    return;
  }
  if (body.open) refuse(world, mention, "no-territory-in-reach");
  const attributes: Record<string, string> = { family: body.family };
  const level = body.base.territory?.level ?? mention.head.level;
  if (level) attributes.level = level;
  if (body.base.territory) attributes.territoryId = idOf("place", body.base.territory.key);
  register(world, mention, { id: body.id, type: "Organisation", name: body.name, attributes });
}

function registerTarget(world: World, mention: Mention & { type: "Target" }): void {
  const { indicator, value, min, max, comparator, unit } = mention;
  const attributes: Record<string, string | number> = { indicator, unit };
  if (value !== undefined) attributes.value = value;
  if (min !== undefined) attributes.min = min;
  if (max !== undefined) attributes.max = max;
  if (comparator) attributes.comparator = comparator;
  const bounds = [value, min, max].map((bound) => bound ?? "").join("_");
  const id = `${idOf("target", slug(indicator).slice(0, 80))}/${bounds}-${slug(unit)}@${world.local}`;
  register(world, mention, { id, type: "Target", name: indicator || surface(world, mention), attributes });
}

/** The days of a meeting become its attribute, sorted. */
function heldOn(world: World): void {
  for (const fact of world.facts) {
    if (fact.type !== "HELD_ON" || fact.to.type !== "Date") continue;
    const id = world.of.get(fact.from);
    const entity = id && world.entities.get(id);
    if (!entity) continue;
    const found = days(world, fact.to);
    if (found.days.length === 0) {
      refuse(world, fact.to, "year-unknown");
      continue;
    }
    const before = Array.isArray(entity.attributes.heldOn) ? entity.attributes.heldOn : [];
    entity.attributes = { ...entity.attributes, heldOn: [...new Set([...before, ...found.days])].sort() };
    if (fact.to.session && entity.attributes.session === undefined) entity.attributes.session = fact.to.session;
  }
}

function sessionOf(world: World, relations: Relations, session: string, whole: string): void {
  const mention = world.entities.get(session)?.mentions[0];
  const evidence = mention && {
    from: mention.from,
    to: mention.to,
    rule: "hierarchy/session-of-focus",
    trigger: undefined,
  };
  if (evidence) relations.add("BELONGS_TO", session, whole, "inferred", evidence, { kind: ["session-of"] });
}

function positionAt(world: World, relations: Relations, position: string, body: string): void {
  const mention = world.entities.get(position)?.mentions[0];
  if (!mention) return;
  relations.add("POSITION_AT", position, body, "stated", {
    from: mention.from,
    to: mention.to,
    rule: "position/at",
    trigger: undefined,
  });
}
