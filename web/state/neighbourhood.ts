import type { Edge, Node } from "../../src/api/contract/graph.ts";
import { type RelationTypeName, relationTypeNames } from "../../src/ontology/relation-types.ts";
import type { Visible } from "./visible.ts";

export type Branch = {
  readonly type: RelationTypeName;
  readonly direction: "out" | "in";
  readonly leaves: readonly { readonly node: Node; readonly edge: Edge }[];
};

/** What is shown around a node, by relation and direction in the order of the ontology, each by name. */
export function branches({ nodes, edges }: Visible, centre: string): Branch[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const grouped = new Map<string, Branch["leaves"][number][]>();
  for (const edge of edges) {
    const ends = [
      [edge.from, edge.to, "out"],
      [edge.to, edge.from, "in"],
    ] as const;
    for (const [here, there, direction] of ends) {
      const node = byId.get(there);
      if (here !== centre || !node) continue;
      const key = `${edge.type} ${direction}`;
      grouped.set(key, [...(grouped.get(key) ?? []), { node, edge }]);
    }
  }
  return relationTypeNames.flatMap((type) =>
    (["out", "in"] as const).flatMap((direction) => {
      const leaves = grouped.get(`${type} ${direction}`);
      return leaves
        ? [{ type, direction, leaves: leaves.toSorted((a, b) => a.node.name.localeCompare(b.node.name, "vi")) }]
        : [];
    }),
  );
}
