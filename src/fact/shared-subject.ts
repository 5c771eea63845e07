import { type Participant, subjectsOf } from "./participants.ts";
import { between, type Clause, opens, type Report, type Trigger } from "./report.ts";

const acting = ["speak", "say", "present", "attend", "chair", "hand"];

/** How far apart, in tokens, two verbs of one subject may stand. */
const reach = 20;

/** The subjects of a verb; of one that shares them ("A dự, trao hoa và phát biểu") those of the verb before it. */
export function actorsOf(report: Report, clause: Clause, trigger: Trigger): Participant[] {
  const own = subjectsOf(report, clause, trigger.from);
  if (own.length > 0) return own;
  const earlier = verbBefore(report, clause, trigger);
  return earlier ? actorsOf(report, clause, earlier) : [];
}

/** "Dự hội nghị có A; B | chủ trì": of a list of those present only the last item is the subject of the next verb. */
export function ownItem(report: Report, clause: Clause, trigger: Trigger, list: Participant[]): Participant[] {
  const [first] = list;
  const present = clause.triggers.some((each) => opens(each, "attend") && first && each.to <= first.from);
  if (!present || between(report, trigger.from, trigger.to).startsWith("đồng")) return list;
  return list.filter((one) => !between(report, one.to, trigger.from).includes(";"));
}

/** The verb before, where "và" or a comma joins this one to it and nobody is named between them. */
function verbBefore(report: Report, clause: Clause, trigger: Trigger): Trigger | undefined {
  const joint = between(report, Math.max(clause.from, trigger.from - 3), trigger.from);
  if (!/(^|\s)(và|,|đồng thời)( (đã|trực tiếp|có|cùng|tham gia))*$/u.test(joint)) return undefined;
  const earlier = clause.triggers.findLast(
    (each) => each.to <= trigger.from && acting.some((frame) => opens(each, frame)),
  );
  if (!earlier || trigger.from - earlier.to > reach) return undefined;
  const inside = clause.mentions.filter((mention) => mention.from >= earlier.to && mention.to <= trigger.from);
  const named = inside.some(({ type }) => type === "Person" || type === "Position");
  return named || between(report, earlier.to, trigger.from).includes(";") ? undefined : earlier;
}
