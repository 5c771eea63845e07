import type { EntityTypeName } from "../../ontology/entity-types.ts";
import type { Summary } from "../contract/summary.ts";
import type { Bilingual } from "../contract/values.ts";
import { type Graph, rowsOf } from "../graph.ts";
import { degreeOf, type FoundNode, nodeColumns, nodeWithDegree } from "./node.ts";

type Reason = (weight: number) => Bilingual;

/** Of a place what reports say of it: it also lies in others, by the gazetteer. */
const weightOf = (type: EntityTypeName, n: string): string =>
  type === "Place" ? `COUNT { (${n})<-[:IN_TERRITORY|HELD_AT|ABOUT]-() }` : degreeOf(n);

/** How many of each type are offered, in this order, and why one is a good place to begin. */
const offers: readonly (readonly [EntityTypeName, number, Reason])[] = [
  [
    "Resolution",
    3,
    (n) => ({ vi: `Văn bản được nói tới nhiều: ${n} quan hệ`, en: `A document much spoken of: ${n} relations` }),
  ],
  ["Program", 1, (n) => ({ vi: `Chương trình có ${n} quan hệ`, en: `A programme with ${n} relations` })],
  ["Organisation", 2, (n) => ({ vi: `Tổ chức hoạt động nhiều: ${n} quan hệ`, en: `A busy body: ${n} relations` })],
  [
    "Person",
    2,
    (n) => ({
      vi: `Người có nhiều chức vụ và cuộc họp: ${n} quan hệ`,
      en: `Somebody with many posts and meetings: ${n} relations`,
    }),
  ],
  ["Meeting", 1, (n) => ({ vi: `Cuộc họp được kể kỹ: ${n} quan hệ`, en: `A meeting told at length: ${n} relations` })],
  ["Place", 1, (n) => ({ vi: `Địa bàn có ${n} tổ chức và cuộc họp`, en: `A territory with ${n} bodies and meetings` })],
];
const wanted = 10;

/** The entities of each type on which most hangs; where a type has too few, more of the others. */
export async function starts(graph: Graph): Promise<Summary["starts"]> {
  const ranked: { reason: Reason; chosen: readonly Found[]; more: readonly Found[] }[] = [];
  for (const [type, count, reason] of offers) {
    const best = await bestOf(graph, type);
    ranked.push({ reason, chosen: best.slice(0, count), more: best.slice(count) });
  }
  let missing = wanted - ranked.reduce((sum, { chosen }) => sum + chosen.length, 0);
  return ranked.flatMap(({ reason, chosen, more }) => {
    const filling = more.slice(0, Math.max(0, missing));
    missing -= filling.length;
    return [...chosen, ...filling].map((found) => ({ node: nodeWithDegree(found), reason: reason(found.weight) }));
  });
}

type Found = FoundNode & { readonly degree: number; readonly weight: number };

function bestOf(graph: Graph, type: EntityTypeName): Promise<readonly Found[]> {
  const cypher = `
MATCH (n:${type})
WITH n, ${weightOf(type, "n")} AS weight
WHERE weight > 0
WITH n, weight ORDER BY weight DESC, n.id LIMIT ${wanted}
RETURN ${nodeColumns("n")}, weight, ${degreeOf("n")} AS degree ORDER BY weight DESC, id`;
  return rowsOf<Found>(graph, cypher);
}
