import { type Readable, writable } from "svelte/store";
import type { Client } from "../api/client.ts";

/** Milliseconds between two looks at the server: while it answers, and while it does not. */
const pace = { calm: 15_000, anxious: 2_000 } as const;

/**
 * Looks whether the server is there, so that a page finds by itself that the store is back, or that the graph was built
 * anew. The number grows whenever what was asked is worth asking again. A page that nobody looks at does not ask.
 */
export function watchServer({ ask, reachable, version }: Client): Readable<number> {
  const changes = writable(0);
  const changed = () => changes.update((count) => count + 1);
  let there = true;
  let known: string | null = null;
  let timer: ReturnType<typeof setTimeout>;

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), there ? pace.calm : pace.anxious);
  };
  const look = async () => {
    if (!document.hidden) await ask("GET /api/health", {}).catch(() => undefined);
    wait();
  };
  reachable.subscribe((now) => {
    if (now && !there) changed();
    there = now;
    wait();
  });
  version.subscribe((now) => {
    if (known !== null && now !== known) changed();
    known = now;
  });
  document.addEventListener("visibilitychange", () => void look());
  return changes;
}
