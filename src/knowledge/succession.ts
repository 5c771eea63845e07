import { type Placed, placed } from "./gazetteer.ts";
import type { Row } from "./table.ts";

/** A territory that took over another, the whole of it or a part: a ward that was divided has several successors. */
export type Succession = { readonly old: Placed; readonly next: Placed; readonly extent: "whole" | "part" };

/** Rows of data/gazetteer/successions.tsv: level, name and parent of the older one, then of the one that came. */
export function readSuccessions(rows: readonly Row[]): Succession[] {
  return rows.map((row) => ({
    old: placed(row.level, row.name, row.parent),
    next: placed(row.newLevel, row.newName, row.newParent),
    extent: row.extent === "part" ? "part" : "whole",
  }));
}
