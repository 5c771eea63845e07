import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../support/neo4j/java.ts";

/*
 * `npm run test:compose`: docker-compose.yml as a newcomer starts it, with containers, volumes, ports and a password of
 * its own. Where no Docker engine answers it fails and says so: whoever asks for this test wants an engine.
 */

const project = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "lantoa-compose-"));
const report = join(folder, "2021-03-05.txt");
const environmentFile = join(folder, ".env");
const run = promisify(execFile);
const token = randomUUID();
let port = 0;
const resolution = "Nghị quyết Đại hội đại biểu Đảng bộ quận Ba Đình lần thứ XXVI";

async function compose(...words: string[]): Promise<string> {
  const name = `lantoa-test-${folder.slice(-6).toLowerCase()}`;
  const whole = ["compose", "--project-name", name, "--env-file", environmentFile, ...words];
  const { stdout } = await run("docker", whole, { cwd: project, maxBuffer: 2 ** 26 });
  return stdout;
}

const lantoa = (...words: string[]): Promise<string> =>
  compose("run", "--rm", "--no-deps", "--no-TTY", "lantoa", ...words);
const status = async () => JSON.parse(await lantoa("status", "--json"));
/** Until Neo4j and lantoa, which loads the folder before it serves, are healthy. */
const up = () => compose("up", "--detach", "--build", "--wait");
const ask = (path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { Authorization: `Bearer ${token}` } });

beforeAll(async () => {
  chmodSync(folder, 0o755); // whoever runs in the container is not who made the folder
  writeFileSync(
    report,
    "Ngày 05/3/2021, Đảng ủy phường Phúc Xá, quận Ba Đình, thành phố Hà Nội tổ chức hội nghị quán triệt Nghị quyết Đại hội đại biểu Đảng bộ quận Ba Đình lần thứ XXVI.\n",
  );
  port = await freePort();
  writeFileSync(
    environmentFile,
    [
      `NEO4J_PASSWORD=${randomUUID()}`,
      `LANTOA_REPORTS=${folder}`,
      `NEO4J_HTTP_PORT=${await freePort()}`,
      `NEO4J_BOLT_PORT=${await freePort()}`,
      `LANTOA_PORT=${port}`,
      `LANTOA_TOKEN=${token}`,
    ].join("\n"),
  );
  await run("docker", ["info"]).catch((cause) => {
    throw new Error("No Docker engine answers: start one, or leave test:compose to those who have one.", { cause });
  });
}, 60_000);

afterAll(async () => {
  await compose("down", "--volumes");
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

describe("docker compose", () => {
  test("starts Neo4j, loads the mounted folder, answers, and has it all after a restart and after down and up", async () => {
    await up();
    const first = await status();
    expect(first).toMatchObject({ store: "neo4j", documents: 1 });
    const csv = await lantoa("query", "ripple", "--param", `resolution=${resolution}`, "--format", "csv");
    expect(csv).toContain("Đảng ủy phường Phúc Xá");

    await compose("restart");
    await up();
    expect(await compose("logs", "--no-log-prefix", "lantoa")).toContain("Nothing changed: 1 report is as before.");
    expect(await status()).toEqual(first);

    await compose("down");
    await up();
    expect(await status()).toEqual(first);
  }, 600_000);

  test("takes a report that was added, and leaves the graph as it was when it is taken out again", async () => {
    const before = await status();
    const added = join(folder, "2021-03-09.txt");
    writeFileSync(added, "Ngày 09/3/2021, Đảng ủy phường Trúc Bạch, quận Ba Đình tổ chức hội nghị sơ kết công tác.\n");
    await lantoa("build", "/reports");
    expect(await status()).toMatchObject({ documents: 2 });
    rmSync(added);
    await lantoa("build", "/reports", "--sync");
    expect(await status()).toEqual(before);
  }, 300_000);

  test("serves the page and its API to who shows the token", async () => {
    const page = await ask("/");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("/assets/");
    const summary = await (await ask("/api/summary")).json();
    expect(summary).toMatchObject({ store: "neo4j", documents: 1 });
    expect((await fetch(`http://127.0.0.1:${port}/api/summary`)).status).toBe(401);
  });

  test("says what is missing: a password, the folder", async () => {
    const bare = run("docker", ["compose", "--env-file", "/dev/null", "config"], { cwd: project });
    await expect(bare).rejects.toThrow("Copy .env.example to .env and choose a password");
    writeFileSync(
      environmentFile,
      `${readFileSync(environmentFile, "utf8")}\nLANTOA_REPORTS=${join(folder, "nowhere")}`,
    );
    const missing = compose("run", "--rm", "--no-deps", "lantoa");
    await expect(missing).rejects.toThrow("nowhere");
  }, 120_000);
});
