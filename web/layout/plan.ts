/** A node to be placed, or one that has its place and keeps it. `size` is its radius. */
export type Spot = { readonly id: string; readonly size: number; readonly x?: number; readonly y?: number };
export type Plan = { readonly spots: readonly Spot[]; readonly ties: readonly (readonly [string, string])[] };
export type Placed = readonly (readonly [id: string, at: { readonly x: number; readonly y: number }])[];
