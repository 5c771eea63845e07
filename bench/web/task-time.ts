/** What of Chromium's trace is looked at. Times are microseconds; `tdur` is what the thread itself worked. */
type Event = {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
};

/** What the trace must hold for `longestWork`. */
export const categories = ["toplevel", "blink.user_timing"];

/**
 * Milliseconds that the main thread itself worked in its longest task, for each measure of this name that the page made
 * (`performance.measure`), in order. Unlike the length of a task it does not grow when other processes have the core.
 */
export function longestWork(trace: Buffer, measure: string): number[] {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Event[] };
  const marks = events.filter(({ cat, name }) => cat.includes("user_timing") && name === measure);
  const begins = marks.filter(({ ph }) => ph === "b").sort((a, b) => a.ts - b.ts);
  const ends = marks.filter(({ ph }) => ph === "e").sort((a, b) => a.ts - b.ts);
  const [first] = begins;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name.endsWith("RunTask") && ph === "X" && pid === first?.pid && tid === first.tid,
  );
  return begins.map(({ ts }, index) => {
    const end = ends[index]?.ts ?? Number.POSITIVE_INFINITY;
    // The task in which the measure ends goes on with what comes after it.
    const within = tasks.filter((task) => task.ts + (task.dur ?? 0) > ts && task.ts + (task.dur ?? 0) < end);
    return Math.max(0, ...within.map(({ tdur = 0 }) => tdur)) / 1000;
  });
}
