import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { RequestError as TargetError } from "@hono/node-server";
import { problemOf } from "../problem.ts";
import { RequestError } from "../request-error.ts";

const type = "application/problem+json";

/** What Node says of its own accord. */
const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

const badRequest = (detail: string, hint?: string) =>
  problemOf(new RequestError("api/bad-request", { detail, ...(hint !== undefined && { hint }) }));

/** Answers what Node cannot read as a request, as an address in which letters stand as they are. */
export function refuseUnread(cause: NodeJS.ErrnoException, socket: Duplex): void {
  // Nobody is there any more, or is in the midst of an answer.
  if (cause.code === "ECONNRESET" || !socket.writable) {
    socket.destroy(cause);
    return;
  }
  const hint = "In an address only ASCII stands as it is: write %C3%A0 for à, as curl -G --data-urlencode does.";
  const code = cause.code ?? "";
  const refusal = badRequest(cause.message, code === "HPE_INVALID_URL" ? hint : undefined);
  const said = { ...refusal, status: statuses[code] ?? refusal.status };
  const body = JSON.stringify(said);
  const head = [
    `HTTP/1.1 ${said.status} ${STATUS_CODES[said.status]}`,
    `Content-Type: ${type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** Answers a request that has no address, or one that leads nowhere; what else fails is a fault, and thrown on. */
export function refuseTarget(failure: unknown): Response {
  if (!(failure instanceof TargetError)) throw failure;
  const said = badRequest(failure.message);
  return new Response(JSON.stringify(said), { status: said.status, headers: { "Content-Type": type } });
}
