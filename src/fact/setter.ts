import type { DocumentMention, MeetingMention, Mention, TargetMention } from "../mention/mention.ts";
import { between, type Clause, type Report } from "./report.ts";
import { askedFor, isDemand } from "./setter-asked.ts";
import { aimsForItself, setting } from "./setter-body.ts";
import { hostWithAims, isReferred, referredAtHead } from "./setter-host.ts";

export type Setter = { readonly mention: Mention; readonly rule: string; readonly certainty: "stated" | "inferred" };

export type SetterContext = {
  readonly report: Report;
  /** For each line of a list the line that heads it. */
  readonly headings: ReadonlyMap<number, number>;
  /** The sentences of each line. */
  readonly lines: ReadonlyMap<number, readonly Clause[]>;
  /** The year in which the report was written, when it is known. */
  readonly written: number | undefined;
};

/** Kinds that carry no targets of their own. */
const letters = new Set(["Công văn", "Công điện", "Giấy mời", "Biên bản", "Thông báo", "Điều lệ"]);
const ground = /(thực hiện|triển khai|căn cứ|căn cứ vào|cụ thể hóa|quán triệt)$/u;

/**
 * Who sets a target: named in its sentence, else above it in the paragraph or in the line that heads its list. The
 * congress that is named further away is inferred, and so is the meeting at which somebody asks for it.
 */
export function setterOf(context: SetterContext, clause: Clause, target: TargetMention): Setter | undefined {
  const own = inSentence(context, clause, target.from) ?? summedUp(context, clause, target);
  if (own) return own;
  const above = [...before(context, clause), ...headed(context, clause.line)];
  if (isDemand(clause, target)) return asked(context, clause, target, above);
  for (const each of [clause, ...above]) {
    const host = hostWithAims(context.report, each, each === clause ? target.from : each.to);
    if (host) return { mention: host, rule: "target/host", certainty: "stated" };
    if (namedIn(context, each, each.to)) break;
  }
  for (const each of above) {
    const mention = namedIn(context, each, each.to);
    if (mention) return { mention, rule: "target/named-above", certainty: "stated" };
  }
  for (const each of above) {
    const mention = setting(context.report, each, each.to);
    if (mention) return { mention, rule: "target/body-above", certainty: "stated" };
  }
  return further(context, clause) ?? asked(context, clause, target, above);
}

/** The meeting at which it is asked for. */
function asked({ report }: SetterContext, ...rest: [Clause, TargetMention, readonly Clause[]]): Setter | undefined {
  const mention = askedFor(report, ...rest);
  return mention && { mention, rule: "target/asked-for", certainty: "inferred" };
}

/** Of its own sentence: a document or congress before it, or a body that aims at it on the ground of a document. */
function inSentence(context: SetterContext, clause: Clause, limit: number): Setter | undefined {
  const { report } = context;
  const named = namedIn(context, clause, limit);
  const body = setting(report, clause, limit);
  const grounded = named && body && body.from > named.to && onGround(report, clause, named);
  if (named && !grounded) return { mention: named, rule: "target/named", certainty: "stated" };
  return body && { mention: body, rule: "target/body", certainty: "stated" };
}

/** The last document before `limit` that may set targets, else the last congress; one with a name before a bare word. */
function namedIn(context: SetterContext, clause: Clause, limit: number): Mention | undefined {
  const referred = referredAtHead(context.report, clause);
  const meant =
    referred &&
    nearestBefore(context, clause.from, (each) => maySet(context, each) && isReferred(context.report, referred, each));
  if (meant) return meant;
  const setters = withPurpose(clause.mentions).filter((mention) => mention.to <= limit && maySet(context, mention));
  const full = setters.filter((mention) => !isBare(mention) && !isPlanOfMeeting(context.report, clause, mention));
  const bare = setters.filter(isBare);
  const found = full.findLast(isDocument) ?? bare.findLast(isDocument) ?? full.at(-1) ?? bare.at(-1);
  return found && isBare(found) ? (referent(context, found) ?? found) : found;
}

/** Mentions with what the purpose of a meeting names: "Hội nghị học tập | Nghị quyết Đại hội …". */
const withPurpose = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(hasPurpose)
    ? mentions.flatMap((mention) => (hasPurpose(mention) ? [mention, ...mention.about] : [mention]))
    : mentions;
const hasPurpose = (mention: Mention): mention is MeetingMention =>
  mention.type === "Meeting" && mention.rule === "meeting/purpose";

const isBare = (mention: Mention): boolean =>
  mention.type === "Document" ? mention.bare : mention.type === "Meeting" && mention.rule === "meeting/bare";

const maySet = (context: SetterContext, mention: Mention): boolean =>
  (isDocument(mention) || isCongress(mention)) && !isPast(context, mention);

const isDocument = (mention: Mention): mention is DocumentMention =>
  mention.type === "Document" && !mention.plural && !letters.has(mention.kind);

/** A congress or session by its number, or bare; a conference that studies something sets nothing. */
const isCongress = (mention: Mention): mention is MeetingMention =>
  mention.type === "Meeting" &&
  mention.rule !== "meeting/purpose" &&
  (!isBare(mention) || /^(đại hội|kỳ họp)$/u.test(mention.kind));

/** Of a term of office that is over: its targets were reached or missed, and are told as results. */
function isPast({ written }: SetterContext, mention: DocumentMention | MeetingMention): boolean {
  const until = Number(mention.term?.slice(-4));
  return written !== undefined && until <= written;
}

/** "Nghị quyết", "Đại hội": the nearest of that kind that was named before and whose term is not over. */
function referent(context: SetterContext, bare: Mention): Mention | undefined {
  if (!isDocument(bare) && !isCongress(bare)) return undefined;
  const { focus, about } = context.report;
  // "Đại hội đề ra …" in the report of a congress: that one, unless its paragraph speaks of another.
  if (isCongress(bare) && about && focus?.kind === bare.kind && isCongress(focus) && !isPast(context, focus)) {
    return sameLine(context, bare) ?? focus;
  }
  return nearestBefore(
    context,
    bare.from,
    (each) => each.type === bare.type && each.kind === bare.kind && !isBare(each) && maySet(context, each),
  );
}

/** The meeting of that kind that the paragraph named last before; one inside a document's name is only spoken of. */
function sameLine(context: SetterContext, bare: MeetingMention): Mention | undefined {
  const clause = context.report.clauses.find(({ from, to }) => from <= bare.from && bare.from < to);
  const own = context.lines.get(clause?.line ?? -1) ?? [];
  return own
    .flatMap(({ mentions }) => mentions)
    .findLast(
      (each) =>
        each.to <= bare.from &&
        each.type === bare.type &&
        each.kind === bare.kind &&
        !isBare(each) &&
        maySet(context, each),
    );
}

/** The last mention of the report that ends before this token and is wanted. */
function nearestBefore(
  { report }: SetterContext,
  limit: number,
  wanted: (mention: Mention, clause: Clause) => boolean,
): Mention | undefined {
  for (let i = report.clauses.length - 1; i >= 0; i--) {
    const clause = report.clauses[i] as Clause;
    if (clause.from >= limit || clause.mentions.length === 0) continue;
    const found = withPurpose(clause.mentions).findLast((each) => each.to <= limit && wanted(each, clause));
    if (found) return found;
  }
  return undefined;
}

const onGround = (report: Report, clause: Clause, mention: Mention): boolean =>
  ground.test(between(report, clause.from, mention.from));

/** "Thực hiện Kế hoạch số 12-KH/ĐU, sáng 3/4 … tổ chức hội nghị": it plans the meeting and sets no target. */
const isPlanOfMeeting = (report: Report, clause: Clause, mention: Mention): boolean =>
  mention.type === "Document" &&
  mention.meetings.length === 0 &&
  onGround(report, clause, mention) &&
  clause.mentions.some(({ type }) => type === "Meeting");

/** "… 100% là mục tiêu của Chương trình số 08-CTr/TU": the document stands behind. */
function summedUp(context: SetterContext, clause: Clause, target: TargetMention): Setter | undefined {
  const mention = clause.mentions.find((each) => each.from >= target.to && maySet(context, each));
  const words = mention ? between(context.report, target.to, mention.from) : "";
  if (!mention || !/(?<!\p{L})(mục tiêu|chỉ tiêu|theo)(?!\p{L})/u.test(words)) return undefined;
  return { mention, rule: "target/named-after", certainty: "stated" };
}

/** The sentences before it in its paragraph, the nearest first. */
function before({ lines }: SetterContext, clause: Clause): Clause[] {
  return (lines.get(clause.line) ?? []).filter((each) => each.from < clause.from).toReversed();
}

/** The sentences of the lines that head its list, the nearest first. */
function headed(context: SetterContext, line: number): Clause[] {
  const above = context.headings.get(line);
  return above === undefined ? [] : [...(context.lines.get(above) ?? []).toReversed(), ...headed(context, above)];
}

/** The congress, or its resolution, that the report named last; else the congress that the report is about. */
function further(context: SetterContext, clause: Clause): Setter | undefined {
  const { focus, about } = context.report;
  if (!about || (focus?.kind !== "đại hội" && aimsForItself(context.report, clause))) return undefined;
  const mention = nearestBefore(
    context,
    clause.from,
    (each, { kind }) => kind === "body" && maySet(context, each) && isOfCongress(each),
  );
  if (mention) return { mention, rule: "target/congress-before", certainty: "inferred" };
  return focus?.kind === "đại hội" && isCongress(focus)
    ? { mention: focus, rule: "target/focus", certainty: "inferred" }
    : undefined;
}

const isOfCongress = (mention: Mention): boolean => {
  if (isBare(mention)) return false;
  if (mention.type === "Meeting") return mention.kind === "đại hội";
  return mention.type === "Document" && mention.meetings.some(({ kind }) => kind === "đại hội");
};
