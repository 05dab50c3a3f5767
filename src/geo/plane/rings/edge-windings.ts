import { rayIndex } from "./ray-index.ts";
import type { DirectedGraph } from "./trace-rings.ts";

/** One stretch between two nodes, however many segments run along it, with the winding number on either side. */
export interface Stretch {
  readonly u: number;
  readonly v: number;
  readonly left: number;
  readonly right: number;
}

/** Net direction of all edges between the same two nodes: net > 0 for u → v. Those that cancel are left out. */
function netEdges(
  { from, to }: DirectedGraph,
  weight: (edge: number) => number,
): { u: number; v: number; net: number }[] {
  const nets = new Map<string, { u: number; v: number; net: number }>();
  for (let edge = 0; edge < from.length; edge++) {
    const u = Math.min(from[edge]!, to[edge]!);
    const v = Math.max(from[edge]!, to[edge]!);
    const key = `${u},${v}`;
    const entry = nets.get(key) ?? { u, v, net: 0 };
    entry.net += from[edge] === u ? weight(edge) : -weight(edge);
    nets.set(key, entry);
  }
  return [...nets.values()].filter(({ net }) => net !== 0);
}

/**
 * The winding numbers of a graph of closed rings, left and right of each stretch u → v. With `weight` an edge counts as
 * so many: 1 for one set of rings and 1000 for another give both numbers in one.
 */
export function edgeWindings(
  graph: DirectedGraph,
  weight: (edge: number) => number = () => 1,
): Stretch[] {
  const { x, y } = graph;
  const edges = netEdges(graph, weight);
  const segments = new Float64Array(4 * edges.length);
  const nets = new Int32Array(edges.length);
  edges.forEach(({ u, v, net }, k) => {
    segments.set([x[u]!, y[u]!, x[v]!, y[v]!], 4 * k);
    nets[k] = net;
  });
  const east = rayIndex(segments, nets, false);
  const north = rayIndex(segments, nets, true);
  return edges.map(({ u, v, net }, k) => {
    const dx = x[v]! - x[u]!;
    const dy = y[v]! - y[u]!;
    const steep = Math.abs(dy) >= Math.abs(dx);
    const beyond = steep ? east(k) : north(k);
    const rightIsBeyond = steep ? dy > 0 : dx < 0;
    const right = rightIsBeyond ? beyond : beyond - net;
    return { u, v, left: right + net, right };
  });
}
