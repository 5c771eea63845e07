import type { FragmentEntity } from "../../graph/fragment.ts";
import { daysOf } from "./days.ts";
import { isGeneric } from "./generic.ts";
import { type Gold, keyed } from "./gold.ts";
import { type GoldEntity, isOpen } from "./gold-file.ts";
import { likeness } from "./likeness.ts";
import {
  bagOf,
  bagsAgree,
  compactNumber,
  documentNoun,
  headNumber,
  khoaOf,
  meet,
  termOf,
  withoutKhoa,
} from "./name-key.ts";
import { arabic, normalForm } from "./normal-form.ts";
import { targetWeight } from "./target-weight.ts";
import { unicode } from "./unicode-pattern.ts";

/** How surely a prediction is an entity of the gold: 95–100 by name, 90 by key, up to 60 by likeness, 0 not at all. */
export function entityWeight(gold: Gold, entity: GoldEntity, found: FragmentEntity, text: string): number {
  const { type, attrs } = entity;
  if (found.type !== type && !gold.openTypes.get(entity.id)?.has(found.type)) return 0;
  const normal = normalForm(found.name, found.type);
  if (!normal) return 0;
  const names = gold.names.get(entity.id) ?? new Map();
  if (type === "Target") return targetWeight(entity, names, found, normal, text);
  const contradicted = keyed.has(type) && contradicts(entity, found, normal);
  const byName = names.get(normal);
  if (byName !== undefined && !contradicted) return byName;
  if (type === "Organisation" || type === "Position") {
    const [mine, theirs] = [khoaIn(attrs.khoa), khoaOf(normal)];
    if (theirs.size > 0 && mine.size > 0 && !meet(theirs, mine)) return 0;
    const bare = withoutKhoa(normal);
    return Math.max(0, ...[...names].filter(([name]) => withoutKhoa(name) === bare).map(([, weight]) => weight - 1));
  }
  if (!keyed.has(type) || contradicted) return 0;
  const bag = bagOf(normal);
  const term = termOf(normalForm(String(attrs.term ?? "")));
  const bags = [...names.keys()].map(bagOf).map((each) => ({ ...each, term: each.term ?? term }));
  if (bags.some((each) => bagsAgree(bag, each))) return 90;
  if (isOpen(type) && attrs.number) return sameNumber(String(attrs.number), found) ? 90 : 0;
  if (!gold.descriptive.has(entity.id) || isGeneric(normal)) return 0;
  return likeness(gold, entity, names, found, normal);
}

/** A khóa or a list of them, as arabic numerals. */
const khoaIn = (value: unknown): Set<string> =>
  new Set(
    [value ?? []]
      .flat()
      .filter(Boolean)
      .map((each) => arabic(String(each).toLowerCase())),
  );

function sameNumber(number: string, { name, attributes }: FragmentEntity): boolean {
  const mine = compactNumber(number);
  const theirs = headNumber(name) ?? (attributes.number ? compactNumber(attributes.number) : undefined);
  if (theirs === undefined) return false;
  return theirs === mine || (/^\d+$/u.test(mine) && theirs.startsWith(mine) && !/\d/u.test(theirs[mine.length] ?? ""));
}

/** Whether a key of a meeting, document or programme excludes that both are one. */
function contradicts({ type, name, attrs }: GoldEntity, found: FragmentEntity, normal: string): boolean {
  if (type === "Meeting") return false;
  const named = khoaOf(normal);
  const theirs = named.size > 0 || Array.isArray(found.attributes.khoa) ? named : khoaIn(found.attributes.khoa);
  const mine = new Set([...(Array.isArray(attrs.khoa) ? [] : khoaIn(attrs.khoa)), ...khoaOf(normalForm(name))]);
  if (theirs.size > 0 && mine.size > 0 && !meet(theirs, mine)) return true;
  if (attrs.number && numberContradicts({ name, attrs }, found, normal)) return true;
  const count = /^(\d+) /u.exec(normal)?.[1];
  return attrs.kind === "set" && Boolean(attrs.count) && count !== undefined && Number(count) !== attrs.count;
}

function numberContradicts({ name, attrs }: Pick<GoldEntity, "name" | "attrs">, found: FragmentEntity, normal: string) {
  const noun = documentNoun(normal);
  const own = documentNoun(normalForm(String(attrs.docType || name)));
  if (noun && own && noun !== own && unicode(`^(?:${noun})\\b`).test(normal)) return true;
  const { issuedOn, date, issued } = found.attributes;
  const [theirs, mine] = [daysOf(issuedOn ?? date ?? issued), daysOf(attrs.date)];
  if (theirs.size > 0 && mine.size > 0 && !meet(theirs, mine)) return true;
  const [number, head] = [compactNumber(attrs.number), headNumber(found.name)];
  return head !== undefined && head !== number && !/^\d+$/u.test(number);
}
