import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../../support/folder.ts";

const main = join(import.meta.dirname, "../../../src/cli/main.ts");

/** A server on a port of its own, and the address that it printed. */
async function serving(words: readonly string[], environment: Record<string, string> = {}) {
  const options = ["serve", "--port", "0", "--workspace", folder({}), ...words];
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [main, ...options], {
    env: { ...process.env, LANTOA_TOKEN: "", ...environment },
  });
  let out = "";
  for await (const piece of child.stdout) {
    out += piece;
    if (out.includes("\n")) break;
  }
  return { child, out, address: /http:\/\/\S+/.exec(out)?.[0] ?? "" };
}

describe("lantoa serve", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("answers without a graph, and is ended cleanly by %s", async (signal) => {
    const { child, address } = await serving([]);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const summary = (await (await fetch(`${address}/api/summary`)).json()) as { empty: boolean };
    expect(summary.empty).toBe(true);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("elsewhere than here demands a token, and prints the one that it made", async () => {
    const { child, address } = await serving(["--host", "0.0.0.0"]);
    const here = new URL(address.replace("0.0.0.0", "127.0.0.1"));
    expect((await fetch(new URL("/api/health", here))).status).toBe(401);
    const headers = { Authorization: `Bearer ${here.searchParams.get("token")}` };
    expect((await fetch(new URL("/api/health", here), { headers })).status).toBe(200);
    child.kill();
    await once(child, "exit");
  });

  test("takes the token of LANTOA_TOKEN, and keeps it to itself", async () => {
    const { child, out, address } = await serving([], { LANTOA_TOKEN: "bi-mat" });
    expect(out).not.toContain("bi-mat");
    const { origin } = new URL(address);
    expect((await fetch(`${origin}/api/health`)).status).toBe(401);
    expect((await fetch(`${origin}/api/health`, { headers: { Authorization: "Bearer bi-mat" } })).status).toBe(200);
    child.kill();
    await once(child, "exit");
  });

  test("a port in use is named, with what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const child = spawn(process.execPath, [main, "serve", "--port", `${port}`, "--workspace", folder({})]);
    let err = "";
    child.stderr.on("data", (piece) => {
      err += piece;
    });
    expect(await once(child, "close")).toEqual([2, null]);
    expect(err).toContain(`127.0.0.1:${port}`);
    expect(err).toContain("--port 0");
    other.close();
  });

  test.each([
    ["--port", "70000"],
    ["--port", "mười"],
  ])("%s %s is refused", async (...words) => {
    const child = spawn(process.execPath, [main, "serve", ...words]);
    expect(await once(child, "exit")).toEqual([2, null]);
  });
});
