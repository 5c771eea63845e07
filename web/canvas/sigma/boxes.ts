/** Room on the screen that is taken in one frame, in pixels. */
export type Boxes = {
  /** Takes a box unless it would lie on one that is taken. */
  take(left: number, top: number, right: number, bottom: number): boolean;
  clear(): void;
};

export function boxes(): Boxes {
  let taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  return {
    take: (left, top, right, bottom) => {
      for (const [l, t, r, b] of taken) if (left < r && right > l && top < b && bottom > t) return false;
      taken.push([left, top, right, bottom]);
      return true;
    },
    clear: () => {
      taken = [];
    },
  };
}
