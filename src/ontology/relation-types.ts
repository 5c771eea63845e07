import type { AttributeType, EntityTypeName } from "./entity-types.ts";
import { entityTypeNames } from "./entity-types.ts";

export type RelationType = {
  readonly from: readonly EntityTypeName[];
  readonly to: readonly EntityTypeName[];
  /** Where not every pair of ends is allowed: the pairs that are. */
  readonly pairs?: readonly (readonly [EntityTypeName, EntityTypeName])[];
  readonly label: { readonly vi: string; readonly en: string };
  readonly meaning: string;
  readonly attributes?: Readonly<Record<string, AttributeType>>;
};

const participant = ["Person", "Organisation"] as const;
const issued = ["Resolution", "Program"] as const;

/** Kinds of BELONGS_TO; the list is closed. */
export const belongingKinds = [
  "committee-of",
  "standing-committee-of",
  "board-of",
  "party-parent",
  "party-of",
  "unit-of",
  "congress-of",
  "session-of",
  "meeting-of",
  "member-of-set",
] as const;

/** All relations. `from` and `to` are closed lists: a relation with another end is a fault of the program. */
export const relationTypes = {
  ORGANISED: {
    from: ["Organisation"],
    to: ["Meeting"],
    label: { vi: "tổ chức", en: "organised" },
    meaning: "Called the meeting and held it. Not the body that the meeting is of: that is BELONGS_TO.",
  },
  CHAIRED: {
    from: participant,
    to: ["Meeting"],
    label: { vi: "chủ trì", en: "chaired" },
    meaning: "Led the meeting. A speech that opens or closes it is SPOKE_AT.",
  },
  ATTENDED: {
    from: participant,
    to: ["Meeting"],
    label: { vi: "dự", en: "attended" },
    meaning: "Is said to have been there. Who is only shown on video was not.",
  },
  SPOKE_AT: {
    from: participant,
    to: ["Meeting"],
    label: { vi: "phát biểu tại", en: "spoke at" },
    meaning: "Spoke, reported, presented or concluded there, on video too.",
    attributes: { mode: { kind: "strings", meaning: "video when the speaker was shown, not in the room." } },
  },
  PRESENTED_AT: {
    from: issued,
    to: ["Meeting"],
    label: { vi: "được quán triệt tại", en: "presented at" },
    meaning: "Was put before the meeting: studied, reported, discussed.",
    attributes: {
      by: { kind: "strings", meaning: "Ids of who presented it.", refers: true },
      mode: { kind: "strings", meaning: "video when it was shown, not presented in the room." },
      verb: { kind: "strings", meaning: "The words that say so." },
    },
  },
  ABOUT: {
    from: ["Meeting", ...issued],
    to: entityTypeNames,
    label: { vi: "về", en: "about" },
    meaning: "The purpose, as the name of the meeting or document says it.",
  },
  IMPLEMENTS: {
    from: ["Meeting", ...issued],
    to: issued,
    label: { vi: "thực hiện", en: "implements" },
    meaning: "Is held or issued on the ground of that document.",
  },
  ISSUED: {
    from: ["Organisation"],
    to: issued,
    label: { vi: "ban hành", en: "issued" },
    meaning: "Made the document. The resolution of a congress is ADOPTED_AT it and issued by nobody.",
  },
  ADOPTED_AT: {
    from: issued,
    to: ["Meeting"],
    label: { vi: "được thông qua tại", en: "adopted at" },
    meaning: "Passed there. A report that is 'thông qua' is PRESENTED_AT.",
  },
  SETS_TARGET: {
    from: [...issued, "Meeting", "Organisation"],
    to: ["Target"],
    label: { vi: "đề ra chỉ tiêu", en: "sets target" },
    meaning: "Demands the value. Reports of a value reached set nothing.",
  },
  BELONGS_TO: {
    from: ["Organisation", "Program", "Meeting"],
    to: ["Organisation", "Program", "Meeting"],
    pairs: [
      ["Organisation", "Organisation"],
      ["Program", "Program"],
      ["Meeting", "Organisation"],
      ["Meeting", "Meeting"],
    ],
    label: { vi: "thuộc", en: "belongs to" },
    meaning: "Is part or organ of. Who merely organises a meeting does not own it.",
    attributes: { kind: { kind: "string", meaning: "One of belongingKinds." } },
  },
  HOLDS_POSITION: {
    from: ["Person"],
    to: ["Position"],
    label: { vi: "giữ chức", en: "holds position" },
    meaning: "Holds, held or receives the post; who is only nominated does not.",
    attributes: {
      status: { kind: "strings", meaning: "current, former, appointed, elected or acting." },
      from: { kind: "date", meaning: "First day, when stated." },
      to: { kind: "date", meaning: "Last day, when stated." },
    },
  },
  POSITION_AT: {
    from: ["Position"],
    to: ["Organisation"],
    label: { vi: "tại", en: "is at" },
    meaning: "The body that the title names, not the one above it.",
  },
  HELD_AT: {
    from: ["Meeting"],
    to: ["Place", "Organisation"],
    label: { vi: "diễn ra tại", en: "held at" },
    meaning: "The venue, or the body at whose seat it met.",
  },
  LOCATED_IN: {
    from: ["Place"],
    to: ["Place"],
    label: { vi: "nằm ở", en: "located in" },
    meaning: "Lies directly in: a ward in its district, a hall in its ward.",
  },
  IN_TERRITORY: {
    from: ["Organisation"],
    to: ["Place"],
    label: { vi: "trên địa bàn", en: "in territory" },
    meaning: "The territory that the body acts for; always by rule.",
  },
  SUCCEEDS: {
    from: ["Place", "Organisation"],
    to: ["Place", "Organisation"],
    pairs: [
      ["Place", "Place"],
      ["Organisation", "Organisation"],
    ],
    label: { vi: "kế thừa", en: "succeeds" },
    meaning: "Took the place of an older unit, by the tables of 2025.",
    attributes: { extent: { kind: "string", meaning: "whole or part: how much of the older unit went over." } },
  },
} as const satisfies Record<string, RelationType>;

export type RelationTypeName = keyof typeof relationTypes;
export const relationTypeNames = Object.keys(relationTypes) as RelationTypeName[];

/** How sure an edge is, the strongest first: the text says so; it follows from the text; a rule derives it. */
export const certainties = ["stated", "inferred", "rule"] as const;
export type Certainty = (typeof certainties)[number];

/** Whether a relation of this type may join these two types. */
export function joins(type: RelationTypeName, from: EntityTypeName, to: EntityTypeName): boolean {
  const declared: RelationType = relationTypes[type];
  if (declared.pairs) return declared.pairs.some(([a, b]) => a === from && b === to);
  return declared.from.includes(from) && declared.to.includes(to);
}
