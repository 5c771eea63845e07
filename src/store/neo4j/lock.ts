import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { LantoaError } from "../../error.ts";
import type { Run } from "../run.ts";
import type { Engine } from "./engine.ts";
import type { Settings } from "./settings.ts";

/** Held while one process builds in a database. */
export type Lock = {
  /**
   * Goes first in every transaction that writes: holds the lock's node, so that nobody can take it meanwhile, and fails
   * with store/in-use when somebody has, as after the sleep of a laptop.
   */
  hold(run: Run): Promise<void>;
  release(): Promise<void>;
  /** Lets go of it without a word to the server, which is gone; who comes next finds the owner dead. */
  abandon(): void;
};

/** Without a sign of life for so long an owner counts as dead; told by the clock of the server. */
const lease = 30_000;
const signOfLife = 5_000;

type Owner = {
  readonly token: string;
  readonly host: string;
  readonly pid: number;
  readonly started: number;
  readonly since: string;
};

/** The write comes before the look: it makes the second of two askers wait until the first has its answer. */
const take = `
  MERGE (l:Lock {id: 'build'}) SET l.asked = timestamp()
  WITH l, l.token IS NULL OR l.until < timestamp() OR l.token = $dead AS free
  FOREACH (one IN CASE WHEN free THEN [1] ELSE [] END |
    SET l.token = $token, l.host = $host, l.pid = $pid, l.started = $started, l.since = $since, l.until = timestamp() + $lease)
  RETURN free, l {.token, .host, .pid, .started, .since} AS owner`;
const renew = `
  MATCH (l:Lock {id: 'build'}) SET l.asked = timestamp()
  WITH l WHERE l.token = $token SET l.until = timestamp() + $lease RETURN count(l) AS held`;
const free = `
  MATCH (l:Lock {id: 'build'}) SET l.asked = timestamp()
  WITH l WHERE l.token = $token REMOVE l.token, l.host, l.pid, l.started, l.since, l.until`;
/** Looked at without waiting for it. */
const look = "MATCH (l:Lock {id: 'build'}) RETURN l {.token, .host, .pid, .started, .since} AS owner";

/** When this process began, in whole seconds: a process of the same number after it is another one. */
const started = Math.round(Date.now() / 1000 - process.uptime());

/** Takes the one lock of the database; fails with store/in-use, which names who has it. */
export async function lockDatabase(engine: Engine, settings: Settings): Promise<Lock> {
  const token = randomUUID();
  const me = { token, host: hostname(), pid: process.pid, started, since: new Date().toISOString(), lease };
  const attempt = async (dead: string | null): Promise<Owner | undefined> => {
    const [answer] = await engine
      .write((run) => run<{ free: boolean; owner: Owner }>(take, { ...me, dead }), 10)
      // Somebody writes at this moment, and so holds the lock's node.
      .catch(async (cause) => {
        const [row] = await engine.read<{ owner: Owner }>(look);
        if (row?.owner.token) return [{ free: false, owner: row.owner }];
        throw cause;
      });
    return answer?.free ? undefined : answer?.owner;
  };
  let owner = await attempt(null);
  // A killed build cannot free its lock; waiting until its time is over would help nobody.
  if (owner && isDead(owner)) owner = await attempt(owner.token);
  if (owner) throw inUse(settings, owner);

  const held = async (run: Run): Promise<void> => {
    const [row] = await run<{ held: number }>(renew, { token, lease });
    if (row?.held !== 1) throw inUse(settings);
  };
  // What this one cannot do the next one, or the next transaction, will say.
  const beat = setInterval(() => void engine.write(held).catch(() => {}), signOfLife);
  beat.unref();
  return {
    hold: held,
    abandon: () => clearInterval(beat),
    async release() {
      clearInterval(beat);
      await engine.write((run) => run(free, { token }), 10);
    },
  };
}

function inUse({ uri }: Settings, owner?: Owner): LantoaError {
  const hint = `Wait until it has ended. A build that was killed elsewhere is let go after ${lease / 1000} s.`;
  return new LantoaError("store/in-use", {
    path: uri,
    process: owner?.pid,
    host: owner?.host,
    since: owner?.since,
    hint,
  });
}

/** Only of a process of this machine can it be said. */
function isDead({ host, pid, started: begun }: Owner): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return Math.abs(begun - started) > 2;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
