import type { Cell } from "../../src/api/contract/query.ts";

/** A value of an answer as plain text: for a table that is kept, and for what has no form of its own. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  switch (cell.kind) {
    case "node":
      return cell.name ?? cell.id ?? cell.labels.join(":");
    case "relation":
      return `${cell.from ?? ""} -[${cell.type}]-> ${cell.to ?? ""}`;
    case "path":
      return cell.nodes.map(cellText).join(" – ");
    case "list":
      return cell.items.map(cellText).join(", ");
    case "map":
      return Object.entries(cell.entries)
        .map(([key, value]) => `${key}: ${cellText(value)}`)
        .join(", ");
  }
}
