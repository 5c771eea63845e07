import { wholeParty } from "../../mention/implied-body.ts";
import type { MeetingMention } from "../../mention/mention.ts";
import { idOf, tail } from "../key.ts";
import { mentionsOf } from "../mentions.ts";
import type { World } from "../world.ts";
import { addBelonging, type Belonging } from "./belonging.ts";
import type { Step } from "./step.ts";

const kinds: Readonly<Record<string, string>> = { "đại hội": "congress-of", "kỳ họp": "session-of" };

/** A congress, plenum or session belongs to its body; a part of a congress to the congress. */
export const meetingOwners: Step = ({ world, relations }) => {
  for (const mention of mentionsOf(world, "Meeting")) {
    const id = world.of.get(mention);
    if (id) addBelonging(relations, { ...ownerOf(world, mention, id), from: id, mention });
  }
};

function ownerOf(world: World, mention: MeetingMention, id: string): Omit<Belonging, "from" | "mention"> {
  if (mention.session) {
    return { to: world.of.get(mention.session), kind: "session-of", certainty: "stated", rule: "hierarchy/session-of" };
  }
  const kind = kinds[mention.kind] ?? "meeting-of";
  const rule = "hierarchy/meeting-of";
  const named = mention.body && world.of.get(mention.body);
  const stated = mention.national ? idOf("organisation", wholeParty.name) : named;
  if (stated) return { to: stated, kind, certainty: "stated", rule };
  return {
    to: mention.ordinal === undefined ? undefined : bodyInId(world, mention, id),
    kind,
    certainty: "inferred",
    rule,
  };
}

/** The body by which a meeting without one was keyed: it is a part of the id. */
function bodyInId(world: World, { kind }: MeetingMention, id: string): string | undefined {
  const bodies = [...world.entities.values()].filter(({ type }) => type === "Organisation");
  return bodies.find((body) => id.startsWith(idOf("meeting", kind, tail(body.id))))?.id;
}

/** "Phiên trù bị" in the report of a congress is a part of it. */
export const impliedParts: Step = ({ world, impliedParts, relations }) => {
  for (const { part, whole } of impliedParts) {
    const [mention] = world.entities.get(part)?.mentions ?? [];
    if (!mention) continue;
    const rule = "hierarchy/session-of-focus";
    addBelonging(relations, { from: part, to: whole, kind: "session-of", certainty: "inferred", mention, rule });
  }
};
