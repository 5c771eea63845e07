import { writeFileSync } from "node:fs";
import { derivedFiles } from "./derived/files.ts";

for (const [path, content] of Object.entries(derivedFiles())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), content);
  console.log(path);
}
