export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Room on the screen that is taken in one frame, in pixels. */
export type Boxes = {
  /** Takes a box unless it would lie on one that is taken. */
  take(left: number, top: number, right: number, bottom: number): boolean;
  /** Takes all of these, which may lie on one another, or none. */
  takeAll(wanted: readonly Box[]): boolean;
  /** Begins a frame, in which these are taken already. */
  begin(taken: readonly Box[]): void;
};

export function boxes(): Boxes {
  let taken: Box[] = [];
  const free = ([left, top, right, bottom]: Box): boolean => {
    for (const [l, t, r, b] of taken) if (left < r && right > l && top < b && bottom > t) return false;
    return true;
  };
  const takeAll = (wanted: readonly Box[]): boolean => {
    if (!wanted.every(free)) return false;
    taken.push(...wanted);
    return true;
  };
  return {
    take: (...box) => takeAll([box]),
    takeAll,
    begin: (already) => {
      taken = [...already];
    },
  };
}
