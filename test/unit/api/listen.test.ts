import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { problem } from "../../../src/api/contract/problem.ts";
import { listen } from "../../../src/api/site/listen.ts";
import { createSite } from "../../../src/api/site/site.ts";
import { fakeLiveStore } from "../../support/fake-live-store.ts";

const host = "127.0.0.1";
const viewerFolder = "/nowhere";
const served = await listen(createSite({ store: fakeLiveStore(), queries: [], host, viewerFolder }), { host, port: 0 });
afterAll(() => served.stop());

/** What the server answers to these bytes. */
async function answerTo(request: string): Promise<{ readonly head: string; readonly body: string }> {
  const socket = connect(Number(new URL(served.address).port), host);
  socket.end(request);
  let answer = "";
  socket.setEncoding("utf8").on("data", (piece) => {
    answer += piece;
  });
  await once(socket, "close");
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  return { head, body };
}

test.each([
  ["letters with marks in the address", "GET /api/search?q=Thành HTTP/1.1\r\nHost: localhost\r\n\r\n", "%C3%A0"],
  ["a blank in the address", "GET /api/search?q=a b HTTP/1.1\r\nHost: localhost\r\n\r\n", ""],
  ["no address", "GET http://[::1/ HTTP/1.1\r\nHost: localhost\r\n\r\n", ""],
  ["a name of a host that is none", "GET /api/health HTTP/1.1\r\nHost: a b\r\n\r\n", ""],
  ["no HTTP at all", "xin chào\r\n\r\n", ""],
])("a request with %s is told what is wrong", async (_, request, hint) => {
  const { head, body } = await answerTo(request);
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(head).toMatch(/content-type: application\/problem\+json/i);
  const told = problem.parse(JSON.parse(body));
  expect(told).toMatchObject({ code: "api/bad-request", detail: expect.stringMatching(/\w/) });
  expect(told.hint ?? "").toContain(hint);
});

test("one whose head is too long is told so", async () => {
  const { head, body } = await answerTo(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(20_000)}\r\n\r\n`);
  expect(head).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
  expect(problem.parse(JSON.parse(body)).status).toBe(431);
});

test("a request that is one is answered", async () => {
  const request = "GET /api/search?q=Th%C3%A0nh HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  expect((await answerTo(request)).head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
});
