interface Place {
  readonly x: number;
  readonly y: number;
}

function distanceToSide({ x, y }: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const share = square > 0 ? ((x - a.x) * dx + (y - a.y) * dy) / square : 0;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

/** The point between two of a line that is farthest from the side between them. */
function farthest(line: readonly Place[], from: number, to: number): readonly [number, number] {
  let [at, most] = [from, -1];
  for (let k = from + 1; k < to; k++) {
    const away = distanceToSide(line[k]!, line[from]!, line[to]!);
    if (away > most) [at, most] = [k, away];
  }
  return [at, most];
}

/**
 * A ring without corners that lie nearer than `tolerance` (metres) to the side that replaces them (Douglas & Peucker 1973).
 * The first corner stays, and the one farthest from it. Open ring in and out; no corner moves.
 */
export function simplifyRing<P extends Place>(ring: readonly P[], tolerance: number): readonly P[] {
  if (ring.length < 4 || !(tolerance > 0)) return ring;
  const line = [...ring, ring[0]!];
  const end = line.length - 1;
  const far = farthest(line, 0, end)[0];
  const keep = new Set([0, far]);
  const open: (readonly [number, number])[] = [
    [0, far],
    [far, end],
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    const [at, away] = farthest(line, from, to);
    if (away <= tolerance) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return ring.filter((_, k) => keep.has(k));
}
