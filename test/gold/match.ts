import type { FragmentEntity } from "../../src/graph/fragment.ts";
import type { Gold, GoldEntity } from "./collection.ts";
import { key, sameButTerm } from "./same-name.ts";

/** Predicted id → gold id, one to one; the surest sign first. */
export function match(entities: readonly FragmentEntity[], gold: Gold): Map<string, string> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const fits of [sameName(gold), sameNumber, nearName(gold), sameTarget]) {
    for (const one of gold.entities) {
      if (taken.has(one.id)) continue;
      const found = entities.find((each) => each.type === one.type && !pairs.has(each.id) && fits(each, one));
      if (!found) continue;
      pairs.set(found.id, one.id);
      taken.add(one.id);
    }
  }
  return pairs;
}

type Fits = (found: FragmentEntity, gold: GoldEntity) => boolean;

const sameName =
  (gold: Gold): Fits =>
  ({ type, name }, one) =>
    type !== "Target" && namesOf(one, gold).some((each) => key(each) === key(name));

const nearName =
  (gold: Gold): Fits =>
  ({ type, name }, one) =>
    type !== "Target" && namesOf(one, gold).some((each) => sameButTerm(each, name));

function namesOf({ id, name, aliases, attrs }: GoldEntity, { ambiguous }: Gold): string[] {
  const last = key(name.split(" ").at(-1) ?? "");
  const further = ambiguous.flatMap((line) => {
    const [, of, called = ""] = /^name: (\S+) "(.+?)"/u.exec(line) ?? [];
    return of === id ? [called] : [];
  });
  const specific = aliases.filter((alias) => key(alias).split(" ").includes(last));
  const given = [attrs.fullName, attrs.resolvedTo].filter((each) => typeof each === "string");
  return [name, ...given, ...further, ...specific];
}

const sameNumber: Fits = ({ attributes }, { attrs }) =>
  attributes.number !== undefined && key(String(attributes.number)) === key(String(attrs.number ?? ""));

const sameTarget: Fits = ({ type, attributes, mentions }, { name, aliases, attrs }) =>
  type === "Target" &&
  (["value", "min", "max", "unit"] as const).every((each) => attributes[each] === attrs[each]) &&
  mentions.some(({ text }) => [name, ...aliases].some((alias) => holds(text, alias) || holds(alias, text)));

const plain = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
const holds = (text: string, part: string): boolean => plain(text).includes(plain(part));
