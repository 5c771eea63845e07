/* Builds the viewer when it is not built yet, or older than what it is made of: the first step of `npm start`. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const page = join(root, "dist/web/index.html");
const sources = ["web", "src/ontology", "src/api/contract", "package-lock.json"].map((name) => join(root, name));

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isStale = !existsSync(page) || Math.max(...sources.filter(existsSync).map(newest)) > statSync(page).mtimeMs;
if (isStale && existsSync(join(root, "web"))) {
  console.error("Building the viewer …");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "build:web"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  // Without it the API and the command line still work; the page says how it is built.
  if (status !== 0) console.error(`The viewer could not be built; npm run build:web says why.\n${stdout}${stderr}`);
}
