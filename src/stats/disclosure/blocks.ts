/** Rows that have a column in common, directly or by way of others, belong to one block; a least sum lies in one block. */
export const rowBlocks = (
  rows: readonly Float64Array[],
  columns: number,
): readonly (readonly Float64Array[])[] => {
  const parent = rows.map((_, r) => r);
  const root = (r: number): number => {
    let at = r;
    while (parent[at] !== at) at = parent[at]!;
    parent[r] = at;
    return at;
  };
  for (let column = 0; column < columns; column += 1) {
    let first = -1;
    for (const [r, row] of rows.entries()) {
      if (row[column] === 0) continue;
      if (first < 0) first = r;
      else parent[root(r)] = root(first);
    }
  }
  const blocks = new Map<number, Float64Array[]>();
  for (const [r, row] of rows.entries()) {
    const block = blocks.get(root(r)) ?? [];
    block.push(row);
    blocks.set(root(r), block);
  }
  return [...blocks.values()];
};
