import { readPerson } from "./person.ts";
import { readPhrase } from "./phrase.ts";
import { keyAt, keysAt, type Scan, slice } from "./scan.ts";

/** What a decision on posts or bodies does. */
const disposals = [
  "chuẩn y",
  "bổ nhiệm",
  "điều động",
  "luân chuyển",
  "phân công",
  "chỉ định",
  "phê chuẩn",
  "thành lập",
  "tiếp nhận",
  "nghỉ hưu",
  "cho",
  "để",
  "cho thôi",
  "kỷ luật",
  "thi hành kỷ luật",
  "khen thưởng",
];

/**
 * "quyết định của X | chuẩn y kết quả bầu cử đồng chí A", "… | về việc bổ nhiệm ông B giữ chức C": what the decision does
 * and with whom; `ofSomebody` asks for a person or a post. The words stay outside the mention, since they say too who becomes what.
 */
export function readDisposal(scan: Scan, at: number, ofSomebody = false): string | undefined {
  const start = ["về việc", "về"].find((words) => keysAt(scan, at, words));
  const verb = at + (start?.split(" ").length ?? 0);
  const said = disposals.find((words) => keysAt(scan, verb, words));
  if (!said) return undefined;
  const phrase = readPhrase(scan, verb, "document");
  if (!phrase) return undefined;
  const to = pastWhom(scan, phrase.to);
  const named = to > phrase.to || phrase.mentions.some(({ type }) => type === "Position");
  // "về việc bổ nhiệm" alone names no decision.
  const tells = to - verb > said.split(" ").length;
  return tells && (named || !ofSomebody) ? slice(scan, at, to) : undefined;
}

/** In tokens. */
const longestWhom = 24;

/** Past the person and the post that follow. */
function pastWhom(scan: Scan, at: number): number {
  let to = at;
  let end = at;
  while (to < Math.min(scan.limit, at + longestWhom)) {
    const honorific = scan.knowledge.lexicon.honorifics.longest(scan.tokens, to, scan.limit);
    const nested = scan.nested(scan, to);
    const whom = nested?.type === "Position" ? nested : readPerson(scan, to, to > at);
    if (honorific) to = honorific.end;
    else if (whom) end = to = whom.to;
    else if (/^(giữ|chức|vụ|danh|làm|đối|với)$/u.test(keyAt(scan, to))) to++;
    else break;
  }
  return end;
}
