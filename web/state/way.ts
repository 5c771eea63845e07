import type { Edge, Node } from "../../src/api/contract/graph.ts";
import type { PathsAnswer } from "../../src/api/contract/neighbours.ts";
import type { Change, View, Way } from "./view.ts";

/** Relations of the longest path that is looked for. */
export const longestWay = 6;

export const wayOf = (from: string, to: string, { paths, truncated }: PathsAnswer): Way => ({
  from,
  to,
  paths: paths.map(({ nodes }) => nodes),
  truncated,
  only: undefined,
});

export const showWay =
  (way: Way | undefined): Change =>
  (view) => ({ ...view, way });

/** Looks at one path alone; asked again for the same, at all of them. */
export const onlyPath =
  (index: number): Change =>
  (view) =>
    view.way ? { ...view, way: { ...view.way, only: view.way.only === index ? undefined : index } } : view;

/** Nodes of the path that is looked at, or of all; both ends are among them, joined or not. */
export function onWay({ from, to, paths, only }: Way): ReadonlySet<string> {
  const seen = only === undefined ? paths : [paths[only] ?? []];
  return new Set([from, to, ...seen.flat()]);
}

/** A step along a path: two nodes, and what joins them. */
export type Step = { readonly from: Node; readonly to: Node; readonly edges: readonly Edge[] };

/** The steps of a path that the view holds. */
export function stepsOf({ nodes, edges }: View, path: readonly string[]): Step[] {
  const joining = new Map<string, Edge[]>();
  const key = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  for (const [index, id] of path.slice(1).entries()) joining.set(key(path[index] ?? "", id), []);
  for (const edge of edges.values()) joining.get(key(edge.from, edge.to))?.push(edge);
  return path.slice(1).flatMap((id, index) => {
    const [from, to] = [nodes.get(path[index] ?? ""), nodes.get(id)];
    return from && to ? [{ from, to, edges: joining.get(key(from.id, to.id)) ?? [] }] : [];
  });
}

/** The way without paths that lead over nodes that are gone; nothing when an end is gone. */
export function wayWithout(way: Way | undefined, gone: ReadonlySet<string>): Way | undefined {
  if (!way || gone.has(way.from) || gone.has(way.to)) return undefined;
  const paths = way.paths.filter((path) => !path.some((id) => gone.has(id)));
  return paths.length === way.paths.length ? way : { ...way, paths, only: undefined };
}
