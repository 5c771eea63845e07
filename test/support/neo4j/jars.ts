import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { NoServer } from "./server.ts";

const run = promisify(execFile);
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "lantoa");

/** The folder with the jars of this release; Maven brings them (125 MB) the first time, half a minute. */
export async function jarsOf(version: string): Promise<string> {
  const folder = join(cache, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const half = await mkdtemp(`${folder}.`);
  try {
    const words = ["-q", "-B", "-f", join(import.meta.dirname, "pom.xml"), `-Dneo4j.version=${version}`];
    await run("mvn", [...words, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${half}`]);
    await rename(half, folder).catch((cause) => {
      if (!existsSync(folder)) throw cause; // another run was faster
    });
    return folder;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "Maven (mvn) is not installed" : `Maven failed: ${message.slice(0, 500)}`;
    throw new NoServer(`the jars of Neo4j ${version} are not in ${folder}, and ${reason}`, { cause });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}
