import type { BodyHead, Rank } from "../knowledge/lexicon.ts";

/** A typed span with its slots. `from` and `to` count tokens of the report, `to` excluded; `rule` read it. */
type Base = { readonly from: number; readonly to: number; readonly rule: string };

/** A territory, region or venue. Without `name` it is a bare level word: "phường". */
export type PlaceMention = Base & {
  readonly type: "Place";
  readonly level: string;
  readonly name: string | undefined;
  /** The territory above it, where the text names it: "huyện Lương Tài (Bắc Ninh)". */
  readonly parent?: PlaceMention | undefined;
  /** "Tỉnh ủy Cà Mau": the name is fused with the body and names no place by itself. */
  readonly fused?: boolean;
  /** Of a venue: its own name up to the territory or body that it is of: "Hội trường". */
  readonly venue?: string;
  readonly of?: BodyMention | undefined;
};

/** A body. What completes its name is another body (`of`), a territory (`place`) or a name of its own (`title`). */
export type BodyMention = Base & {
  readonly type: "Organisation";
  readonly head: BodyHead;
  readonly of?: BodyMention | undefined;
  /** `of` was joined by "thuộc": it is the body above, no part of the name. */
  readonly under?: BodyMention | undefined;
  readonly place?: PlaceMention | undefined;
  readonly title?: string | undefined;
  /** A congress that the title holds: "Tiểu ban nhân sự Đại hội XIV của Đảng". */
  readonly congress?: MeetingMention | undefined;
  readonly khoa?: string | undefined;
  readonly term?: string | undefined;
};

export type PersonMention = Base & { readonly type: "Person"; readonly name: string; readonly licensed: boolean };

export type PositionMention = Base & {
  readonly type: "Position";
  readonly rank: Rank;
  readonly body?: BodyMention | undefined;
  readonly former: boolean;
  readonly acting: boolean;
};

export type DateMention = Base & {
  readonly type: "Date";
  /** [day, month, year?] of each day. */
  readonly days: readonly { readonly day: number; readonly month: number; readonly year: number | undefined }[];
  readonly session: string | undefined;
};

export type MeetingMention = Base & {
  readonly type: "Meeting";
  readonly kind: string;
  readonly ordinal?: number | undefined;
  readonly body?: BodyMention | undefined;
  readonly khoa?: string | undefined;
  readonly term?: string | undefined;
  /** "Đại hội … của Đảng": the national congress. */
  readonly national?: boolean;
  /** Words between kind and purpose, and the purpose itself, as written: "trực tuyến … quán triệt …". */
  readonly purpose?: string | undefined;
  /** What the purpose names. */
  readonly about: readonly Mention[];
  /** Of a session: the meeting that it belongs to. */
  readonly session?: MeetingMention | undefined;
  readonly mode?: string | undefined;
  /** "thường kỳ", "mở rộng": tells sessions apart and belongs to the name. */
  readonly note?: string | undefined;
};

export type DocumentMention = Base & {
  readonly type: "Document";
  readonly kind: string;
  readonly entity: "Resolution" | "Program";
  readonly number?: string | undefined;
  /** The issuer's symbol in the number: "TU". */
  readonly symbol?: string | undefined;
  readonly date?: DateMention | undefined;
  readonly issuers: readonly BodyMention[];
  /** "Nghị quyết Đại hội …", and further congresses in "… và Đại hội …". */
  readonly meetings: readonly MeetingMention[];
  readonly subject?: string | undefined;
  /** Documents that its subject names after "thực hiện". */
  readonly grounds: readonly DocumentMention[];
  readonly about: readonly Mention[];
  readonly count?: number | undefined;
  readonly plural: boolean;
  readonly khoa?: string | undefined;
  readonly term?: string | undefined;
  /** "Nghị quyết này", "nghị quyết": stands for a document named elsewhere. */
  readonly bare: boolean;
};

export type TargetMention = Base & {
  readonly type: "Target";
  readonly indicator: string;
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly comparator: string | undefined;
  readonly unit: string;
  /** Year or term by which it is to be reached: "2025", "2020-2025". */
  readonly deadline?: string | undefined;
};

export type TermMention = Base & { readonly type: "Term"; readonly years: string };

export type Mention =
  | PlaceMention
  | BodyMention
  | PersonMention
  | PositionMention
  | DateMention
  | MeetingMention
  | DocumentMention
  | TargetMention
  | TermMention;

export const isDocument = (mention: Mention): mention is DocumentMention => mention.type === "Document";

const none: readonly Mention[] = [];

/** The mentions inside a mention, the nearest first: a name inside a name names too. */
export function inner(mention: Mention): readonly Mention[] {
  const parts: (Mention | undefined)[] = [];
  switch (mention.type) {
    case "Place":
      parts.push(mention.parent, mention.of);
      break;
    case "Organisation":
      parts.push(mention.of, mention.under, mention.place, mention.congress);
      break;
    case "Position":
      parts.push(mention.body);
      break;
    case "Meeting":
      parts.push(mention.body, mention.session, ...mention.about);
      break;
    case "Document":
      parts.push(...mention.issuers, ...mention.meetings, ...mention.grounds, ...mention.about);
      break;
    default:
  }
  return parts.length === 0 ? none : parts.filter((part) => part !== undefined);
}

/** A mention and everything inside it. */
export function withInner(mention: Mention): Mention[] {
  const all = [mention];
  for (const part of inner(mention)) all.push(...withInner(part));
  return all;
}
