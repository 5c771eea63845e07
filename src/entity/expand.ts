import { inner, type Mention } from "../mention/mention.ts";
import { surface, type World } from "./world.ts";

/** The words of a mention with every body in them called in full: "… của UBND phường" → "… của Ủy ban nhân dân phường X". */
export function expanded(world: World, mention: Mention): string {
  const parts = innermost(world, mention).sort((a, b) => a.mention.from - b.mention.from);
  const quotes = (text: string) => text.replace(/[“”"]/gu, "");
  let out = "";
  let at = mention.from;
  for (const { mention: part, name } of parts) {
    if (part.from < at || part.to > mention.to) continue;
    out += `${at < part.from ? surface(world, { from: at, to: part.from }) : ""} ${name} `;
    at = part.to;
  }
  if (at < mention.to) out += surface(world, { from: at, to: mention.to });
  return quotes(out)
    .replace(/\s+/gu, " ")
    .replace(/ ([,;:.)])/gu, "$1")
    .replace(/\( /gu, "(")
    .trim();
}

/** The bodies inside a mention that are resolved, the outermost of each only. */
function innermost(world: World, mention: Mention): { mention: Mention; name: string }[] {
  return inner(mention).flatMap((part) => {
    // "Nghị quyết | Trung ương 10": the committee is named by its plenum, and stays as it is called there.
    if (part.type === "Organisation" && surface(world, part) === "Trung ương") return [];
    const id = part.type === "Organisation" ? world.of.get(part) : undefined;
    const name = id && world.entities.get(id)?.name;
    return name ? [{ mention: part, name }] : innermost(world, part);
  });
}

/** The first letter in capitals; a headline all in capitals comes down to one. */
export const capital = (text: string): string =>
  text === text.toUpperCase()
    ? text[0] + text.slice(1).toLowerCase()
    : `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
