import { once } from "node:events";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { LantoaError } from "../../error.ts";
import type { Env } from "../route.ts";
import { refuseTarget, refuseUnread } from "./refusal.ts";

export type Listening = {
  /** Where it is reached: "http://127.0.0.1:4680". */
  readonly address: string;
  /** Ends what is under way within a second or two. */
  stop(): Promise<void>;
};

/** Serves a site; port 0 takes any that is free. Fails with serve/port-in-use or serve/cannot-listen. */
export async function listen(site: Hono<Env>, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createServer(getRequestListener(site.fetch, { errorHandler: refuseTarget }));
  server.on("clientError", refuseUnread);
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw cannotListen(cause as NodeJS.ErrnoException, host, port);
  }
  const bound = server.address();
  const boundPort = bound !== null && typeof bound === "object" ? bound.port : port;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${name}:${boundPort}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), 1500);
      await closed;
      clearTimeout(impatient);
    },
  };
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): LantoaError {
  const value = `${host}:${port}`;
  if (cause.code === "EADDRINUSE") {
    const hint =
      "Another program, or another lantoa serve, listens there. Give another by --port, or --port 0 for any.";
    return new LantoaError("serve/port-in-use", { value, hint }, { cause });
  }
  const hint = "Give an address of this machine by --host, and a port above 1023 by --port.";
  return new LantoaError("serve/cannot-listen", { value, reason: cause.code, hint }, { cause });
}
