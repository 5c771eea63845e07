/** A stretch in UTF-16 units, end excluded. */
export type Span = { readonly start: number; readonly end: number };
/** One that is to be marked. */
export type Mark<Role> = Span & { readonly role: Role };
export type Segment<Role> = { readonly text: string; readonly roles: readonly Role[] };

/**
 * Cuts a text where marks begin and end. Marks may overlap and lie in one another; each segment names all that cover
 * it, the one that began last at the end. The segments joined are the text. `offset` is where the text begins in what
 * the marks count; marks outside of it are left out.
 */
export function segments<Role>(text: string, marks: readonly Mark<Role>[], offset = 0): Segment<Role>[] {
  const inside = marks
    .map(({ start, end, role }) => ({
      start: Math.max(0, start - offset),
      end: Math.min(text.length, end - offset),
      role,
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, ...inside.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (a, b) => a - b,
  );
  const cut: Segment<Role>[] = [];
  let active: typeof inside = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    active = active.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start === start; mark = inside[++next]) active.push(mark);
    cut.push({ text: text.slice(start, end), roles: active.map(({ role }) => role) });
  }
  return cut;
}
