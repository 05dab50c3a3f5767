type Point = readonly [number, number];

/**
 * A ring cut to a box (Sutherland and Hodgman). A ring that leaves the box several times stays one ring, joined
 * along the box's edge: right for filling, and for strokes as long as the edge itself lies out of sight.
 */
export const clipRing = (
  ring: readonly Point[],
  west: number,
  north: number,
  east: number,
  south: number,
): readonly Point[] => {
  const byX = cut(cut(ring, 0, west, 1), 0, east, -1);
  return cut(cut(byX, 1, north, 1), 1, south, -1);
};

/** Keeps what lies on the side of `edge` that `sign` says: 1 above it, -1 below. */
const cut = (ring: readonly Point[], axis: 0 | 1, edge: number, sign: 1 | -1): readonly Point[] => {
  const kept: Point[] = [];
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i === 0 ? ring.length - 1 : i - 1]!;
    const b = ring[i]!;
    const fromEdgeA = (a[axis] - edge) * sign;
    const fromEdgeB = (b[axis] - edge) * sign;
    if (fromEdgeA < 0 !== fromEdgeB < 0) {
      const t = fromEdgeA / (fromEdgeA - fromEdgeB);
      kept.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    if (fromEdgeB >= 0) kept.push(b);
  }
  return kept;
};
