/**
 * Pairs rows with columns, one to one, so that the weights add up to the most (the Hungarian method). A weight of 0
 * forbids a pair. Row → column.
 */
export function assign(weights: readonly (readonly number[])[]): Map<number, number> {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return new Map();
  const weight = (row: number, column: number): number => weights[row]?.[column] ?? 0;
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) => weights.map((_row, row) => weight(row, column)));
    return new Map([...assign(turned)].map(([column, row]) => [row, column]));
  }
  const zeros = (length: number) => new Float64Array(length + 1);
  const [ofRow, ofColumn, way, match] = [zeros(rows), zeros(columns), zeros(columns), zeros(columns)];
  const at = (list: Float64Array, index: number): number => list[index] ?? 0;
  for (let row = 1; row <= rows; row++) {
    match[0] = row;
    let column = 0;
    const least = zeros(columns).fill(Number.POSITIVE_INFINITY);
    const used = new Set<number>();
    do {
      used.add(column);
      const current = at(match, column);
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let each = 1; each <= columns; each++) {
        if (used.has(each)) continue;
        const cost = -weight(current - 1, each - 1) - at(ofRow, current) - at(ofColumn, each);
        if (cost < at(least, each)) {
          least[each] = cost;
          way[each] = column;
        }
        if (at(least, each) < delta) [delta, next] = [at(least, each), each];
      }
      for (let each = 0; each <= columns; each++) {
        if (used.has(each)) {
          const held = at(match, each);
          ofRow[held] = at(ofRow, held) + delta;
          ofColumn[each] = at(ofColumn, each) - delta;
        } else least[each] = at(least, each) - delta;
      }
      column = next;
    } while (at(match, column) !== 0);
    while (column !== 0) {
      const before = at(way, column);
      match[column] = at(match, before);
      column = before;
    }
  }
  const pairs = Array.from({ length: columns }, (_, each) => [at(match, each + 1) - 1, each] as const);
  return new Map(pairs.filter(([row, column]) => row >= 0 && weight(row, column) > 0));
}
