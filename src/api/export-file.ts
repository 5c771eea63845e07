import type { z } from "@hono/zod-openapi";
import { createRoute } from "@hono/zod-openapi";
import type { Reader } from "../pipeline/ports.ts";
import { csvFiles } from "../store/export/csv.ts";
import { texts } from "../store/export/formats.ts";
import { selectionOf } from "./answer/selection.ts";
import { exportRequest, type SelectionFormat } from "./contract/export.ts";
import type { Graph } from "./graph.ts";
import { failures } from "./route.ts";

type File = { readonly text: string; readonly type: string; readonly name: string };

const types: Readonly<Record<SelectionFormat, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  graphml: "application/graphml+xml",
  gexf: "application/gexf+xml",
};

export const exportRoute = createRoute({
  method: "post",
  path: "/api/export",
  summary: "These entities and what joins them, as a file",
  request: { body: { required: true, content: { "application/json": { schema: exportRequest } } } },
  responses: { 200: { description: "The file" }, default: failures },
});

/** A selection as the file of a format; of csv the table of relations, which names both ends. */
export async function exportFile(
  graph: Graph & { readonly reader: Reader },
  { ids, format }: z.output<typeof exportRequest>,
): Promise<File> {
  const selection = await selectionOf(graph, ids);
  const pieces = format === "csv" ? csvFiles["relations.csv"](selection) : texts[format](selection);
  const text = (await Array.fromAsync(pieces)).join("");
  return { text, type: types[format], name: `lantoa.${format}` };
}
