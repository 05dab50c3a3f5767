/** Decimals of a metre a corner may be printed with, coarsest first: centimetres, millimetres, tenths of one. */
export const CORNER_DECIMALS = [2, 3, 4] as const;
export type CornerDecimals = (typeof CORNER_DECIMALS)[number];

/** A corner as it stands on paper, and the side from it to the next. */
export interface PrintedCorner {
  /** Easting and northing as written: metres of the plane, without thousands. */
  readonly east: string;
  readonly north: string;
  /** Metres between the two corners as written. */
  readonly sideM: number;
  /** The corner itself, unrounded: for a drawing, and to know it again. */
  readonly at: readonly [x: number, y: number];
}

/** An open ring as printed: clockwise with north up, from its northernmost corner (of equals the westernmost). */
export interface PrintedRing {
  readonly corners: readonly PrintedCorner[];
  readonly decimals: CornerDecimals;
  /** Twice the area of the corners as written, in square units of their last decimal: exact, never negative. */
  readonly doubled: bigint;
}

interface WrittenPoint {
  readonly at: readonly [number, number];
  readonly east: string;
  readonly north: string;
  /** In units of the last decimal: whole numbers, exact. */
  readonly x: number;
  readonly y: number;
}

const units = (text: string): number => Number(text.replace(".", ""));

const written = (x: number, y: number, decimals: CornerDecimals): WrittenPoint => {
  const [east, north] = [x.toFixed(decimals), y.toFixed(decimals)];
  return { at: [x, y], east, north, x: units(east), y: units(north) };
};

/** Signed twice the area, positive counter-clockwise. Whole numbers throughout, so that no digit is lost. */
const doubledArea = (points: readonly WrittenPoint[]): bigint => {
  const first = points[0]!;
  let sum = 0n;
  let [px, py] = [0n, 0n];
  for (const { x, y } of points) {
    const [qx, qy] = [BigInt(x - first.x), BigInt(y - first.y)];
    sum += px * qy - qx * py;
    [px, py] = [qx, qy];
  }
  return sum;
};

const northernmost = (points: readonly WrittenPoint[]): number => {
  let best = 0;
  points.forEach(({ x, y }, i) => {
    const top = points[best]!;
    if (y > top.y || (y === top.y && x < top.x)) best = i;
  });
  return best;
};

const sameAs = (a: WrittenPoint, b: WrittenPoint): boolean => a.x === b.x && a.y === b.y;

/**
 * The ring with corners `from` … `to - 1` of flat `coords` (x, y, …, metres) as it is printed. With `merge`, corners next to each
 * other that are written alike stand once: cuts make such corners, a person's file keeps what it has.
 */
export const printedRing = (
  coords: ArrayLike<number>,
  from: number,
  to: number,
  decimals: CornerDecimals,
  merge: boolean,
): PrintedRing => {
  let points: WrittenPoint[] = [];
  for (let v = from; v < to; v += 1) {
    points.push(written(coords[2 * v]!, coords[2 * v + 1]!, decimals));
  }
  if (merge) {
    points = points.filter((p, i) => !sameAs(p, points[(i + 1) % points.length]!));
  }
  const signed = points.length < 3 ? 0n : doubledArea(points);
  if (signed > 0n) points.reverse();
  const start = points.length === 0 ? 0 : northernmost(points);
  const ordered = [...points.slice(start), ...points.slice(0, start)];
  const scale = 10 ** decimals;
  const corners = ordered.map(({ at, east, north, x, y }, i) => {
    const next = ordered[(i + 1) % ordered.length]!;
    return { at, east, north, sideM: Math.hypot(next.x - x, next.y - y) / scale };
  });
  return { corners, decimals, doubled: signed < 0n ? -signed : signed };
};
