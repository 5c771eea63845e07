/** What was, is and, after an undo, would be again. */
export type History<State> = {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
};

/** Steps that are kept; the oldest are forgotten. */
const longest = 200;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** A step of the reader's. The same state again is none. */
export function record<State>({ past, present, future }: History<State>, state: State): History<State> {
  if (state === present) return { past, present, future };
  return { past: [...past, present].slice(-longest), present: state, future: [] };
}

/** What happens by itself, as a layout that settles: nothing to undo. */
export const amend = <State>(history: History<State>, present: State): History<State> => ({ ...history, present });

export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  return after === undefined ? history : { past: [...past, present], present: after, future: rest };
}
