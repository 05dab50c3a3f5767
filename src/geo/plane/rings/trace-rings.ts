/** A planar graph: node n at x[n], y[n]; edge e from from[e] to to[e], with the face on its left. */
export interface DirectedGraph {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The segment each edge came from, where that is known. */
  readonly source?: readonly number[];
}

/** Edges that are left when each pair u → v, v → u has been struck out. */
function withoutPairs({ from, to }: DirectedGraph): number[] {
  const waiting = new Map<string, number[]>();
  const gone = new Uint8Array(from.length);
  for (let edge = 0; edge < from.length; edge++) {
    const u = from[edge]!;
    const v = to[edge]!;
    if (u === v) {
      gone[edge] = 1;
      continue;
    }
    const back = waiting.get(`${v},${u}`)?.pop();
    if (back !== undefined) {
      gone[edge] = 1;
      gone[back] = 1;
      continue;
    }
    const key = `${u},${v}`;
    const list = waiting.get(key);
    if (list) list.push(edge);
    else waiting.set(key, [edge]);
  }
  return from.map((_, edge) => edge).filter((edge) => gone[edge] === 0);
}

/** The unused edge out of node v that turns most to the left when coming from node u. */
function sharpestLeft(graph: DirectedGraph, out: number[], u: number, v: number): number {
  if (out.length === 1) return 0;
  const { x, y, to } = graph;
  const back = Math.atan2(y[u]! - y[v]!, x[u]! - x[v]!);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < out.length; k++) {
    const w = to[out[k]!]!;
    let turn = back - Math.atan2(y[w]! - y[v]!, x[w]! - x[v]!);
    if (turn <= 0) turn += 2 * Math.PI;
    if (turn < least) {
      least = turn;
      best = k;
    }
  }
  return best;
}

/**
 * The rings round the faces of a graph, as node lists: counter-clockwise round a face, clockwise round its holes.
 * At a node where several rings meet each keeps to the left, so that faces which meet in one point come apart,
 * and no ring visits a node twice.
 */
export function traceRings(graph: DirectedGraph): number[][] {
  const { from, to } = graph;
  const edges = withoutPairs(graph);
  const out = new Map<number, number[]>();
  for (const edge of edges) {
    const list = out.get(from[edge]!);
    if (list) list.push(edge);
    else out.set(from[edge]!, [edge]);
  }
  const rings: number[][] = [];
  for (const start of edges) {
    const first = from[start]!;
    const path = [first];
    const place = new Map([[first, 0]]);
    for (;;) {
      const v = path[path.length - 1]!;
      const list = out.get(v);
      if (!list || list.length === 0) break;
      const u = path.length > 1 ? path[path.length - 2]! : v;
      const k = path.length > 1 ? sharpestLeft(graph, list, u, v) : 0;
      const edge = list[k]!;
      list.splice(k, 1);
      const next = to[edge]!;
      const seen = place.get(next);
      if (seen === undefined) {
        place.set(next, path.length);
        path.push(next);
        continue;
      }
      const ring = path.slice(seen);
      for (const node of ring) place.delete(node);
      path.length = seen + 1;
      place.set(next, seen);
      if (ring.length > 2) rings.push(ring);
      if (path.length === 1) break;
    }
  }
  return rings;
}
