import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/graph/canonical.ts";
import type { Rows } from "../../../../src/graph/graph.ts";
import { gexf } from "../../../../src/store/export/gexf.ts";
import { graphml } from "../../../../src/store/export/graphml.ts";
import { entityProperties, relationProperties } from "../../../../src/store/properties.ts";
import { evidenceIn, storeOf, textOf } from "../../../support/exported.ts";
import { hostileGraph, hostileTexts } from "../../../support/hostile-graph.ts";
import { nothing, smallGraph } from "../../../support/small-graph.ts";
import { type DrawnGraph, readXmlGraph } from "../../../support/xml-graph.ts";

type Values = Readonly<Record<string, unknown>>;

/** Lists as JSON; what there is no value for is left out. */
const flat = (values: Values) =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : value]),
  );

function drawn({ entities, relations, ...rest }: Rows): DrawnGraph {
  const nodes = entities.map((row) => {
    const { id, ...properties } = entityProperties(row);
    return [id, flat({ ...properties, type: row.type, label: row.name })];
  });
  const edges = relations.map((row) => {
    const evidence = evidenceIn({ entities, relations, ...rest }, row.evidence);
    const values = { ...relationProperties(row), ...evidence, relation: row.type, label: row.type };
    return { source: row.from, target: row.to, values: flat(values) };
  });
  return { nodes: Object.fromEntries(nodes), edges };
}

const canonical = ({ nodes, edges }: DrawnGraph) => ({
  nodes: Object.entries(nodes).map(canonicalJson).sort(),
  edges: edges.map(canonicalJson).sort(),
});

/** As graphology, the library of the viewer, reads it. */
function asGraphology(graph: MultiDirectedGraph): DrawnGraph {
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, values) => [id, values])),
    edges: graph.mapEdges((_, values, source, target) => ({ source, target, values })),
  };
}

describe.each([
  ["GraphML", graphml, parseGraphml],
  ["GEXF", gexf, parseGexf],
] as const)("an export as %s", (_, write, parse) => {
  test.each([
    ["the small graph", smallGraph],
    ["hostile texts", hostileGraph(hostileTexts)],
    ["no rows", nothing],
  ])("of %s has every entity and relation, exactly", async (_, graph) => {
    const text = await textOf(write(await storeOf(graph)));
    expect(canonical(readXmlGraph(text))).toEqual(canonical(drawn(graph)));
  });

  test("is read by graphology as it is", async () => {
    const graph = asGraphology(parse(MultiDirectedGraph, await textOf(write(await storeOf(smallGraph)))));
    const { nodes, edges } = drawn(smallGraph);
    // In GEXF an edge has a kind of its own, its relation, unless an attribute of this name says more.
    const kinds = write === gexf ? edges.map(({ values }) => ({ kind: values.relation })) : [];
    const expected = edges.map((edge, index) => ({ ...edge, values: { ...kinds[index], ...edge.values } }));
    expect(canonical(graph)).toEqual(canonical({ nodes, edges: expected }));
  });

  test("has U+FFFD for what XML cannot hold in any form", async () => {
    const graph = hostileGraph([`\u0000a\u0001\u001F\uFFFE\uFFFF\uD800b\uDC00 😀\u007F\u0085`]);
    const { nodes, edges } = readXmlGraph(await textOf(write(await storeOf(graph))));
    const text = "\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD 😀\u007F\u0085";
    expect(nodes).toMatchObject({ [`meeting/0/${text}`]: { label: text, name: text } });
    expect(edges).toMatchObject([{ source: `meeting/0/${text}`, target: `meeting/0/${text}` }]);
  });
});
