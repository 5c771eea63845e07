import type { DocumentMention } from "../../mention/mention.ts";
import type { Body } from "../body/body.ts";
import { capital, expanded } from "../expand.ts";
import { idOf, slug } from "../key.ts";
import { organiserOf } from "../meeting/circumstances.ts";
import { overlap, words } from "../overlap.ts";
import { type Attributes, refer, refuse, register, type World } from "../world.ts";
import type { Documents } from "./documents.ts";
import { issuerOf, scopeOf } from "./issuer.ts";

/** Longest part of a subject that becomes part of an id, in characters. */
const longestSubject = 80;

/** "Kế hoạch thực hiện …", Phong trào “…”, "Báo cáo của Ban X": a document by what it is about or by its title. */
export function resolveDescribed(documents: Documents, mention: DocumentMention): void {
  const { world } = documents;
  const { kind, rule, subject, entity: type } = mention;
  // "báo cáo của Ban X" alone names a document only where one meets to hear it.
  if (rule === "document/of-issuer" && !subject && !world.report.about) {
    refuse(world, mention, "no-subject");
    return;
  }
  const name = nameOf(world, mention);
  const known = similar(world, mention, name);
  if (known) {
    refer(world, mention, known);
    return;
  }
  if (!isAnchored(world, mention)) {
    refuse(world, mention, "nothing-tells-it-apart");
    return;
  }
  const issuer = issuerOf(documents, mention) ?? statedIssuer(documents, mention) ?? hearer(documents, mention);
  const about = slug(subject || name).slice(0, longestSubject);
  const year = /\b((?:19|20)\d\d)\b/u.exec(name)?.[1];
  const attributes: Attributes = { kind };
  if (subject) attributes.subject = subject;
  register(world, mention, { id: idOf(type, kind, scopeOf(world, issuer), about, year), type, name, attributes });
}

/** Rules by which a name of its own is given. */
const naming = new Set(["document/title", "document/law", "document/listed-title"]);

/**
 * A title, an issuer, a document that it implements, a capital: something must show that one document is meant. "kế hoạch
 * tổ chức hội thi năm 2021" says so only in the report of a meeting, or where one hears of it or a body issues it.
 */
function isAnchored(world: World, mention: DocumentMention): boolean {
  if (naming.has(mention.rule) || mention.issuers.length > 0 || mention.grounds.length > 0) return true;
  const told = world.facts.some(({ from, to }) => from === mention || to === mention);
  // "nhận quyết định bổ nhiệm": which one, only the meeting tells at which it is handed over.
  const first = world.report.tokens[mention.from];
  if (mention.rule === "document/disposal") return told && first?.shape !== "upper";
  if (first !== undefined && first.shape !== "lower" && first.shape !== "number") return true;
  return world.report.about || told;
}

function nameOf(world: World, mention: DocumentMention): string {
  const { kind, rule, subject = "" } = mention;
  if (rule === "document/title") return `${kind} “${subject}”`;
  if (rule === "document/disposal") return `${capital(expanded(world, mention))} ${subject}`;
  return rule === "document/listed-title" ? subject : capital(expanded(world, mention));
}

/** "UBND xã xây dựng Kế hoạch …": the sentence says who issued it. */
function statedIssuer({ world, bodies }: Documents, mention: DocumentMention): Body | undefined {
  for (const { type, from, to } of world.facts) {
    if (type === "ISSUED" && to === mention && from.type === "Organisation") return bodies.resolve(from);
  }
  return undefined;
}

/**
 * The body whose meeting a document without an issuer was put before: it says nothing of who issued it, but two reports
 * of one meeting speak of one document.
 */
function hearer({ world, bodies }: Documents, mention: DocumentMention): Body | undefined {
  for (const { type, from, to } of world.facts) {
    const [document, meeting] = type === "PRESENTED_AT" ? [from, to] : type === "ABOUT" ? [to, from] : [];
    if (document !== mention || meeting?.type !== "Meeting") continue;
    const body = meeting.body ? bodies.resolve(meeting.body) : organiserOf(world, bodies, meeting);
    if (body) return body;
  }
  return undefined;
}

/** The same described document in other words: same kind, and nearly all words of the shorter name. */
function similar(world: World, mention: DocumentMention, name: string): string | undefined {
  const own = words(name);
  const described = words(mention.subject ?? "");
  for (const entity of world.entities.values()) {
    if (entity.type !== mention.entity || !isSameKind(String(entity.attributes.kind), mention.kind)) continue;
    const { number, ordinal, count, subject } = entity.attributes;
    // "Kế hoạch tổ chức Đại hội X" and "Kế hoạch số 01 … về tổ chức … Đại hội X" are one.
    if (number !== undefined && typeof subject === "string" && described.size >= 4) {
      if (overlap(words(subject), described) >= 0.9) return entity.id;
    }
    if (number !== undefined || ordinal !== undefined || count !== undefined) continue;
    const alike = overlap(words(entity.name), own);
    if ((alike >= 0.85 && own.size >= 3) || (alike >= 0.6 && isThatDecision(world, mention, entity.name)))
      return entity.id;
  }
  return undefined;
}

/** "trao quyết định bổ nhiệm ông A": the one that the report named with its issuer, where it names nobody else. */
function isThatDecision(world: World, { rule, issuers, to }: DocumentMention, name: string): boolean {
  if (rule !== "document/disposal" || issuers.length > 0) return false;
  const clause = world.report.clauses.find((each) => each.from < to && to <= each.to);
  return (clause?.mentions ?? []).every((each) => each.type !== "Person" || each.from < to || name.includes(each.name));
}

/** "Chương trình hành động" in the headline may be the "Chương trình số 34-CTr/QU" below. */
const isSameKind = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
