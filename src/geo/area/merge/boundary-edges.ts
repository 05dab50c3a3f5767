import type { DirectedGraph } from "../../plane/rings/trace-rings.ts";
import { rayIndex } from "./ray-index.ts";

/** Net direction of all edges between the same two nodes: key u < v, value > 0 for u → v. */
function netEdges({ from, to }: DirectedGraph): { u: number; v: number; net: number }[] {
  const nets = new Map<string, { u: number; v: number; net: number }>();
  for (let edge = 0; edge < from.length; edge++) {
    const u = Math.min(from[edge]!, to[edge]!);
    const v = Math.max(from[edge]!, to[edge]!);
    const entry = nets.get(`${u},${v}`) ?? { u, v, net: 0 };
    entry.net += from[edge] === u ? 1 : -1;
    nets.set(`${u},${v}`, entry);
  }
  return [...nets.values()].filter(({ net }) => net !== 0);
}

/**
 * Of a graph of rings (each with its face on the left) the edges between winding number 0 or less and 1 or more,
 * directed with the covered side on the left: the outline of the union.
 */
export function boundaryEdges(graph: DirectedGraph): DirectedGraph {
  const { x, y } = graph;
  const edges = netEdges(graph);
  const segments = new Float64Array(4 * edges.length);
  const weight = new Int32Array(edges.length);
  edges.forEach(({ u, v, net }, k) => {
    segments.set([x[u]!, y[u]!, x[v]!, y[v]!], 4 * k);
    weight[k] = net;
  });
  const across = rayIndex(segments, weight, false);
  const upward = rayIndex(segments, weight, true);
  const from: number[] = [];
  const to: number[] = [];
  edges.forEach(({ u, v, net }, k) => {
    const dx = x[v]! - x[u]!;
    const dy = y[v]! - y[u]!;
    const steep = Math.abs(dy) >= Math.abs(dx);
    const beyond = (steep ? across : upward)(k);
    const rightIsBeyond = steep ? dy > 0 : dx < 0;
    const right = rightIsBeyond ? beyond : beyond - net;
    const left = right + net;
    if (left >= 1 && right < 1) {
      from.push(u);
      to.push(v);
    } else if (right >= 1 && left < 1) {
      from.push(v);
      to.push(u);
    }
  });
  return { x, y, from, to };
}
