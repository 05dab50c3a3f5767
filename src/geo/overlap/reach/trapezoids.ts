/** Receives one triangle. */
export type TriangleSink = (
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
) => void;

interface Side {
  readonly lowX: number;
  readonly lowY: number;
  readonly highX: number;
  readonly highY: number;
}

const xAt = (side: Side, y: number): number =>
  y === side.lowY
    ? side.lowX
    : y === side.highY
      ? side.highX
      : side.lowX + ((y - side.lowY) / (side.highY - side.lowY)) * (side.highX - side.lowX);

/**
 * Cuts the region of open flat rings (holes are rings like any other) at the height of every vertex into trapezoids and
 * gives each as two triangles. Never fails: crossing rings are read by parity.
 */
export function eachTriangle(rings: readonly ArrayLike<number>[], sink: TriangleSink): void {
  const sides: Side[] = [];
  const heights: number[] = [];
  for (const ring of rings) {
    let ax = ring[ring.length - 2]!;
    let ay = ring[ring.length - 1]!;
    for (let at = 0; at < ring.length; at += 2) {
      const bx = ring[at]!;
      const by = ring[at + 1]!;
      heights.push(by);
      if (ay < by) sides.push({ lowX: ax, lowY: ay, highX: bx, highY: by });
      else if (by < ay) sides.push({ lowX: bx, lowY: by, highX: ax, highY: ay });
      ax = bx;
      ay = by;
    }
  }
  sides.sort((p, q) => p.lowY - q.lowY);
  heights.sort((p, q) => p - q);
  let active: Side[] = [];
  let next = 0;
  for (let k = 0; k + 1 < heights.length; k++) {
    const low = heights[k]!;
    const high = heights[k + 1]!;
    if (!(high > low)) continue;
    active = active.filter((side) => side.highY >= high);
    while (next < sides.length && sides[next]!.lowY <= low) {
      if (sides[next]!.highY >= high) active.push(sides[next]!);
      next++;
    }
    const middle = (low + high) / 2;
    active.sort((p, q) => xAt(p, middle) - xAt(q, middle));
    for (let i = 0; i + 1 < active.length; i += 2) {
      const lowLeft = xAt(active[i]!, low);
      const lowRight = xAt(active[i + 1]!, low);
      const highLeft = xAt(active[i]!, high);
      const highRight = xAt(active[i + 1]!, high);
      if (lowRight > lowLeft) sink(lowLeft, low, lowRight, low, highRight, high);
      if (highRight > highLeft) sink(lowLeft, low, highRight, high, highLeft, high);
    }
  }
}
