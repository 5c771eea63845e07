import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../../..");

export type Served = { readonly address: string; stop(): Promise<void> };

/** `lantoa build` as a process of its own; rejects with what it said when it fails. */
export async function built(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<void> {
  await promisify(execFile)(process.execPath, [join(root, "src/cli/main.ts"), "build", ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
}

/** `lantoa serve` as a process of its own; ready when it says where. Port 0 is any that is free. */
export async function served(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  port = 0,
): Promise<Served> {
  const child = spawn(process.execPath, [join(root, "src/cli/main.ts"), "serve", ...words, "--port", String(port)], {
    env: { ...process.env, NEO4J_URI: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(child);
  return {
    address,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      const found = /Open (http:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`lantoa serve ended with ${code}:\n${said}`)));
  });
}
