import { remember } from "../text/memo.ts";
import { slug } from "./key.ts";

const idle = new Set(
  "và về các những của tại trong trên theo để cho với từ đến là được đã có một này việc hội nghị".split(" "),
);

/** The words of a name that tell it from others. */
export const words: (text: string) => ReadonlySet<string> = remember(
  (text) =>
    new Set(
      slug(text)
        .split("-")
        .filter((word) => word !== "" && !idle.has(word)),
    ),
  // Of a report: each name is held against each other.
  2000,
);

/** Share of the smaller set that both have. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : both / least;
}

const numeral = /^(\d+|[ivxl]+)$/u;

/** Whether two names hold other numbers: the resolution of the XVII congress is not that of the XXVI. */
export function numbersDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const own = [...a].filter((word) => numeral.test(word));
  const other = [...b].filter((word) => numeral.test(word));
  return own.length > 0 && other.length > 0 && !own.some((word) => b.has(word));
}
