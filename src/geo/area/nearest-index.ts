import { segmentDistance2 } from "../plane/segment-distance.ts";
import type { AreaEdges } from "./area-edges.ts";
import { lineBounds } from "./line-bounds.ts";

/**
 * Which edges of the limit can be the nearest: a quadtree of overlapping squares, grown where it is asked.
 * The list of a square of half side s holds every edge that is nearest to some point within s·(√2 + 1) of its centre,
 * so that a disc of radius s with its centre in the square needs one list.
 */
export interface NearestIndex {
  readonly line: Float64Array;
  readonly cx: number;
  readonly cy: number;
  readonly half: number;
  nodes: number;
  child: Int32Array;
  start: Int32Array;
  size: Int32Array;
  used: number;
  items: Int32Array;
}

/** The tree begins with a square this many times the area, so that far plots are answered by it too. */
const REACH = 64;
const DEEPEST = 22;
const SHORT_LIST = 3;
const DISC = Math.SQRT2 + 1;

export function buildNearestIndex(edges: AreaEdges): NearestIndex {
  const { line, count } = edges;
  const [minX, minY, maxX, maxY] = lineBounds(line);
  const items = new Int32Array(Math.max(1024, 4 * count));
  for (let edge = 0; edge < count; edge++) items[edge] = edge;
  return {
    line,
    cx: (minX + maxX) / 2,
    cy: (minY + maxY) / 2,
    half: REACH * Math.max(maxX - minX, maxY - minY, 1),
    nodes: 1,
    child: new Int32Array(4 * 1024),
    start: new Int32Array(1024),
    size: Int32Array.of(count, ...new Int32Array(1023)),
    used: count,
    items,
  };
}

function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(Math.max(least, 2 * array.length));
  out.set(array);
  return out;
}

function addChild(
  index: NearestIndex,
  parent: number,
  slot: number,
  x: number,
  y: number,
  s: number,
) {
  const node = index.nodes++;
  if (node >= index.start.length) {
    index.start = grown(index.start, node + 1);
    index.size = grown(index.size, node + 1);
    index.child = grown(index.child, 4 * node + 4);
  }
  const from = index.start[parent]!;
  const size = index.size[parent]!;
  if (index.used + size > index.items.length) index.items = grown(index.items, index.used + size);
  const { line, items } = index;
  const distance = new Float64Array(size);
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < size; k++) {
    const at = 4 * items[from + k]!;
    const d2 = segmentDistance2(x, y, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!);
    distance[k] = d2;
    if (d2 < least) least = d2;
  }
  const most = Math.sqrt(least) + 2 * DISC * s;
  const limit = most * most * (1 + 1e-9);
  let used = index.used;
  for (let k = 0; k < size; k++) {
    if (distance[k]! <= limit) items[used++] = items[from + k]!;
  }
  index.start[node] = index.used;
  index.size[node] = used - index.used;
  index.used = used;
  index.child[4 * parent + slot] = node;
  return node;
}

/**
 * The node whose list (`items[start[node]]` … `size[node]` of them) holds the nearest edge of every point of the disc.
 * Radius in metres; a disc too far or too large gets the list of all edges.
 */
export function nodeForDisc(index: NearestIndex, x: number, y: number, radius: number): number {
  let node = 0;
  let { cx, cy, half } = index;
  if (!(Math.abs(x - cx) <= half && Math.abs(y - cy) <= half)) return 0;
  for (let depth = 0; depth < DEEPEST; depth++) {
    half /= 2;
    if (half < radius || index.size[node]! <= SHORT_LIST) break;
    const slot = (x > cx ? 1 : 0) + (y > cy ? 2 : 0);
    cx += x > cx ? half : -half;
    cy += y > cy ? half : -half;
    const child = index.child[4 * node + slot]!;
    node = child !== 0 ? child : addChild(index, node, slot, cx, cy, half);
  }
  return node;
}

/** The edge of the limit nearest to a point; -1 when the limit has none. */
export function nearestEdge(index: NearestIndex, x: number, y: number): number {
  const node = nodeForDisc(index, x, y, 0);
  const { line, items } = index;
  const from = index.start[node]!;
  let least = Number.POSITIVE_INFINITY;
  let nearest = -1;
  for (let k = from; k < from + index.size[node]!; k++) {
    const at = 4 * items[k]!;
    const d2 = segmentDistance2(x, y, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!);
    if (d2 < least) {
      least = d2;
      nearest = items[k]!;
    }
  }
  return nearest;
}

/** Exact distance from a point to the limit. */
export function distanceToLimit(index: NearestIndex, x: number, y: number): number {
  const edge = nearestEdge(index, x, y);
  if (edge < 0) return Number.POSITIVE_INFINITY;
  const { line } = index;
  const at = 4 * edge;
  return Math.sqrt(segmentDistance2(x, y, line[at]!, line[at + 1]!, line[at + 2]!, line[at + 3]!));
}
