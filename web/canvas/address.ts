import { get, type Readable } from "svelte/store";
import type { Ask } from "../api/client.ts";
import { type Camera, read, snapshot, write } from "../state/link.ts";
import { restored } from "../state/restored.ts";
import { type Route, routeTo } from "../state/route.ts";
import type { Session } from "../state/session.ts";
import type { Canvas, Detach } from "./canvas.ts";

/** What the address bar was last given, and where the reader looked: both outlive the canvas, for who comes back. */
export type Address = { written: string | undefined; camera: Camera | undefined };
type Voice = { broken(): void; failed(reason: unknown): void };

/** Milliseconds of rest before the address is written. */
const pause = 250;

/**
 * Keeps the whole view in the address, and shows what an address brings: a view by `v`, or the neighbourhood of one
 * entity by `id`. Owns the part of the address behind the # while the graph page is open.
 */
export function attachAddress(
  canvas: Canvas,
  session: Session,
  ask: Ask,
  route: Readable<Route>,
  address: Address,
  voice: Voice,
): Detach {
  let timer: ReturnType<typeof setTimeout>;
  let attached = true;
  let restoring = false;

  const put = async () => {
    const packed = await write(snapshot(get(session.view), get(session.selection), canvas.camera()));
    if (!attached || restoring || get(route).page !== "graph") return;
    address.written = packed;
    history.replaceState(
      history.state,
      "",
      routeTo("graph", { v: get(session.view).nodes.size > 0 ? packed : undefined }),
    );
  };
  const later = () => {
    clearTimeout(timer);
    if (!restoring) timer = setTimeout(() => void put(), pause);
  };

  const restore = async (packed: string) => {
    const link = await read(packed);
    if (!link) return voice.broken();
    const { nodes, edges } = await ask("POST /api/edges", { ids: link.nodes.map(({ id }) => id) });
    if (!attached) return;
    session.replace(restored(link, nodes, edges));
    session.select(link.selected);
    if (link.camera) canvas.look(link.camera);
    else canvas.fit();
    address.written = packed;
  };
  const follow = async ({ page, parameters }: Route) => {
    const { v, id } = parameters;
    if (page !== "graph" || (v === undefined ? id === undefined : v === address.written)) return;
    restoring = true;
    try {
      if (v !== undefined) await restore(v);
      else if (id !== undefined) await session.start(id);
    } catch (reason) {
      voice.failed(reason);
    } finally {
      restoring = false;
      later();
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
  ];
  return () => {
    attached = false;
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
