import type { PersonMention } from "../mention/mention.ts";
import { foldTone } from "../text/fold.ts";
import type { Bodies } from "./body.ts";
import type { Focus } from "./focus.ts";
import { idOf, slug, tail } from "./key.ts";
import { allMentions, type Territory } from "./territory.ts";
import { register, type World } from "./world.ts";

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
    const scope = territory?.key ?? (inner && tail(inner.id)) ?? "trung-ương";
    const name = foldTone(fact.from.name);
    const known = scopes.get(name);
    if (!known || lower(scope, known)) scopes.set(name, scope);
  }
  const host = hostKey(focus.host.territory);
  for (const mention of allMentions(world)) {
    if (mention.type !== "Person") continue;
    const scope = scopes.get(foldTone(mention.name)) ?? host ?? `@${world.local}`;
    registerPerson(world, mention, scope);
  }
}

/** A key with more rungs is lower in the ladder: ward before district before city. */
const lower = (a: string, b: string): boolean => a.split(".").length > b.split(".").length;

const hostKey = (territory: Territory | undefined): string | undefined => territory?.key;

function registerPerson(world: World, mention: PersonMention, scope: string): void {
  const id = `${idOf("person", slug(mention.name))}/${scope}`;
  register(world, mention, { id, type: "Person", name: mention.name, attributes: {} });
}
