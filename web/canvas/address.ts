import { get, type Readable, type Writable } from "svelte/store";
import type { Ask } from "../api/client.ts";
import { type Camera, read, snapshot, write } from "../state/link.ts";
import { restored } from "../state/restored.ts";
import { type Route, routeTo } from "../state/route.ts";
import type { Session } from "../state/session.ts";
import { emptyView } from "../state/view.ts";
import type { Canvas, Detach } from "./canvas.ts";

/**
 * What the address bar was last given, where the reader looked, and why an address shows nothing: a link that is
 * broken, or what went wrong. All outlive the canvas, for who comes back.
 */
export type Address = {
  written: string | undefined;
  camera: Camera | undefined;
  readonly trouble: Writable<Trouble | undefined>;
};
export type Trouble = { readonly broken: true } | { readonly broken: false; readonly reason: unknown };

type Surroundings = {
  readonly ask: Ask;
  readonly route: Readable<Route>;
  readonly address: Address;
  /** Grows when what did not come is worth asking for again. */
  readonly again: Readable<number>;
  /** Told of how many nodes a link names that are no longer there. */
  gone(count: number): void;
};

/** Milliseconds of rest before the address is written. */
const pause = 250;

/**
 * Keeps the whole view in the address, and shows what an address brings: a view by `v`, the neighbourhood of one entity
 * by `id`, or the shortest paths by `from` and `to`. Owns the part of the address behind the # while the graph page is open.
 */
export function attachAddress(
  canvas: Canvas,
  session: Session,
  { ask, route, again, address, gone }: Surroundings,
): Detach {
  let timer: ReturnType<typeof setTimeout>;
  let attached = true;
  let restoring = false;

  const put = async () => {
    const packed = await write(snapshot(get(session.view), get(session.selection), canvas.camera()));
    if (!attached || restoring || get(route).page !== "graph") return;
    const empty = get(session.view).nodes.size === 0;
    // An address that leads nowhere stays to be read.
    if (empty && get(address.trouble)) return;
    address.trouble.set(undefined);
    address.written = packed;
    history.replaceState(history.state, "", routeTo("graph", { v: empty ? undefined : packed }));
  };
  const later = () => {
    clearTimeout(timer);
    if (!restoring) timer = setTimeout(() => void put(), pause);
  };

  const restore = async (packed: string) => {
    const link = await read(packed);
    if (!link) return address.trouble.set({ broken: true });
    const { nodes, edges } = await ask("POST /api/edges", { ids: link.nodes.map(({ id }) => id) });
    if (!attached) return;
    session.replace(restored(link, nodes, edges));
    session.select(link.selected);
    if (link.camera) canvas.look(link.camera);
    else canvas.fit();
    address.written = packed;
    if (nodes.length < link.nodes.length) gone(link.nodes.length - nodes.length);
  };
  const follow = async ({ page, parameters }: Route) => {
    const { v, id, from, to } = parameters;
    const way = from !== undefined && to !== undefined;
    if (page !== "graph") return;
    address.trouble.set(undefined);
    if (v === undefined ? id === undefined && !way : v === address.written) return;
    restoring = true;
    try {
      if (v !== undefined) await restore(v);
      else if (id !== undefined) await session.start(id);
      else if (way) await session.findWay(from, to, true);
    } catch (reason) {
      address.trouble.set({ broken: false, reason });
    } finally {
      restoring = false;
      // What the address does not lead to is not to be taken for what it does; the view of before is one undo away.
      if (get(address.trouble)) session.change(() => emptyView);
      else later();
    }
  };

  if (address.camera) canvas.look(address.camera);
  const stops = [
    session.view.subscribe(later),
    session.selection.subscribe(later),
    canvas.on("look", (camera) => {
      address.camera = camera;
      later();
    }),
    route.subscribe((now) => void follow(now)),
    again.subscribe(() => get(address.trouble)?.broken === false && void follow(get(route))),
  ];
  return () => {
    attached = false;
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
