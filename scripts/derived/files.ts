import { cypherSchema } from "./cypher-schema.ts";
import { fragmentJsonSchema } from "./fragment-schema.ts";
import { ontologyPage } from "./ontology-page.ts";

/** Every file that is derived from the ontology, with what has to stand in it; a test fails when one is stale. */
export function derivedFiles(): Readonly<Record<string, string>> {
  return {
    "cypher/schema.cypher": cypherSchema(),
    "docs/ontology.md": ontologyPage(),
    "docs/fragment.schema.json": fragmentJsonSchema(),
  };
}
