import { edgeWindings } from "../../plane/rings/edge-windings.ts";
import type { DirectedGraph } from "../../plane/rings/trace-rings.ts";

/**
 * Of a graph of rings (each with its face on the left) the edges between winding number 0 or less and 1 or more,
 * directed with the covered side on the left: the outline of the union.
 */
export function boundaryEdges(graph: DirectedGraph): DirectedGraph {
  const from: number[] = [];
  const to: number[] = [];
  for (const { u, v, left, right } of edgeWindings(graph)) {
    if (left >= 1 === right >= 1) continue;
    from.push(left >= 1 ? u : v);
    to.push(left >= 1 ? v : u);
  }
  return { x: graph.x, y: graph.y, from, to };
}
