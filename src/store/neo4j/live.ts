import type { LiveStore } from "../live.ts";
import { createReader } from "../read.ts";
import { askForGraph } from "./ask.ts";
import { versionOf } from "./connect.ts";
import { connect, type Engine } from "./engine.ts";
import type { Settings } from "./settings.ts";

/** So long a version that was read counts as the newest, ms: not every question asks for it first. */
const freshFor = 500;

/** A database, connected when it is first asked. A server that goes away is there again when it is back. */
export function liveStore(settings: Settings): LiveStore {
  let connected: Promise<Engine> | undefined;
  let version: { readonly read: Promise<string>; readonly at: number } | undefined;
  let closed = false;

  function engine(): Promise<Engine> {
    if (closed) return Promise.reject(new Error("The store is closed."));
    connected ??= connect(settings).catch((cause) => {
      connected = undefined;
      throw cause;
    });
    return connected;
  }
  function newest(connection: Engine): Promise<string> {
    if (version && Date.now() - version.at < freshFor) return version.read;
    const read = versionOf(connection, settings).catch((cause) => {
      version = undefined;
      throw cause;
    });
    version = { read, at: Date.now() };
    return read;
  }
  return {
    name: "neo4j",
    async use(work) {
      const connection = await engine();
      const now = await newest(connection);
      return work(createReader(connection.read, connection.query), now);
    },
    async ask(...question) {
      const connection = await engine();
      await newest(connection);
      return askForGraph(connection, settings, ...question);
    },
    async close() {
      closed = true;
      await (await connected?.catch(() => undefined))?.close();
    },
  };
}
