import type { MeetingMention } from "../../mention/mention.ts";
import { capital } from "../expand.ts";
import { idOf, tail } from "../key.ts";
import { register, type World } from "../world.ts";

/** Registers "Phiên trù bị Đại hội …", a part of the meeting `whole`; undefined when that is no entity. */
export function registerPart(world: World, mention: MeetingMention, whole: string | undefined): string | undefined {
  const name = whole && world.entities.get(whole)?.name;
  if (!name) return undefined;
  const { kind } = mention;
  return register(world, mention, {
    id: idOf("meeting", kind, tail(whole)),
    type: "Meeting",
    name: `${capital(kind)} ${name}`,
    attributes: { kind },
  });
}
