import { stringify } from "csv-stringify/browser/esm/sync";
import type { Visible } from "../state/visible.ts";

/** For a spreadsheet: it knows the letters by the mark at the beginning, and calculates nothing that a name begins with. */
const options = { header: true, bom: true, escape_formulas: true } as const;

export const nodesTable = ({ nodes }: Visible): string =>
  stringify(
    nodes.map(({ id, type, name, degree }) => ({ id, type, name, degree: degree ?? "" })),
    { ...options, columns: ["id", "type", "name", "degree"] },
  );

export function edgesTable({ nodes, edges }: Visible): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return stringify(
    edges.map(({ type, from, to, certainty, evidenceCount, attributes }) => ({
      from: names.get(from) ?? "",
      type,
      to: names.get(to) ?? "",
      certainty,
      sentences: evidenceCount,
      attributes: Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : "",
      fromId: from,
      toId: to,
    })),
    { ...options, columns: ["from", "type", "to", "certainty", "sentences", "attributes", "fromId", "toId"] },
  );
}

/** Any table, as an answer to a question is. */
export const answerTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([columns, ...rows] as string[][], { ...options, header: false });
