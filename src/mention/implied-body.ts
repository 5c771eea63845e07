import type { BodyHead } from "../knowledge/lexicon.ts";
import type { BodyMention } from "./mention.ts";

/** Heads of bodies that a text means without naming them in full. */
export const wholeParty = {
  name: "Đảng Cộng sản Việt Nam",
  family: "party",
  scope: "none",
  level: "trung ương",
} as const satisfies BodyHead;
export const centralCommittee = {
  name: "Ban Chấp hành Trung ương Đảng",
  family: "party-committee",
  scope: "none",
  level: "trung ương",
} as const satisfies BodyHead;
export const partyOrganisation = {
  name: "Đảng bộ",
  family: "party",
  scope: "territory",
  level: "",
} as const satisfies BodyHead;
export const peoplesCouncil = {
  name: "Hội đồng nhân dân",
  family: "people-council",
  scope: "territory",
  level: "",
} as const satisfies BodyHead;
export const peoplesCommittee = {
  name: "Ủy ban nhân dân",
  family: "people-committee",
  scope: "territory",
  level: "",
} as const satisfies BodyHead;

/** "Đảng" in "Đại hội XIII của Đảng". */
export const readWholeParty = (at: number): BodyMention => ({
  type: "Organisation",
  from: at,
  to: at + 1,
  rule: "organisation/whole-party",
  head: wholeParty,
});

/** "Trung ương" in "Hội nghị Trung ương 7" and "Nghị quyết Trung ương 7" stands for the Central Committee. */
export const readCentralCommittee = (at: number): BodyMention => ({
  type: "Organisation",
  from: at,
  to: at + 2,
  rule: "organisation/party-committee",
  head: centralCommittee,
});
