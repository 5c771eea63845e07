/* A load in a process of its own that kills itself, as if by kill -9, in the phase that its argument names. */
import { chooseStore } from "../../../src/store/open.ts";
import { load } from "./load.ts";

const die = (): never => {
  process.kill(process.pid, "SIGKILL");
  throw new Error("not killed");
};

const phase = process.argv[2];
const store = await chooseStore(process.env, "").openForWriting();
if (phase === "locked") die();
let applied = 0;
await load(store, (apply) => async (diff) => {
  applied++;
  // The relations of a diff are asked for when its nodes are written, in the same transaction.
  const put = { ...diff.put };
  if (phase === "writing" && applied === 2) Object.defineProperty(put, "relations", { get: die });
  const counters = await apply({ ...diff, put });
  if (phase === "between" && applied === 2) die();
  return counters;
});
if (phase === "unfinished") die();
