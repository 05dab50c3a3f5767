/**
 * Answers, for segment k of a noded graph, the winding number just beyond its midpoint, in the direction of the ray:
 * to the east, or to the north with `north`. `weight[k]`: how often the segment runs from its first to its second end.
 * Segments are sorted into strips across the ray, about as many as the root of their number times four.
 */
export function rayIndex(
  segments: Float64Array,
  weight: Int32Array,
  north: boolean,
): (k: number) => number {
  const count = weight.length;
  const main = north ? 1 : 0;
  const side = north ? 0 : 1;
  const at = (k: number, end: 0 | 1, axis: number) => segments[4 * k + 2 * end + axis]!;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    low = Math.min(low, at(k, 0, side), at(k, 1, side));
    high = Math.max(high, at(k, 0, side), at(k, 1, side));
  }
  const strips = Math.max(1, Math.ceil(4 * Math.sqrt(count)));
  const size = (high - low) / strips || 1;
  const stripOf = (value: number) => {
    const strip = Math.floor((value - low) / size);
    return strip > 0 ? Math.min(strips - 1, strip) : 0;
  };
  const members: number[][] = Array.from({ length: strips }, () => []);
  for (let k = 0; k < count; k++) {
    const first = stripOf(Math.min(at(k, 0, side), at(k, 1, side)));
    const last = stripOf(Math.max(at(k, 0, side), at(k, 1, side)));
    for (let strip = first; strip <= last; strip++) members[strip]!.push(k);
  }
  return (k) => {
    const level = (at(k, 0, side) + at(k, 1, side)) / 2;
    const place = (at(k, 0, main) + at(k, 1, main)) / 2;
    let winding = 0;
    for (const other of members[stripOf(level)]!) {
      if (other === k) continue;
      const start = at(other, 0, side);
      const end = at(other, 1, side);
      if (start > level === end > level) continue;
      const t = (level - start) / (end - start);
      const where = at(other, 0, main) + t * (at(other, 1, main) - at(other, 0, main));
      if (where > place) winding += end > start ? weight[other]! : -weight[other]!;
    }
    return north ? -winding : winding;
  };
}
