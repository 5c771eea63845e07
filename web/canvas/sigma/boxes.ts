type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Room on the screen that is taken in one frame, in pixels. */
export type Boxes = {
  /** Takes a box unless it would lie on one that is taken. */
  take(left: number, top: number, right: number, bottom: number): boolean;
  /** Begins a frame, in which these are taken already. */
  begin(taken: readonly Box[]): void;
};

export function boxes(): Boxes {
  let taken: Box[] = [];
  return {
    take: (left, top, right, bottom) => {
      for (const [l, t, r, b] of taken) if (left < r && right > l && top < b && bottom > t) return false;
      taken.push([left, top, right, bottom]);
      return true;
    },
    begin: (already) => {
      taken = [...already];
    },
  };
}
