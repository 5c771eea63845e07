/** Letters of a line, and lines of a label on the canvas; the card and the tree show names whole. */
const longest = 26;

/** The label with what tells it from another that reads alike, on a line of its own. */
export function withNote(label: string, note: string | undefined): string {
  if (note === undefined) return label;
  const [first, more] = line(note);
  return `${label}\n(${first}${more === "" ? "" : "…"})`;
}

/** A name in one or two lines, broken between words; what is too long ends with "…". */
export function labelOf(name: string): string {
  const [first, rest] = line(name.trim());
  if (rest === "") return first;
  const [second, more] = line(rest);
  return `${first}\n${second}${more === "" ? "" : "…"}`;
}

function line(text: string): [line: string, rest: string] {
  if (text.length <= longest) return [text, ""];
  const gap = text.lastIndexOf(" ", longest);
  const end = gap > 0 ? gap : longest;
  return [text.slice(0, end), text.slice(end).trimStart()];
}
