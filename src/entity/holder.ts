import type { PositionMention } from "../mention/mention.ts";
import type { Bodies } from "./body/bodies.ts";
import { type Post, resolvePosition } from "./position.ts";
import { evidenceOf, type Relations } from "./relation.ts";
import { refuse, type World } from "./world.ts";

/**
 * Resolves the titles of a report. Who is named with a title holds the post; a title alone then stands for the one
 * person who is said to hold it in this report ("đồng chí Bí thư Đảng ủy phường quán triệt …"), else for nobody. Gives
 * for each post the body that it is at.
 */
export function resolveTitles(world: World, bodies: Bodies): Map<string, string> {
  const held = new Map<string, Set<string>>();
  const bodyOf = new Map<string, string>();
  const posts = new Map<PositionMention, Post>();
  for (const fact of world.facts) {
    if (fact.type !== "HOLDS_POSITION" || fact.to.type !== "Position") continue;
    const post = posts.get(fact.to) ?? resolvePosition(world, bodies, fact.to);
    if (!post) {
      refuse(world, fact.to, "no-body-in-reach");
      continue;
    }
    posts.set(fact.to, post);
    if (post.body) bodyOf.set(post.id, post.body);
    const person = world.of.get(fact.from);
    if (person && fact.attributes.status !== "former")
      held.set(post.id, new Set([...(held.get(post.id) ?? []), person]));
  }
  for (const fact of world.facts) {
    for (const end of [fact.from, ...(fact.by ?? [])]) {
      if (end.type === "Position" && fact.type !== "POSITION_AT") standsFor(world, bodies, end, held);
    }
  }
  return bodyOf;
}

function standsFor(
  world: World,
  bodies: Bodies,
  title: PositionMention,
  held: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  // "Bí thư, Chủ tịch UBND các xã": a rank without a body stands for nobody.
  const complete = title.body !== undefined || title.rank.scope === "none";
  const id = world.of.get(title) ?? (complete ? positionId(world, bodies, title) : undefined);
  const people = id === undefined ? undefined : held.get(id);
  const [person] = people ?? [];
  if (person && people?.size === 1) world.of.set(title, person);
  else refuse(world, title, "unnamed");
}

/** The id of a post without registering it: a title without a name makes no node. */
function positionId(world: World, bodies: Bodies, title: PositionMention): string | undefined {
  const scratch: World = { ...world, entities: new Map(), of: new Map() };
  return resolvePosition(scratch, bodies, title)?.id;
}

/** POSITION_AT: each post at the body that its title names; `posts` maps the one to the other. */
export function relatePosts(world: World, posts: ReadonlyMap<string, string>, relations: Relations): void {
  for (const [position, body] of posts) {
    const [mention] = world.entities.get(position)?.mentions ?? [];
    if (mention) relations.add("POSITION_AT", position, body, "stated", evidenceOf(mention, "position/at"));
  }
}
