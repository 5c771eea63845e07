import type { Node } from "../../src/api/contract/graph.ts";
import type { Language } from "../state/preferences.ts";
import { dayText } from "./day.ts";

type Named = Pick<Node, "id" | "type">;

/** Words of a territory before its own name, which begins with capitals. */
const units = /^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu) /;

/**
 * What tells nodes apart that would be shown alike: of each a day, a year or a place that the others do not have. Ids
 * are made of what makes a thing itself, in words ("meeting/hội-nghị/đảng-ủy-xã-suối-trúc/2021-03-18"), so it is taken
 * from there. `shown` is what of a node is to be seen; a node that nothing is taken for has no entry.
 */
export function apart<Item extends Named>(
  nodes: readonly Item[],
  shown: (node: Item) => string,
  language: Language,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const alike of Map.groupBy(nodes, (node) => `${node.type} ${shown(node)}`).values()) {
    if (alike.length < 2) continue;
    const parts = alike.map(({ id }) => partsOf(id));
    const counts = new Map<string, number>();
    for (const own of parts) for (const part of new Set(own)) counts.set(part, (counts.get(part) ?? 0) + 1);
    for (const [index, node] of alike.entries()) {
      const note = noteOf(parts[index] ?? [], (part) => counts.get(part) === 1, language);
      // What the name says itself tells nothing.
      if (note && !letters(shown(node)).includes(letters(note))) notes.set(node.id, note);
    }
  }
  return notes;
}

/** The parts of an id without its type, and without what only says in which document it stands. */
const partsOf = (id: string): string[] =>
  id
    .split(/[/.]/)
    .slice(1)
    .map((part) => part.replace(/@[0-9a-f]{8,}.*$/, ""))
    .filter((part) => part !== "");

function noteOf(own: readonly string[], isOwn: (part: string) => boolean, language: Language) {
  const rare = own.filter(isOwn);
  const day = rare.find((part) => /^\d{4}-\d{2}-\d{2}/.test(part));
  if (day) return dayText(day.slice(0, 10), language);
  const years = rare.flatMap((part) => /(?:^|-)(\d{4})$/.exec(part)?.[1] ?? []);
  const words = rare[0] ?? own.at(-1);
  return years[0] ?? (words && written(words, words === own.at(-1)));
}

/**
 * "quận-hai-bà-trưng" → "quận Hai Bà Trưng". The last part of an id is a province, which stands without its unit. What
 * is no territory stays in small letters.
 */
function written(part: string, last: boolean): string {
  const words = part.replaceAll("-", " ").trim();
  const unit = units.exec(words)?.[0] ?? "";
  if (unit === "" && !(last && /^\p{L}+(?: \p{L}+){1,3}$/u.test(words))) return words;
  return unit + words.slice(unit.length).replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
