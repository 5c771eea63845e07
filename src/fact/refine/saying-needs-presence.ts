import type { Mention } from "../../mention/mention.ts";
import type { Fact } from "../fact.ts";
import type { Report } from "../report.ts";
import { saidRule } from "../speech.ts";

const nameOf = (mention: Mention): string => (mention.type === "Person" ? mention.name : "");

/**
 * "Ông A cho biết" in a long article is no speech at the meeting. It is one where the sentence names the meeting, or
 * where the report says in other words that A chaired, attended or addressed it.
 */
export function sayingNeedsPresence(facts: readonly Fact[], report: Report): readonly Fact[] {
  const present = new Set<string>();
  for (const fact of facts) {
    if (fact.rule === saidRule) continue;
    if (["CHAIRED", "ATTENDED", "SPOKE_AT"].includes(fact.type)) present.add(nameOf(fact.from));
  }
  return facts.filter((fact) => {
    if (fact.rule !== saidRule) return true;
    if (fact.from.type === "Person" && present.has(fact.from.name)) return true;
    const clause = report.clauses.find((each) => each.from === fact.span.from);
    return clause?.mentions.some((mention) => mention.type === "Meeting") ?? false;
  });
}
