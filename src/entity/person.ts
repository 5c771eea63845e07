import { foldTone } from "../text/fold.ts";
import type { Bodies } from "./body/bodies.ts";
import type { Focus } from "./focus.ts";
import { idOf, slug, tail } from "./key.ts";
import { mentionsOf } from "./mentions.ts";
import { refuse, register, type World } from "./world.ts";

const central = "trung-ương";

/**
 * Registers everybody named. The key is the name and the territory of the lowest post; without a post the host of the
 * report. Two people of one name in one report are taken for one.
 */
export function resolvePeople(world: World, focus: Focus, bodies: Bodies): void {
  const scopes = new Map<string, string>();
  for (const fact of world.facts) {
    if (fact.type !== "HOLDS_POSITION" || fact.from.type !== "Person" || fact.to.type !== "Position" || !fact.to.body)
      continue;
    const body = bodies.resolve(fact.to.body);
    if (!body || body.open) continue;
    const { territory, institution } = body.base;
    const inner = institution && bodies.resolve(institution);
    const scope = territory?.key ?? (inner && tail(inner.id)) ?? central;
    const name = foldTone(fact.from.name);
    const known = scopes.get(name);
    if (!known || lower(scope, known)) scopes.set(name, scope);
  }
  const host = focus.host.territory?.key;
  const introduced = introducedNames(world);
  for (const mention of mentionsOf(world, "Person")) {
    const { name } = mention;
    if (!introduced.has(foldTone(name))) {
      refuse(world, mention, "nobody-says-who");
      continue;
    }
    const scope = scopes.get(foldTone(name)) ?? host ?? `@${world.local}`;
    register(world, mention, { id: `${idOf("person", slug(name))}/${scope}`, type: "Person", name, attributes: {} });
  }
}

/**
 * The names that the report introduces: by a title or a form of address, or by saying what they do. Where a meeting is
 * named everybody with a name may have a part in it; elsewhere a mere name is as often a street, a school or a role.
 */
function introducedNames(world: World): ReadonlySet<string> {
  const people = mentionsOf(world, "Person");
  if (people.length === 0) return new Set();
  const atMeeting = mentionsOf(world, "Meeting").some(({ rule }) => rule !== "meeting/bare");
  const inFacts = new Set(world.facts.flatMap(({ from, to }) => [from, to]));
  const introduced = people.filter((mention) => atMeeting || mention.licensed || inFacts.has(mention));
  return new Set(introduced.map(({ name }) => foldTone(name)));
}

/** A key with more rungs is lower in the ladder: ward before district before city. */
const lower = (a: string, b: string): boolean => rungs(a) > rungs(b);
const rungs = (key: string): number => (key === central ? 0 : key.split(".").length);
