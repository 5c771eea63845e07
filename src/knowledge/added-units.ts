import { LantoaError } from "../error.ts";
import { levels, parentLevel } from "./gazetteer.ts";
import { parseTable, type Row, readTable } from "./table.ts";

const columns = ["level", "name", "parent", "from", "until", "code", "lat", "lon"] as const;
const day = /^(?:\d{4}-\d{2}-\d{2})?$/;
const number = /^(?:-?\d+(?:\.\d+)?)?$/;

/**
 * Territories that somebody adds to the national lists: a table with the columns of `data/gazetteer/units.tsv`.
 * Unlike a table of ours it comes from outside, so each cell is looked at. Throws `data/bad-gazetteer` with its path.
 */
export const readAddedUnits = (path: string): Row[] => checked(() => readTable(path), path);

export const parseAddedUnits = (content: string, path: string): Row[] => checked(() => parseTable(content, path), path);

function checked(read: () => Row[], path: string): Row[] {
  const refuse = (hint: string, value?: string): never => {
    throw new LantoaError("data/bad-gazetteer", { path, value, hint });
  };
  const rows = attempt(read, path);
  const lacking = columns.filter((column) => rows.some((row) => row[column] === undefined));
  if (rows.length === 0 || lacking.length > 0) {
    refuse(`The first line names the columns ${columns.join(", ")}; territories stand below it.`);
  }
  for (const row of rows) {
    const { level = "", name = "", parent = "" } = row;
    if (!levels.has(level)) refuse(`A level is one of ${[...levels].join(", ")}.`, `${level} ${name}`);
    if (name === "") refuse("Every territory has a name.", level);
    const strange = parent === "" ? undefined : parent.split(", ").find((above) => parentLevel(above) === undefined);
    if (strange !== undefined) refuse("Write parents as “Huyện A, Tỉnh B”, the direct one first.", strange);
    for (const column of ["from", "until"]) {
      if (!day.test(row[column] ?? "")) refuse("Write days as YYYY-MM-DD, or nothing.", row[column]);
    }
    for (const column of ["lat", "lon"]) {
      if (!number.test(row[column] ?? "")) refuse("Write degrees as 21.0285, or nothing.", row[column]);
    }
  }
  return rows;
}

/** A file that is not there, or a row with too many cells, is as bad here as any other fault. */
function attempt(read: () => Row[], path: string): Row[] {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof LantoaError)) throw cause;
    const hint = `Give a table with the columns ${columns.join(", ")}, parted by tabs.`;
    throw new LantoaError("data/bad-gazetteer", { path, ...cause.detail, hint }, { cause });
  }
}
