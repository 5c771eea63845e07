import { z } from "@hono/zod-openapi";
import { id } from "./values.ts";

export const selectionFormats = ["json", "csv", "graphml", "gexf"] as const;
export type SelectionFormat = (typeof selectionFormats)[number];

/** The nodes with these ids and all relations between them, as a file to keep; csv is one table of the relations. */
export const exportRequest = z.object({ ids: z.array(id).min(1).max(5000), format: z.enum(selectionFormats) });
