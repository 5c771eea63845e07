import type { DocumentMention } from "../../mention/mention.ts";
import { foldTone } from "../../text/fold.ts";
import type { Body } from "../body/body.ts";
import { days } from "../day.ts";
import { capital, expanded } from "../expand.ts";
import { idOf, tail } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import { only } from "../only.ts";
import { type Attributes, register, type World } from "../world.ts";
import type { Documents } from "./documents.ts";
import { issuerOf, scopeOf } from "./issuer.ts";

/** "Kế hoạch số 04-KH/ĐU", "các Quyết định số 1760, 1761": a document, or a set and each of its members. */
export function resolveNumbered(documents: Documents, mention: DocumentMention): void {
  const issuer = issuerOf(documents, mention);
  if (mention.rule === "document/numbers") registerList(documents, mention, issuer);
  else registerNumber(documents, mention, mention.number ?? "", issuer);
}

function registerNumber(
  documents: Documents,
  mention: DocumentMention,
  number: string,
  issuer: Body | undefined,
): string {
  const { world, bySymbol } = documents;
  const { kind, entity: type, subject } = mention;
  const attributes: Attributes = { kind, number };
  const issued = mention.date && days(world, mention.date).days[0];
  if (issued) attributes.issuedOn = issued;
  // Of a list the slot holds the numbers of all its members.
  if (subject && mention.rule !== "document/numbers") attributes.subject = subject;
  const when = issued ?? (issuer && khoaOf(documents, issuer));
  const scope = issuer && when && !issuer.open ? `${tail(issuer.id)}.${when}` : `@${world.local}`;
  const id = sameNumber(world, mention, number, issuer) ?? idOf(type, kind, number, scope);
  register(world, mention, { id, type, name: `${kind} số ${number}`, attributes });
  if (issuer && mention.issuers.length === 0 && world.entities.has(issuer.id)) {
    bySymbol.push({ issuer: issuer.id, document: id, mention });
  }
  return id;
}

/** "các Quyết định số 1760, 1761": the set and each of its members. */
function registerList(documents: Documents, mention: DocumentMention, issuer: Body | undefined): void {
  const { world, more } = documents;
  const { kind, entity: type } = mention;
  const numbers = mention.subject?.split(", ") ?? [];
  const members = numbers.map((number) => registerNumber(documents, mention, number, issuer));
  register(world, mention, {
    id: idOf(type, "set", kind, numbers.join("-"), scopeOf(world, issuer)),
    type,
    name: capital(expanded(world, mention)),
    attributes: { kind, count: numbers.length },
  });
  more.set(mention, members);
}

/** "10", without symbols. */
export const isPlainNumber = (number: string | undefined): boolean => /^\d+$/u.test(number ?? "");

/**
 * A number that the report has given before, with or without its date; two issuers may use one number. A plain number
 * is the full one that begins with it, where the report has one only.
 */
function sameNumber(
  world: World,
  mention: DocumentMention,
  number: string,
  issuer: Body | undefined,
): string | undefined {
  const key = numberKey(number);
  // What only a symbol tells of the issuer does not make it another document.
  const own = mention.issuers.length > 0 && issuer && !issuer.open ? `/${tail(issuer.id)}.` : undefined;
  const full = new Set<string>();
  for (const { id, type, attributes } of world.entities.values()) {
    if (type !== mention.entity || attributes.kind !== mention.kind) continue;
    const known = String(attributes.number ?? "");
    if (own !== undefined && !id.includes("@") && !id.includes(own)) continue;
    if (numberKey(known) === key) return id;
    if (isPlainNumber(number) && known !== "" && Number(/^\d+/u.exec(known)?.[0]) === Number(number)) full.add(id);
  }
  return only(full);
}

const numberKey = (number: string): string => foldTone(number).replace(/[^\p{L}\p{N}]/gu, "");

/** The khóa of the issuer, where the report speaks of one only. */
function khoaOf({ world, bodies }: Documents, issuer: Body): string | undefined {
  const found = new Set<string>();
  for (const mention of mentionsOf(world, "Organisation")) {
    if (!mention.khoa || bodies.resolve(mention)?.id !== issuer.id) continue;
    found.add(`khóa ${mention.khoa}`);
  }
  return only(found);
}
