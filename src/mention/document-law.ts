import { isAbroad } from "./abroad.ts";
import { type DocumentNoun, documentOf } from "./document-noun.ts";
import type { DocumentMention } from "./mention.ts";
import { readNamed } from "./place.ts";
import { closingQuote, opensQuote } from "./quote.ts";
import { capitalAt, isDash, keyAt, keysAt, type Scan, slice, wordAt } from "./scan.ts";

/** Words that go on with the sentence and are in no name of a law. */
const stops = new Set(
  (
    "về thì hiện này nọ mới có được trong khi mà đã đang sẽ là cho với không phải chưa nêu điều khoản trừ vẫn cũng " +
    "theo tại nếu vừa còn do để từ đến ở ra nên như bị cần phải rồi trên dưới nhằm quy ban đối vào nói sau trước " +
    "ngày tiếp số đạt ngăn cấm cho chiều sáng tối phù ký hôm hoặc hay thành trình gặp những làm sửa đổi gây dẫn ông bà anh chị cùng có gần nghiêm yêu áp xem quyết"
  ).split(" "),
);
/** "Công ty | Luật An Phú", "ĐH | Luật Hà Nội", "pháp | Luật", "Công ước | Luật Biển": another name or word. */
const houses = new Set("ty phòng hãng học khoa đoàn ngành trường sinh đh cđ hv nhân sĩ lớp pháp bộ ước".split(" "));
/** "Luật | Hồi giáo": the rules of a faith; "Luật | Pháp": those of a country. */
const notNames = new Set("hồi pháp cộng".split(" "));
const longestName = 14;
const longestAside = 8;

/** "Luật Đất đai năm 2013", "Luật Phòng, chống tham nhũng (sửa đổi)": a law by its name; `at` is the token behind "Luật". */
export function readLaw(scan: Scan, at: number, noun: DocumentNoun): DocumentMention | undefined {
  if (houses.has(keyAt(scan, noun.from - 1))) return undefined;
  const known = scan.knowledge.lexicon.laws.longest(scan.tokens, at, scan.limit);
  const code = noun.kind.kind === "Bộ luật";
  if (code && !known?.values.includes("Bộ luật")) return undefined;
  // "Luật hình sự | Campuchia"
  if (known && isAbroad(scan, known.end)) return undefined;
  // "Luật Thương mại | Quốc tế …": a longer name than the one in the table.
  const whole = known && (code || !capitalAt(scan, known.end) || readNamed(scan, known.end) !== undefined);
  const end = whole ? known.end : readUnlisted(scan, at, noun);
  if (end === undefined) return undefined;
  const to = readAside(scan, readYear(scan, end));
  return documentOf(noun, { to, rule: "document/law", subject: slice(scan, at, to) });
}

/** Where the name of a law ends that is not in the table: a foreign one, or one that is only proposed. */
function readUnlisted(scan: Scan, at: number, noun: DocumentNoun): number | undefined {
  const { documentContinuations } = scan.knowledge.lexicon;
  const lower = !capitalAt(scan, at);
  if (lower && !documentContinuations.longest(scan.tokens, at, scan.limit)) return undefined;
  if (isFullName(scan, at) || isAbroad(scan, at) || notNames.has(keyAt(scan, at))) return undefined;
  // “Luật Kiểm soát đồ uống có cồn”: the quotation says where the name ends.
  const close = opensQuote(scan, noun.from - 1) ? closingQuote(scan, noun.from - 1) : undefined;
  if (close !== undefined && close - at >= 2 && close - at <= longestName) return close;
  let to = at;
  while (to < Math.min(scan.limit, at + longestName) && goesOn(scan, at, to)) to++;
  while (to > at && (/^\p{P}$/u.test(wordAt(scan, to - 1)) || ["và", "của", "các"].includes(keyAt(scan, to - 1)))) to--;
  // "luật kinh tế": a field; "Luật Thủ đô" a law.
  if (keyAt(scan, to - 2) === "và") to -= 2;
  return to - at < (lower ? 3 : 2) ? undefined : to;
}

/** "dịch vụ việc | làm", "cơ quan | điều tra" go on with a word that ends other names. */
const isStop = (scan: Scan, at: number): boolean =>
  stops.has(keyAt(scan, at)) && !keysAt(scan, at - 1, "việc làm") && !keysAt(scan, at, "điều tra");

function goesOn(scan: Scan, start: number, at: number): boolean {
  const word = wordAt(scan, at);
  // "Phòng, chống": a comma between two verbs of the name.
  if (word === ",") {
    const key = keyAt(scan, at + 1);
    const pair = `${key} ${keyAt(scan, at + 2)}`;
    return (
      /^(chống|chữa|thể|bổ|bia|rượu|xử|sử|cứu|bồi)$/u.test(key) || /^(công chức|(nhập|xuất|quá) cảnh)$/u.test(pair)
    );
  }
  // "hành chính - kinh tế"
  if (isDash(word)) return scan.tokens[at - 1]?.shape === "lower" && scan.tokens[at + 1]?.shape === "lower";
  if (keyAt(scan, at) === "của" && capitalAt(scan, at + 1)) return false;
  if (/^\p{P}$/u.test(word) || /^\d/u.test(word) || isStop(scan, at)) return false;
  if (keyAt(scan, at) === "năm") return false;
  // "Luật Dịch vụ việc làm | và đóng phạt": the next thing of the sentence.
  if (keyAt(scan, at) === "và" && capitalAt(scan, start) && !capitalAt(scan, at + 1)) return false;
  // "Luật Giáo dục và | Luật Trẻ em": the next law, or another document.
  const next = keyAt(scan, at) === "và" ? at + 1 : at;
  return !scan.knowledge.lexicon.documentKinds.longest(scan.tokens, next, scan.limit);
}

/** "… năm 2013", "… 2013". */
function readYear(scan: Scan, at: number): number {
  const year = keyAt(scan, at) === "năm" ? at + 1 : at;
  return /^(19|20)\d\d$/u.test(wordAt(scan, year)) ? year + 1 : at;
}

/** "… (sửa đổi)", "… (sửa đổi, bổ sung năm 2008)", "… sửa đổi". */
function readAside(scan: Scan, at: number): number {
  if (keyAt(scan, at) === "sửa" && keyAt(scan, at + 1) === "đổi") return at + 2;
  if (wordAt(scan, at) !== "(" || keyAt(scan, at + 1) !== "sửa") return at;
  for (let i = at + 1; i < at + longestAside; i++) if (wordAt(scan, i) === ")") return i + 1;
  return at;
}

/** "Luật | Trần Thu Lan": an office that bears the name of a lawyer. */
const isFullName = (scan: Scan, at: number): boolean =>
  scan.knowledge.lexicon.surnames.has(keyAt(scan, at)) && capitalAt(scan, at + 1) && capitalAt(scan, at + 2);
