import { derived, get, writable } from "svelte/store";
import type { Client } from "../api/client.ts";
import { readPalette } from "../canvas/palette.ts";
import { languages, preference, preferred, themes } from "../state/preferences.ts";
import { readRoute, routeTo } from "../state/route.ts";
import { createSession } from "../state/session.ts";
import { watchServer } from "../state/watch.ts";
import { en } from "../text/en.ts";
import { vi } from "../text/vi.ts";
import { problemText } from "./problem-text.ts";
import type { Told, Viewer } from "./viewer.ts";

/** Milliseconds for which a word stays. */
const lasting = 6000;

/** Joins the parts of the page to one viewer; once a page. */
export function createViewer(client: Client): Viewer {
  const language = preference("language", languages, preferred(navigator.languages, languages));
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = preference("theme", themes, dark ? "dark" : "light");
  const text = derived(language, (now) => (now === "en" ? en : vi));
  language.subscribe((now) => {
    document.documentElement.lang = now;
  });
  const palette = derived(theme, (now) => {
    document.documentElement.dataset.theme = now;
    return readPalette();
  });
  palette.subscribe(() => undefined);

  const route = writable(readRoute(location.hash));
  addEventListener("hashchange", () => route.set(readRoute(location.hash)));
  const go: Viewer["go"] = (page, parameters) => {
    location.hash = routeTo(page, parameters);
    // At once, not only when the browser tells of it: who comes next finds the page.
    route.set(readRoute(location.hash));
  };

  const told = writable<readonly Told[]>([]);
  const dismiss = (gone: Told) => told.update((now) => now.filter((one) => one !== gone));
  const say = (one: Told) => {
    told.update((now) => [...now.filter(({ message }) => message !== one.message), one].slice(-3));
    setTimeout(() => dismiss(one), one.grave ? 2 * lasting : lasting);
  };
  // What was said of one page says nothing of the next.
  route.subscribe(() => told.set([]));
  const failed = (reason: unknown) => {
    const { title, hint, detail } = problemText(reason, get(text), get(language));
    say({ message: title, hint: hint ?? detail, grave: true });
  };

  const session = createSession(client.ask);
  let graph: string | null = null;
  client.version.subscribe((version) => {
    const rebuilt = graph !== null && version !== graph;
    graph = version;
    if (!rebuilt || get(session.view).nodes.size === 0) return;
    session.refresh().then(() => say({ message: get(text).graph.rebuilt, grave: false }), failed);
  });
  return {
    client,
    again: watchServer(client),
    session,
    address: { written: undefined, camera: undefined, trouble: writable(undefined) },
    route,
    language,
    theme,
    palette,
    text,
    go,
    openEntity: async (id, add = false) => {
      told.set([]);
      try {
        if (add && get(session.view).nodes.size > 0)
          await session.expand(id).then(() => session.select({ kind: "node", id }));
        else await session.start(id);
        if (get(route).page !== "graph") go("graph");
      } catch (reason) {
        failed(reason);
      }
    },
    tell: (message) => say({ message, grave: false }),
    failed,
    told,
    dismiss,
  };
}
