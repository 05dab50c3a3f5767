/** Distinct vertices among the first `n` of `ring`; counts no further than `enough`. */
export function distinctVertices(ring: Float64Array, n: number, enough: number): number {
  let distinct = 0;
  for (let i = 0; i < n && distinct < enough; i++) {
    let seen = false;
    for (let k = 0; k < i && !seen; k++) {
      seen = ring[2 * k] === ring[2 * i] && ring[2 * k + 1] === ring[2 * i + 1];
    }
    if (!seen) distinct++;
  }
  return distinct;
}
