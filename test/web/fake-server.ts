import type { Edge, Node } from "../../src/api/contract/graph.ts";
import type { Ask } from "../../web/api/client.ts";
import { RequestFailed } from "../../web/api/problem.ts";

export type FakeServer = {
  readonly ask: Ask;
  readonly asked: string[];
  away: boolean;
  nodes: Node[];
  edges: Edge[];
  paths: string[][];
};

/** Neighbours in pages of `pageSize`, edges between nodes and the given paths, of a small graph; it may go away. */
export function fakeServer(nodes: Node[], edges: Edge[], pageSize = 100): FakeServer {
  const server: FakeServer = { asked: [], away: false, nodes, edges, paths: [], ask: undefined as never };
  const within = (ids: ReadonlySet<string>) => server.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const neighbours = ({ id, cursor }: { id: string; cursor?: string }) => {
    const own = server.edges.filter(({ from, to }) => from === id || to === id);
    const near = [...new Set(own.map(({ from, to }) => (from === id ? to : from)))].sort();
    const start = Number(cursor ?? 0);
    const page = new Set([id, ...near.slice(start, start + pageSize)]);
    return {
      centre: server.nodes.find((node) => node.id === id),
      nodes: server.nodes.filter((node) => node.id !== id && page.has(node.id)),
      edges: own.filter(({ from, to }) => page.has(from) && page.has(to)),
      counts: [],
      total: near.length,
      next: start + pageSize < near.length ? String(start + pageSize) : null,
    };
  };
  const paths = () => {
    const ids = new Set(server.paths.flat());
    return {
      paths: server.paths.map((path) => ({ nodes: path, edges: [] })),
      nodes: server.nodes.filter(({ id }) => ids.has(id)),
      edges: within(ids),
      length: server.paths[0] ? server.paths[0].length - 1 : null,
      truncated: false,
    };
  };
  const ask = async (route: string, request: never): Promise<unknown> => {
    server.asked.push(route);
    if (server.away) throw new RequestFailed(null);
    if (route === "GET /api/neighbours") return neighbours(request);
    if (route === "GET /api/paths") return paths();
    const ids = new Set((request as { ids: string[] }).ids);
    return { nodes: server.nodes.filter(({ id }) => ids.has(id)), edges: within(ids), truncated: false };
  };
  return Object.assign(server, { ask: ask as Ask });
}
