import { z } from "zod";
import { fragmentSchema } from "../../src/graph/fragment.ts";

/** What `lantoa extract` prints for a document, as JSON Schema, for readers in other languages. */
export function fragmentJsonSchema(): string {
  const title = "One line of `lantoa extract`: what one document contributes to the graph";
  const { $schema, ...schema } = z.toJSONSchema(fragmentSchema);
  const $comment = "Generated from src/graph/fragment.ts by `npm run generate`; do not edit.";
  return `${JSON.stringify({ $schema, $comment, title, ...schema }, undefined, 2)}\n`;
}
