import type { DocumentNoun } from "./document-noun.ts";
import { keyAt, keysAt, type Scan } from "./scan.ts";

/** Words behind which "quy định" in lower case is what holds, no paper: "vi phạm | quy định về …". */
const holding = new Set("phạm theo đúng trái với các những và".split(" "));

const wordsBefore = (scan: Scan, word: number): string => {
  const start = word - (keyAt(scan, word - 1) === "," ? 3 : 2);
  return [...Array(word - start).keys()].map((i) => keyAt(scan, start + i)).join(" ");
};

/** Whether the noun stands for no paper of its own: "theo quy định của …", "vốn điều lệ", "là dự án trọng điểm …". */
export function standsForNone(scan: Scan, word: number, { kind, from }: DocumentNoun): boolean {
  const before = keyAt(scan, word - 1);
  switch (kind.kind) {
    case "Kế hoạch":
      // "thực hiện nhiệm vụ, kế hoạch năm 2022": what was to be done.
      return scan.tokens[word]?.shape === "lower" && /^nhiệm vụ( ,)?$/u.test(wordsBefore(scan, word));
    case "Quy định":
      return scan.tokens[word]?.shape === "lower" && holding.has(before);
    case "Hướng dẫn":
      return scan.tokens[word]?.shape === "lower" && before === "các";
    case "Điều lệ":
      return before === "vốn";
    case "Pháp lệnh":
      return scan.tokens[word]?.shape === "lower" && before === ",";
    case "Chuyên đề":
      return keysAt(scan, word - 2, "trưng bày");
    default:
      return kind.type === "Program" && keyAt(scan, from - 1) === "là" && scan.tokens[word]?.shape === "lower";
  }
}
