import { readCount } from "./document-noun.ts";
import type { DocumentMention } from "./mention.ts";
import { keyAt, keysAt, type Scan } from "./scan.ts";

const nouns = [
  "văn bản",
  "nội dung",
  "tài liệu",
  "nghị quyết",
  "chỉ thị",
  "kế hoạch",
  "chương trình",
  "quy định",
  "kết luận",
];
const pointers = ["nói trên", "nêu trên", "trên", "này"];
/** Numbers in words that count documents named before. */
export const aboveWords: readonly string[] = ["hai", "ba", "bốn", "năm", "sáu"];

/** "2 văn bản trên", "các nghị quyết này", "hai chương trình nói trên": all of several that were named before. */
export function readDocumentsAbove(scan: Scan, at: number): DocumentMention | undefined {
  const spelt = aboveWords.indexOf(keyAt(scan, at));
  const counted = spelt >= 0 ? { count: spelt + 2, to: at + 1 } : readCount(scan, at);
  if (!counted || counted.count === 1) return undefined;
  const noun = nouns.find((each) => keysAt(scan, counted.to, each));
  const to = counted.to + (noun?.split(" ").length ?? 0);
  const pointer = noun && pointers.find((each) => keysAt(scan, to, each));
  if (!noun || !pointer || (noun === "nội dung" && counted.count === undefined)) return undefined;
  return {
    type: "Document",
    from: at,
    to: to + pointer.split(" ").length,
    rule: "document/above",
    kind: noun,
    entity: "Resolution",
    issuers: [],
    meetings: [],
    grounds: [],
    about: [],
    plural: true,
    bare: true,
    ...(counted.count !== undefined && { count: counted.count }),
  };
}
