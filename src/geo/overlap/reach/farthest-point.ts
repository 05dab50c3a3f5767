import { type NearestIndex, nearestEdge } from "../../area/nearest-index.ts";
import { segmentDistance2 } from "../../plane/segment-distance.ts";
import { eachTriangle } from "./trapezoids.ts";
import { triangleBound } from "./triangle-bound.ts";

/** The answer is at most this much too small, in metres. */
export const REACH_GAP_METRES = 1e-4;
/** Triangles looked at before the search gives what it has; a few dozen are usual. */
const MOST_TRIANGLES = 100_000;

/** One search: what is known, and triangles (ax, ay, bx, by, cx, cy) that may hold more. */
class Search {
  readonly #index: NearestIndex;
  best: number;
  readonly open: number[] = [];
  /** An edge that has ruled a triangle out, and may do so again. */
  #hint = -1;
  readonly #edge = new Int32Array(4);
  readonly #height = new Float64Array(12);
  readonly #rows = new Float64Array(9);
  readonly #weight = new Float64Array(3);

  constructor(index: NearestIndex, least: number) {
    this.#index = index;
    this.best = least;
  }

  /** Distances of three corners from one edge, to row `row`; the largest of them. */
  #measure(row: number, edge: number, t: ArrayLike<number>): number {
    const { line } = this.#index;
    const at = 4 * edge;
    let most = 0;
    for (let v = 0; v < 3; v++) {
      const d = Math.sqrt(
        segmentDistance2(
          t[2 * v]!,
          t[2 * v + 1]!,
          line[at]!,
          line[at + 1]!,
          line[at + 2]!,
          line[at + 3]!,
        ),
      );
      this.#height[3 * row + v] = d;
      if (d > most) most = d;
    }
    return most;
  }

  /** Upper bound from the rows j, k, l. */
  #bound(j: number, k: number, l: number): number {
    const height = this.#height;
    for (let v = 0; v < 3; v++) {
      this.#rows[v] = height[3 * j + v]!;
      this.#rows[3 + v] = height[3 * k + v]!;
      this.#rows[6 + v] = height[3 * l + v]!;
    }
    return triangleBound(this.#rows, this.#weight);
  }

  /** Looks at a triangle: learns from its points, and keeps it open if it may hold more. */
  look(t: readonly [number, number, number, number, number, number]): void {
    const index = this.#index;
    const edge = this.#edge;
    if (this.#hint >= 0 && this.#measure(3, this.#hint, t) <= this.best + REACH_GAP_METRES) return;
    for (let v = 0; v < 3; v++) {
      edge[v] = nearestEdge(index, t[2 * v]!, t[2 * v + 1]!);
      const most = this.#measure(v, edge[v]!, t);
      const own = this.#height[4 * v]!;
      if (own > this.best) this.best = own;
      if (most <= this.best + REACH_GAP_METRES) {
        this.#hint = edge[v]!;
        return;
      }
    }
    if (this.#bound(0, 1, 2) <= this.best + REACH_GAP_METRES) return;
    const [x, y, z] = this.#weight as unknown as [number, number, number];
    const px = x * t[0] + y * t[2] + z * t[4];
    const py = x * t[1] + y * t[3] + z * t[5];
    const fourth = nearestEdge(index, px, py);
    const { line } = index;
    const at = 4 * fourth;
    const here = Math.sqrt(
      segmentDistance2(px, py, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!),
    );
    if (here > this.best) this.best = here;
    const wanted = this.best + REACH_GAP_METRES;
    if (this.#measure(3, fourth, t) <= wanted) return;
    if (this.#bound(0, 1, 2) <= wanted || this.#bound(0, 1, 3) <= wanted) return;
    if (this.#bound(0, 2, 3) <= wanted || this.#bound(1, 2, 3) <= wanted) return;
    this.open.push(...t);
  }

  /** Halves the last open triangle across its longest side. */
  halve(): void {
    const open = this.open;
    const [cy, cx, by, bx, ay, ax] = [
      open.pop()!,
      open.pop()!,
      open.pop()!,
      open.pop()!,
      open.pop()!,
      open.pop()!,
    ];
    const ab = (ax - bx) ** 2 + (ay - by) ** 2;
    const bc = (bx - cx) ** 2 + (by - cy) ** 2;
    const ca = (cx - ax) ** 2 + (cy - ay) ** 2;
    if (ab >= bc && ab >= ca) {
      const x = (ax + bx) / 2;
      const y = (ay + by) / 2;
      this.look([ax, ay, x, y, cx, cy]);
      this.look([x, y, bx, by, cx, cy]);
    } else if (bc >= ca) {
      const x = (bx + cx) / 2;
      const y = (by + cy) / 2;
      this.look([ax, ay, bx, by, x, y]);
      this.look([ax, ay, x, y, cx, cy]);
    } else {
      const x = (cx + ax) / 2;
      const y = (cy + ay) / 2;
      this.look([ax, ay, bx, by, x, y]);
      this.look([x, y, bx, by, cx, cy]);
    }
  }
}

/**
 * The largest distance from the limit of any point of a region (open flat rings, metres), given that `least` is reached
 * by one of its points. Branch and bound: a triangle is dropped when three of the segments nearest to its points prove
 * that none of its points is farther than what is known by REACH_GAP_METRES (`triangle-bound.ts`).
 */
export function farthestPoint(
  index: NearestIndex,
  rings: readonly ArrayLike<number>[],
  least: number,
): number {
  const search = new Search(index, least);
  eachTriangle(rings, (ax, ay, bx, by, cx, cy) => search.look([ax, ay, bx, by, cx, cy]));
  for (let step = 0; search.open.length > 0 && step < MOST_TRIANGLES; step++) search.halve();
  return search.best;
}
