import type { FragmentEntity } from "../../graph/fragment.ts";
import { daysOf } from "./days.ts";
import { isGeneric } from "./generic.ts";
import type { Gold, Names } from "./gold.ts";
import type { GoldEntity } from "./gold-file.ts";
import { contentWords, jaccard, meet, meetingKind } from "./name-key.ts";
import { normalForm } from "./normal-form.ts";

/** Near is the same from here on, for what only words describe; less is enough where the day pins a meeting. */
const [least, leastPinned, containedPinned] = [0.6, 0.4, 0.8];

/** How like a prediction is to a meeting, document or programme that has no key: up to 60, or 0. */
export function likeness(gold: Gold, entity: GoldEntity, names: Names, found: FragmentEntity, normal: string): number {
  const pinned = entity.type === "Meeting" ? pin(gold, entity, found, normal) : false;
  if (pinned === undefined) return 0;
  const mine = [...names.keys()].map(contentWords);
  const name = contentWords(normal);
  const best = (words: ReadonlySet<string>) => Math.max(0, ...mine.map((each) => jaccard(words, each)));
  const byName = best(name);
  const texts = found.mentions.map(({ text }) => normalForm(text)).filter((text) => !isGeneric(text));
  const byText = byName >= 0.3 ? Math.max(0, ...texts.map((text) => best(contentWords(text)))) : 0;
  const like = Math.max(byName, byText);
  if (like >= least) return 20 + 40 * like;
  if (!pinned) return 0;
  const inside = Math.max(
    0,
    ...mine.map((each) => {
      const size = Math.min(name.size, each.size);
      return size >= 2 ? name.intersection(each).size / size : 0;
    }),
  );
  return like >= leastPinned || inside >= containedPinned ? 10 + 20 * Math.max(like, inside / 2) : 0;
}

/** Whether kind and day leave only this meeting of the gold; undefined when they exclude it. */
function pin(gold: Gold, entity: GoldEntity, found: FragmentEntity, normal: string): boolean | undefined {
  const [kind, own] = [meetingKind(normal), meetingKind(normalForm(entity.name))];
  if (kind && own && kind !== own) return undefined;
  const daysOfGold = (id: string) =>
    new Set([...gold.days.keys()].flatMap((key) => (key.startsWith(`${id}\t`) ? [key.slice(id.length + 1)] : [])));
  const [mine, theirs] = [daysOfGold(entity.id), daysOf(found.attributes.heldOn)];
  if (mine.size === 0 || theirs.size === 0) return false;
  if (!meet(mine, theirs)) return undefined;
  const alike = gold.entities.filter(
    ({ id, type, name }) => type === "Meeting" && meetingKind(normalForm(name)) === own && meet(daysOfGold(id), mine),
  );
  return kind === own && alike.length === 1;
}
