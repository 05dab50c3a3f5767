import { nodeSegments } from "../../plane/rings/node-segments.ts";
import { traceRings } from "../../plane/rings/trace-rings.ts";
import { edgesOfRings } from "../area-edges.ts";
import { boundaryEdges } from "./boundary-edges.ts";

/** Parts closer than this are taken to touch: what longitude and latitude leave of a shared edge (1e-9 m), with room. */
const TOUCH_METRES = 1e-6;

/**
 * The rings round the union of parts given by their rings (shells counter-clockwise, holes clockwise): shared edges
 * vanish, overlaps count once.
 */
export function mergeRings(rings: readonly number[][]): number[][] {
  const graph = nodeSegments(edgesOfRings(rings).line, TOUCH_METRES, true);
  const outline = boundaryEdges(graph);
  return traceRings(outline).map((nodes) => nodes.flatMap((n) => [graph.x[n]!, graph.y[n]!]));
}
