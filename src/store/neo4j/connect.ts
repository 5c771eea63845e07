import { randomUUID } from "node:crypto";
import { LantoaError } from "../../error.ts";
import type { Diff } from "../../graph/diff.ts";
import type { Counters, ReadableStore, WritableStore } from "../../pipeline/ports.ts";
import { createReader } from "../read.ts";
import { connect, type Engine } from "./engine.ts";
import { storeFailure, writeFailure } from "./failure.ts";
import { lockDatabase } from "./lock.ts";
import { createLockKey, createSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";
import { type Guess, writeDiff } from "./write.ts";

const store = { name: "neo4j", supports: { fullText: true, parallelWrites: false, wholeBuilds: false } } as const;

/** Opens the store to be read. Who reads sees each `apply` of a build as it is done. */
export async function openStore(settings: Settings): Promise<ReadableStore> {
  const engine = await connect(settings);
  return closingOnFailure(engine, settings, async () => {
    await requireOurs(engine, settings);
    return { ...store, reader: createReader(engine.read, engine.query), close: () => engine.close() };
  });
}

/**
 * Opens the store, or makes it in an empty database, to build on: see `WritableStore`. Each `apply` is one transaction.
 * Fails with store/in-use while another process builds here, with store/foreign where other things are kept.
 */
export async function openForWriting(settings: Settings): Promise<WritableStore> {
  const engine = await connect(settings);
  return closingOnFailure(engine, settings, async () => {
    if (!(await isOurs(engine))) {
      await requireEmpty(engine, settings);
      await createLockKey(engine);
    }
    const lock = await lockDatabase(engine, settings);
    let open = true;
    let isGone = false;
    const guess: Guess = { isKnown: false };

    async function apply(diff: Diff): Promise<Counters> {
      if (!open) throw new Error("The store is closed.");
      try {
        return await engine.write(async (run) => {
          await lock.hold(run);
          const counters = await writeDiff(run, diff, guess);
          if (isChange(counters) || diff.judgements) await run(renewVersion, { version: randomUUID() });
          // A long transaction must not end with a lock that is over.
          await lock.hold(run);
          return counters;
        });
      } catch (cause) {
        const failure = writeFailure(cause, settings);
        isGone = failure instanceof LantoaError && failure.code === "store/unreachable";
        throw failure;
      }
    }

    async function close(): Promise<void> {
      if (!open) return;
      open = false;
      try {
        if (isGone) lock.abandon();
        else await lock.release();
      } catch (cause) {
        throw storeFailure(cause, settings);
      } finally {
        await engine.close();
      }
    }

    try {
      await createSchema(engine);
    } catch (cause) {
      await lock.release();
      throw cause;
    }
    const reader = createReader(engine.read, engine.query);
    return { ...store, reader, writer: { apply }, commit: close, discard: close, close };
  });
}

async function closingOnFailure<Opened>(
  engine: Engine,
  settings: Settings,
  open: () => Promise<Opened>,
): Promise<Opened> {
  try {
    return await open();
  } catch (cause) {
    await engine.close();
    throw storeFailure(cause, settings);
  }
}

/** The node of the lock stays when nobody builds: it says whose database this is. */
const isOurs = ({ read }: Engine): Promise<boolean> =>
  any(read, "MATCH (n:Lock {id: 'build'}) RETURN n.id AS id LIMIT 1");
const any = async (read: Engine["read"], cypher: string): Promise<boolean> => (await read(cypher)).length > 0;

/** Fails with store/missing. */
export async function requireOurs(engine: Engine, settings: Settings): Promise<void> {
  if (!(await isOurs(engine))) throw missing(settings);
}

const missing = ({ uri, database }: Settings): LantoaError =>
  new LantoaError("store/missing", { path: `${uri} ${database}`, hint: "Build it first: lantoa build FOLDER." });

const isChange = (counters: Counters): boolean => Object.values(counters).some(({ put, dropped }) => put + dropped > 0);

/** The lock's node is held by whoever writes, so it also says which graph this is. */
const renewVersion = "MATCH (l:Lock {id: 'build'}) SET l.version = $version";

/** Another text after each change of the graph. Fails with store/missing. */
export async function versionOf({ read }: Engine, settings: Settings): Promise<string> {
  const [lock] = await read<{ version: string }>(
    "MATCH (l:Lock {id: 'build'}) RETURN coalesce(l.version, 'first') AS version",
  );
  if (!lock) throw missing(settings);
  return lock.version;
}

async function requireEmpty({ read }: Engine, { uri, database }: Settings): Promise<void> {
  if (!(await any(read, "MATCH (n) RETURN 1 AS one LIMIT 1"))) return;
  const hint = "Give a database of its own by NEO4J_DATABASE or NEO4J_URI, or empty this one.";
  throw new LantoaError("store/foreign", { path: `${uri} ${database}`, hint });
}
