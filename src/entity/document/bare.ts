import { between } from "../../fact/report.ts";
import type { DocumentMention, MeetingMention } from "../../mention/mention.ts";
import { foldTone } from "../../text/fold.ts";
import { mentionsOf } from "../mentions.ts";
import { refer, refuse, type World } from "../world.ts";
import type { Documents } from "./documents.ts";
import { idOfMeeting, registerOfMeeting } from "./of-meeting.ts";

/**
 * "Nghị quyết", "Nghị quyết Đại hội": the nearest document of that kind before, not the one after; "các quyết định":
 * the first list of numbers; "2 văn bản trên": the last two before.
 */
export function resolveBareDocument(documents: Documents, mention: DocumentMention): void {
  const { world, more } = documents;
  if (mention.rule === "document/above") {
    const [first, ...rest] = lastBefore(world, mention);
    refer(world, mention, first);
    if (rest.length > 0) more.set(mention, rest);
  } else if (mention.rule === "document/plural") refer(world, mention, listOf(world, mention));
  else if (isDraft(world, mention)) refer(world, mention, draftOfFocus(world, mention));
  else refer(world, mention, nearestBefore(world, mention));
  if (!world.of.has(mention)) ofCongressBefore(documents, mention);
  if (!world.of.has(mention)) refuse(world, mention, "nothing-named-before");
}

function listOf(world: World, { kind }: DocumentMention): string | undefined {
  for (const each of mentionsOf(world, "Document")) {
    if (each.kind !== kind || each.bare || each.rule !== "document/numbers") continue;
    const id = world.of.get(each);
    if (id) return id;
  }
  return undefined;
}

function nearestBefore(world: World, mention: DocumentMention): string | undefined {
  const ofMeeting = mention.rule === "document/of-bare-meeting";
  let nearest: string | undefined;
  for (const each of mentionsOf(world, "Document")) {
    if (!isOfKind(each.kind, mention.kind) || each.bare) continue;
    if (each.from >= mention.from) break;
    // "Kế hoạch số 5 thực hiện Kế hoạch này": not the one that it stands in.
    if (each.to >= mention.to) continue;
    if (ofMeeting && each.meetings.length === 0) continue;
    nearest = world.of.get(each) ?? nearest;
  }
  return nearest;
}

/** "Chương trình này" may be a "Chương trình hành động". */
const isOfKind = (kind: string, word: string): boolean => kind === word || kind.startsWith(`${word} `);

/** "dự thảo | Nghị quyết": none that was named before. */
const isDraft = ({ report }: World, { rule, from }: DocumentMention): boolean =>
  rule === "document/bare" && between(report, from - 2, from) === "dự thảo";

/** "trình bày dự thảo Nghị quyết" at a congress: the resolution that it adopts, where the report names it. */
function draftOfFocus(world: World, mention: DocumentMention): string | undefined {
  const { focus, about } = world.report;
  const congress = about && focus?.kind === "đại hội" ? world.of.get(focus) : undefined;
  if (!congress) return undefined;
  const id = idOfMeeting(mention.kind, congress);
  return world.entities.has(id) ? id : undefined;
}

/** "Nghị quyết Đại hội" after "Đại hội đại biểu Đảng bộ huyện X lần thứ V": of that congress, where one only is named. */
function ofCongressBefore({ world, ofCongress }: Documents, mention: DocumentMention): void {
  const [bare] = mention.meetings;
  if (mention.rule !== "document/of-bare-meeting" || !bare) return;
  const named = new Map<string, MeetingMention>();
  for (const each of mentionsOf(world, "Meeting")) {
    const id = each.kind === bare.kind ? world.of.get(each) : undefined;
    if (id && each.rule !== "meeting/bare" && each.rule !== "meeting/purpose") named.set(id, each);
  }
  const [only] = named;
  // Beside the national congress "Đại hội" may be anybody's own.
  if (!only || named.size > 1 || only[1].kind !== "đại hội" || only[1].national) return;
  const document = registerOfMeeting(world, mention, only[1]);
  if (document) ofCongress.push({ document, congress: only[0], mention });
}

/** Nouns that may stand for a document of any kind. */
const anyKind = new Set(["văn bản", "nội dung", "tài liệu"]);

/** The documents that were named last, as many as are counted; without a count those of the last sentence with two. */
function lastBefore(world: World, { from, count, kind }: DocumentMention): string[] {
  const { clauses } = world.report;
  const found: string[] = [];
  for (const clause of clauses.toReversed()) {
    if (clause.from >= from) continue;
    // "Hội nghị quán triệt X và Y": what a meeting studies is named too.
    const named = clause.mentions.flatMap((each) => (each.type === "Meeting" ? each.about : [each]));
    const here = named.filter(
      (each) =>
        each.type === "Document" &&
        !each.bare &&
        each.to <= from &&
        (anyKind.has(kind) || foldTone(each.kind).toLowerCase() === foldTone(kind)),
    );
    const ids = [...new Set(here.flatMap((each) => world.of.get(each) ?? []))];
    if (count === undefined) {
      if (ids.length > 1) return ids;
      continue;
    }
    // The sentence itself may name one of the kind by the way: "nêu trên" then points at those before it.
    if (from < clause.to && ids.length < count) continue;
    for (const id of ids.toReversed()) if (found.length < count && !found.includes(id)) found.unshift(id);
    if (found.length === count) return found;
  }
  return [];
}
