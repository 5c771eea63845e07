import { type EntityTypeName, entityTypeNames } from "../../src/ontology/entity-types.ts";
import {
  type Certainty,
  certainties,
  type RelationTypeName,
  relationTypeNames,
} from "../../src/ontology/relation-types.ts";
import { pack, unpack } from "./packed.ts";
import type { Selection } from "./selection.ts";
import type { View, Way } from "./view.ts";

export type Camera = { readonly x: number; readonly y: number; readonly ratio: number };

/** What a link says of a graph on the canvas: enough to show the same again once its nodes are fetched. */
export type Snapshot = {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly opened: readonly string[];
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  readonly off: {
    readonly types: readonly EntityTypeName[];
    readonly relations: readonly RelationTypeName[];
    readonly certainties: readonly Certainty[];
  };
  readonly selected: Selection;
  readonly camera: Camera | undefined;
  readonly way: Way | undefined;
};

/** Short, and in this order for good: old links must go on working. Nodes are named by their place in the first list. */
type Written = [
  version: 1,
  ids: string[],
  places: number[],
  opened: number[],
  pinned: number[],
  hidden: number[],
  off: [types: string[], relations: string[], certainties: string[]],
  selected: [kind: "node" | "edge", id: string] | null,
  camera: [x: number, y: number, ratio: number] | null,
  way: [from: number, to: number, paths: number[][], truncated: boolean, only: number | null] | null,
];

export function snapshot(view: View, selected: Selection, camera: Camera | undefined): Snapshot {
  const nodes = [...view.nodes.keys()].map((id) => ({ id, ...(view.places.get(id) ?? { x: 0, y: 0 }) }));
  const { types, relations, certainties: sure } = view.off;
  return {
    nodes,
    opened: [...view.opened.keys()],
    pinned: [...view.pinned],
    hidden: [...view.hidden],
    off: { types: [...types], relations: [...relations], certainties: [...sure] },
    selected,
    camera,
    way: view.way,
  };
}

export function write({ nodes, opened, pinned, hidden, off, selected, camera, way }: Snapshot): Promise<string> {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => index.get(id) ?? []);
  const written: Written = [
    1,
    nodes.map(({ id }) => id),
    nodes.flatMap(({ x, y }) => [Math.round(x), Math.round(y)]),
    numbers(opened),
    numbers(pinned),
    numbers(hidden),
    [[...off.types], [...off.relations], [...off.certainties]],
    selected ? [selected.kind, selected.id] : null,
    camera ? [camera.x, camera.y, camera.ratio] : null,
    way ? writtenWay(way, numbers) : null,
  ];
  return pack(JSON.stringify(written));
}

function writtenWay({ from, to, paths, truncated, only }: Way, numbers: (ids: readonly string[]) => number[]) {
  const [start = -1, end = -1] = numbers([from, to]);
  return [start, end, paths.map(numbers), truncated, only ?? null] satisfies Written[9];
}

/** What a link says, or undefined when it is broken or of another make. Nothing in it is trusted to be what it should. */
export async function read(packed: string): Promise<Snapshot | undefined> {
  try {
    return readWritten(JSON.parse(await unpack(packed)));
  } catch {
    return undefined;
  }
}

function readWritten(written: unknown): Snapshot | undefined {
  if (!Array.isArray(written) || written[0] !== 1) return undefined;
  const [, ids, places, opened, pinned, hidden, off, selected, camera, way] = written;
  const known = list(ids, isText);
  const at = list(places, isNumber);
  if (at.length < 2 * known.length) return undefined;
  const named = (indices: unknown) => list(indices, isNumber).flatMap((index) => known[index] ?? []);
  const [types, relations, sure] = Array.isArray(off) ? off : [];
  const [kind, id] = Array.isArray(selected) ? selected : [];
  const [x, y, ratio] = list(camera, isNumber);
  return {
    nodes: known.map((node, index) => ({ id: node, x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0 })),
    opened: named(opened),
    pinned: named(pinned),
    hidden: named(hidden),
    off: {
      types: list(types, among(entityTypeNames)),
      relations: list(relations, among(relationTypeNames)),
      certainties: list(sure, among(certainties)),
    },
    selected: (kind === "node" || kind === "edge") && isText(id) ? { kind, id } : undefined,
    camera: x !== undefined && y !== undefined && ratio !== undefined && ratio > 0 ? { x, y, ratio } : undefined,
    way: readWay(way, known),
  };
}

function readWay(written: unknown, ids: readonly string[]): Way | undefined {
  if (!Array.isArray(written)) return undefined;
  const [start, end, paths, truncated, only] = written;
  const [from, to] = [ids[start], ids[end]];
  if (from === undefined || to === undefined || !Array.isArray(paths)) return undefined;
  return {
    from,
    to,
    paths: paths.map((path) => list(path, isNumber).flatMap((index) => ids[index] ?? [])),
    truncated: truncated === true,
    only: isNumber(only) && only in paths ? only : undefined,
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const among =
  <Item extends string>(items: readonly Item[]) =>
  (value: unknown): value is Item =>
    items.includes(value as Item);
const list = <Item>(values: unknown, fits: (value: unknown) => value is Item): Item[] =>
  Array.isArray(values) ? values.filter(fits) : [];
