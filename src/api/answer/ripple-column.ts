import { compareText } from "../../graph/order.ts";
import type { RippleAnswer, RippleBody } from "../contract/ripple.ts";
import { nodeOf } from "./node.ts";
import type { Reached, Territory } from "./ripple-reach.ts";

/** The columns of a ripple, the highest first; what fits none comes last, without a name. */
const columns = ["trung ương", "tỉnh", "huyện", "xã", "cơ sở"] as const;
type Column = (typeof columns)[number] | null;

const columnOfLevel: Readonly<Record<string, Column>> = {
  ...Object.fromEntries(columns.map((name) => [name, name])),
  quận: "huyện",
  "thị xã": "huyện",
  phường: "xã",
  "thị trấn": "xã",
  "đặc khu": "xã",
};

/** The column of a body or territory. A city in a province stands beside the districts, any other beside the provinces. */
export function columnOf(level: string | null | undefined, territory: Territory | undefined): Column {
  const known = level ?? territory?.level;
  if (known === "thành phố") return territory?.isWithin ? "huyện" : "tỉnh";
  return known ? (columnOfLevel[known] ?? null) : null;
}

export type Placed = RippleBody & { readonly column: Column };

/** Bodies and gaps in their columns, those without any left out. */
export function inLevels(bodies: readonly Placed[], gaps: readonly Reached[]): RippleAnswer["levels"] {
  const missing = gaps.map(({ place, bodies }) => ({
    column: columnOf(place.level, place),
    territory: nodeOf(place),
    level: place.level ?? null,
    bodies: bodies.map(nodeOf).sort((a, b) => compareText(a.id, b.id)),
  }));
  const inColumn = (column: Column) => ({
    level: column,
    bodies: bodies
      .filter((each) => each.column === column)
      .sort((a, b) => compareText(a.firstDay ?? "9", b.firstDay ?? "9") || byName(a.body, b.body))
      .map(({ column: _, ...body }) => body),
    gaps: missing
      .filter((each) => each.column === column)
      .sort((a, b) => byName(a.territory, b.territory))
      .map(({ column: _, ...gap }) => gap),
  });
  return [...columns, null].map(inColumn).filter(({ bodies, gaps }) => bodies.length + gaps.length > 0);
}

type Named = { readonly id: string; readonly name: string } | null;
/** What has no name last. */
const byName = (a: Named, b: Named): number =>
  compareText(a?.name ?? "\uffff", b?.name ?? "\uffff") || compareText(a?.id ?? "", b?.id ?? "");
