import { type BodyMention, type Mention, withInner } from "../mention/mention.ts";
import type { World } from "./world.ts";

/** Mentions that name things. Not the body inside a venue's name, nor "Quốc hội" in "đại biểu Quốc hội". */
export function* namingMentions(world: World): Generator<Mention> {
  const { tokens } = world.report;
  for (const clause of world.report.clauses) {
    for (const top of clause.mentions) {
      const venue = top.type === "Place" && top.level === "venue";
      for (const mention of withInner(top)) {
        if (venue && mention.type === "Organisation") continue;
        if (mention.type === "Organisation" && (mention.head.family === "block" || isMassOfExecutive(mention, top)))
          continue;
        const delegate = mention.type === "Organisation" && mention.head.name === "Quốc hội";
        if (delegate && tokens[mention.from - 1]?.key === "biểu") continue;
        yield mention;
      }
    }
  }
}

/** "BCH Công đoàn cơ sở": the union inside its committee's name is a part of that name; one of the country is not. */
function isMassOfExecutive(mention: BodyMention, top: Mention): boolean {
  if (mention.head.family !== "mass" || mention.head.level === "trung ương") return false;
  return withInner(top).some(
    (each) => each.type === "Organisation" && each.head.scope === "executive" && each.of === mention,
  );
}
