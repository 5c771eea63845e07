import type { DocumentMention, MeetingMention } from "../../mention/mention.ts";
import { idOf, tail } from "../key.ts";
import { type Attributes, register, type World } from "../world.ts";
import type { Documents } from "./documents.ts";

/** "Nghị quyết Đại hội XIII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XX": one document for each meeting. */
export function resolveOfMeetings({ world, more }: Documents, mention: DocumentMention): void {
  const ids = mention.meetings.flatMap((meeting) => registerOfMeeting(world, mention, meeting) ?? []);
  const [first, ...rest] = ids;
  if (!first) return;
  world.of.set(mention, first);
  if (rest.length > 0) more.set(mention, rest);
}

/** Registers the resolution that a meeting of the report adopted; undefined when that meeting is no entity. */
export function registerOfMeeting(world: World, mention: DocumentMention, meeting: MeetingMention): string | undefined {
  const meetingId = world.of.get(meeting);
  const entity = meetingId && world.entities.get(meetingId);
  if (!meetingId || !entity) return undefined;
  const { kind } = mention;
  const attributes: Attributes = { kind };
  for (const slot of ["ordinal", "term", "khoa"]) {
    const value = entity.attributes[slot];
    if (value !== undefined) attributes[slot] = value;
  }
  const id = idOfMeeting(kind, meetingId);
  return register(world, mention, { id, type: "Resolution", name: `${kind} ${entity.name}`, attributes });
}

/** The id of the document of this kind that a meeting adopted. */
export const idOfMeeting = (kind: string, meeting: string): string => idOf("resolution", kind, tail(meeting));
