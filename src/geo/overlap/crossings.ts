/**
 * What one plot and the limit have to do with each other; a workspace that is filled anew for each plot.
 * Vertices are counted from the plot's first (`first`), coordinates from that vertex (`ox`, `oy`), edges by their first vertex.
 */
export interface Crossings {
  first: number;
  ox: number;
  oy: number;
  /** Per vertex of the plot: 1 when in the area; and how often the edge that begins there enters it more than leaves it. */
  inside: Uint8Array;
  net: Int32Array;
  /** Per ring of the plot: 1 when the plot lies on its left as it is stored, -1 when on its right. */
  turn: Int8Array;
  /** Edges of the limit that may lie in the plot's box, and the plot's winding number round each one's first corner. */
  candidates: number;
  candidate: Int32Array;
  winding: Int32Array;
  /** Crossings: plot edge, ring, limit edge, 1 where the plot's ring enters the area and -1 where it leaves, place. */
  count: number;
  plotEdge: Int32Array;
  ring: Int32Array;
  limitEdge: Int32Array;
  sign: Int8Array;
  along: Float64Array;
  x: Float64Array;
  y: Float64Array;
  /** Last plot that took limit edge e as a candidate. */
  readonly stamp: Uint32Array;
  stamps: number;
}

export function newCrossings(limitEdges: number): Crossings {
  return {
    first: 0,
    ox: 0,
    oy: 0,
    inside: new Uint8Array(64),
    net: new Int32Array(64),
    turn: new Int8Array(16),
    candidates: 0,
    candidate: new Int32Array(limitEdges + 1),
    winding: new Int32Array(limitEdges + 1),
    count: 0,
    plotEdge: new Int32Array(64),
    ring: new Int32Array(64),
    limitEdge: new Int32Array(64),
    sign: new Int8Array(64),
    along: new Float64Array(64),
    x: new Float64Array(64),
    y: new Float64Array(64),
    stamp: new Uint32Array(limitEdges),
    stamps: 0,
  };
}

/** Empties the workspace for a plot of so many vertices and rings. */
export function clearCrossings(work: Crossings, vertices: number, rings: number): void {
  work.count = 0;
  if (vertices > work.net.length) {
    work.net = new Int32Array(2 * vertices);
    work.inside = new Uint8Array(2 * vertices);
  } else {
    for (let v = 0; v < vertices; v++) work.net[v] = 0;
  }
  if (rings > work.turn.length) work.turn = new Int8Array(2 * rings);
}

function twice<T extends Int32Array | Int8Array | Float64Array>(old: T, made: T): T {
  made.set(old);
  return made;
}

export function roomForCrossing(work: Crossings): void {
  if (work.count < work.plotEdge.length) return;
  const size = 2 * work.plotEdge.length;
  work.plotEdge = twice(work.plotEdge, new Int32Array(size));
  work.ring = twice(work.ring, new Int32Array(size));
  work.limitEdge = twice(work.limitEdge, new Int32Array(size));
  work.sign = twice(work.sign, new Int8Array(size));
  work.along = twice(work.along, new Float64Array(size));
  work.x = twice(work.x, new Float64Array(size));
  work.y = twice(work.y, new Float64Array(size));
}
