/** A path as x0, y0, x1, y1, … */
export type Path = readonly number[];

/** Chaikin's corner cutting, `times` over; the ends stay, a closed path (first point = last) stays closed. */
export const smoothed = (path: Path, times: number): Path => {
  let current = path;
  for (let pass = 0; pass < times; pass++) {
    const n = current.length;
    if (n < 6) return current;
    const closed = current[0] === current[n - 2] && current[1] === current[n - 1];
    const next: number[] = closed ? [] : [current[0]!, current[1]!];
    for (let i = 0; i + 3 < n; i += 2) {
      const ax = current[i]!;
      const ay = current[i + 1]!;
      const bx = current[i + 2]!;
      const by = current[i + 3]!;
      next.push(ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25);
      next.push(ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75);
    }
    if (closed) next.push(next[0]!, next[1]!);
    else next.push(current[n - 2]!, current[n - 1]!);
    current = next;
  }
  return current;
};

/** Squared distance of point p to the segment a-b; each an index into the path. */
const awayFrom = (path: Path, p: number, a: number, b: number): number => {
  const ax = path[a]!;
  const ay = path[a + 1]!;
  const dx = path[b]! - ax;
  const dy = path[b + 1]! - ay;
  const px = path[p]! - ax;
  const py = path[p + 1]! - ay;
  const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
};

/** Douglas and Peucker's simplification: no dropped point lies farther than `tolerance` from the result. */
export const simplified = (path: Path, tolerance: number): Path => {
  const last = path.length - 2;
  if (last < 4) return path;
  const kept = new Uint8Array(path.length / 2);
  kept[0] = 1;
  kept[last / 2] = 1;
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [a, b] = span;
    let far = tolerance * tolerance;
    let at = -1;
    for (let p = a + 2; p < b; p += 2) {
      const away = awayFrom(path, p, a, b);
      if (away > far) {
        far = away;
        at = p;
      }
    }
    if (at < 0) continue;
    kept[at / 2] = 1;
    spans.push([a, at], [at, b]);
  }
  return path.filter((_, i) => kept[i >> 1] === 1);
};

/** Coordinate pairs of a path. */
export const pairsOf = (path: Path): [number, number][] => {
  const pairs: [number, number][] = [];
  for (let i = 0; i < path.length; i += 2) pairs.push([path[i]!, path[i + 1]!]);
  return pairs;
};
