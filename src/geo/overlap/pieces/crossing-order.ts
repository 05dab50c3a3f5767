/** Crossings along closed rings: ring r's are order[start[r]] … order[start[r+1] - 1], in the ring's stored direction. */
export interface CrossingOrder {
  readonly order: Int32Array;
  readonly start: Int32Array;
  /** Where crossing k stands in `order`. */
  readonly place: Int32Array;
}

/**
 * Sorts crossings by ring, edge and place on the edge. Places that differ by less than rounding are put right by the
 * crossings' exact signs: along an edge entering and leaving alternate, starting from `inside(edge)`.
 */
export function orderCrossings(
  count: number,
  rings: number,
  ringOf: (k: number) => number,
  edgeOf: (k: number) => number,
  along: (k: number) => number,
  enters: (k: number) => boolean,
  inside: (edge: number) => boolean,
): CrossingOrder {
  const sorted = Array.from({ length: count }, (_, k) => k);
  sorted.sort((j, k) => ringOf(j) - ringOf(k) || edgeOf(j) - edgeOf(k) || along(j) - along(k));
  let state = false;
  for (let i = 0; i < count; i++) {
    const edge = edgeOf(sorted[i]!);
    if (i === 0 || edge !== edgeOf(sorted[i - 1]!)) state = inside(edge);
    let j = i;
    while (j < count && edgeOf(sorted[j]!) === edge && enters(sorted[j]!) === state) j++;
    if (j < count && edgeOf(sorted[j]!) === edge && j > i) {
      sorted.splice(i, 0, ...sorted.splice(j, 1));
    }
    state = enters(sorted[i]!);
  }
  const order = Int32Array.from(sorted);
  const start = new Int32Array(rings + 1);
  const place = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    start[ringOf(order[i]!) + 1]!++;
    place[order[i]!] = i;
  }
  for (let ring = 0; ring < rings; ring++) start[ring + 1]! += start[ring]!;
  return { order, start, place };
}
