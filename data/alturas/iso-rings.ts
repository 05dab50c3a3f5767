/** A grid of figures by rows, finite ones only. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/** x0, y0, x1, y1, … */
type Ring = number[];

/** Segments by which corners are at or above the height (1 south-west, 2 south-east, 4 north-east, 8 north-west), in half cells. */
const CASES: readonly (readonly number[])[] = [
  [],
  [2, 3, 1, 2],
  [3, 2, 2, 3],
  [3, 2, 1, 2],
  [2, 1, 3, 2],
  [2, 3, 1, 2, 2, 1, 3, 2],
  [2, 1, 2, 3],
  [2, 1, 1, 2],
  [1, 2, 2, 1],
  [2, 3, 2, 1],
  [1, 2, 2, 1, 3, 2, 2, 3],
  [3, 2, 2, 1],
  [1, 2, 3, 2],
  [2, 3, 3, 2],
  [1, 2, 2, 3],
  [],
];

/** Twice the area within, negative the other way round. */
const areaOf = (ring: Ring): number => {
  let area = 0;
  for (let i = 2; i < ring.length; i += 2) {
    area += ring[i - 1]! * ring[i]! - ring[i - 2]! * ring[i + 1]!;
  }
  return area;
};

/**
 * Closed lines around all that is at or above `height`, by marching squares; outside the grid all is below. A node's own
 * height comes to a ring without area, which is left out. Coordinates are nodes from the north-western one, plus a half, as
 * d3-contour counts them: it gives the same rings, but keeps its unfinished pieces in arrays with holes, at several times the
 * price.
 */
export const isoRings = ({ columns, rows, values }: Grid, height: number): Ring[] => {
  const stride = 2 * (columns + 1);
  const size = stride * (2 * rows + 2);
  /** Of each piece by its start the end, by its end the start, and of each segment by its start the end; 0 is no point. */
  const endOf = new Int32Array(size);
  const startOf = new Int32Array(size);
  const next = new Int32Array(size);
  const closed: number[] = [];

  const join = (from: number, to: number): void => {
    next[from] = to;
    const start = startOf[from]!;
    const end = endOf[to]!;
    startOf[from] = 0;
    endOf[to] = 0;
    if (start === to) closed.push(to);
    else {
      endOf[start || from] = end || to;
      startOf[end || to] = start || from;
    }
  };

  for (let y = -1; y < rows; y++) {
    const north = y * columns;
    const south = north + columns;
    const hasNorth = y >= 0;
    const hasSouth = y < rows - 1;
    let code = 0;
    for (let x = -1; x < columns; x++) {
      const east = x + 1 < columns;
      code = ((code & 4) << 1) | ((code & 2) >> 1);
      if (east && hasSouth && values[south + x + 1]! >= height) code |= 2;
      if (east && hasNorth && values[north + x + 1]! >= height) code |= 4;
      const segments = CASES[code]!;
      for (let i = 0; i < segments.length; i += 4) {
        const origin = 2 * y * stride + 2 * x;
        join(
          origin + segments[i + 1]! * stride + segments[i]!,
          origin + segments[i + 3]! * stride + segments[i + 2]!,
        );
      }
    }
  }

  /** Where the line crosses between two nodes, from the first. */
  const share = (a: number, b: number): number => (height - values[a]!) / (values[b]! - values[a]!);
  /** The place of a crossing point, which has one whole coordinate: along that one it lies between two nodes. */
  const push = (ring: Ring, point: number): void => {
    const y = Math.floor(point / stride) / 2;
    const x = (point % stride) / 2;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const here = row * columns + column;
    if (column === x && x > 0 && x < columns) ring.push(x + share(here - 1, here) - 0.5, y);
    else if (row === y && y > 0 && y < rows) ring.push(x, y + share(here - columns, here) - 0.5);
    else ring.push(x, y);
  };
  const ringFrom = (start: number): Ring => {
    const ring: Ring = [];
    for (let point = start; ring.length === 0 || point !== start; point = next[point]!) {
      push(ring, point);
    }
    push(ring, start);
    return ring;
  };
  return closed.map(ringFrom).filter((ring) => areaOf(ring) !== 0);
};
