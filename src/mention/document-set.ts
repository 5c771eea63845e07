import { readIssuers } from "./document-issuer.ts";
import { type DocumentNoun, documentOf } from "./document-noun.ts";
import type { DocumentMention } from "./mention.ts";
import { keyAt, keysAt, type Scan, wordAt } from "./scan.ts";
import { readKhoa, readTerm } from "./term.ts";

/** Kinds of which a bare number is a set; "6 dự án" counts things, "10 chương trình công tác" documents. */
const countable = new Set([
  "Nghị quyết",
  "Báo cáo",
  "Tờ trình",
  "Chỉ thị",
  "Quyết định",
  "Kế hoạch",
  "Luật",
  "Chương trình công tác",
  "Chương trình hành động",
]);

/** "8 chương trình công tác của Thành ủy khóa XVI (nhiệm kỳ …)", "17 nghị quyết", "4 tờ trình của UBND huyện". */
export function readDocumentSet(scan: Scan, at: number, noun: DocumentNoun): DocumentMention | undefined {
  if (noun.count === undefined || noun.count < 2) return undefined;
  let to = at;
  while (["lớn", "chuyên", "đề", "toàn", "khóa"].includes(keyAt(scan, to)) && !readKhoa(scan, to)) to++;
  const owners = readIssuers(scan, to);
  const issuer = owners?.issuers.at(-1);
  const term = readTerm(scan, owners?.to ?? to);
  const end = term?.to ?? owners?.to ?? to;
  // "07 Chương trình gồm: …" announces its members; "trong đó có 04 nghị quyết" is a part of a set.
  if (announces(scan, end) || keysAt(scan, noun.from - 3, "trong đó có")) return undefined;
  if (!owners && !countable.has(noun.kind.kind)) return undefined;
  const khoa = issuer?.khoa;
  const years = term?.years ?? issuer?.term;
  return documentOf(noun, {
    to: end,
    rule: "document/set",
    issuers: owners?.issuers ?? [],
    ...(khoa && { khoa }),
    ...(years && { term: years }),
  });
}

/** Whether "gồm:" follows in the sentence. */
function announces(scan: Scan, at: number): boolean {
  for (let i = at; i < scan.limit - 1; i++) if (keyAt(scan, i) === "gồm" && wordAt(scan, i + 1) === ":") return true;
  return false;
}
