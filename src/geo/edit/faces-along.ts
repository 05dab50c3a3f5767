import { featureBounds } from "../flat/bounds.ts";
import { ringArea } from "../plane/ring-area.ts";
import type { RingGroup } from "../plane/rings/group-rings.ts";
import { polygonsOfGroups } from "../plane/rings/polygons-of-groups.ts";
import { ringContains } from "../plane/rings/ring-contains.ts";
import { type NodedEdge, nodedEdge, nodeEdges, ON_IT, pathOf } from "./line-nodes.ts";
import { PlaneGraph } from "./plane-graph.ts";
import { snapTo } from "./snap-to.ts";

const areaOf = (ring: readonly number[]): number =>
  ringArea(Float64Array.from(ring), 0, ring.length / 2);

/** Planar area of polygons, m²: shells less holes, however the rings turn. */
export const groupsArea = (groups: readonly RingGroup[]): number =>
  groups.reduce(
    (sum, rings) =>
      rings.reduce((part, ring, k) => part + (k === 0 ? 1 : -1) * Math.abs(areaOf(ring)), sum),
    0,
  );

/**
 * The pieces into which a line cuts a polygon of one part or more: plane, metres. Corners of the polygon keep their exact figures;
 * a line's end or corner within a millimetre of a corner or an edge lies on it. What of the line ends inside cuts nothing.
 * A closed line cuts its inside out. Null where the pieces do not sum to the whole: then the polygon was not simple.
 */
export function facesAlong(
  parts: readonly RingGroup[],
  line: readonly number[],
  closed: boolean,
): RingGroup[] | null {
  const rings = parts.flatMap((group) => group.map((ring, k) => turned(ring, k === 0)));
  const edges = rings.flatMap((ring) => edgesOf(ring, true));
  const cuts = edgesOf(snapped(line, rings), closed);
  for (const [k, cut] of cuts.entries()) {
    for (const edge of edges) nodeEdges(cut, edge);
    for (const other of cuts.slice(k + 1)) nodeEdges(cut, other);
  }
  const graph = new PlaneGraph();
  for (const edge of edges) eachStep(graph, edge, (u, v) => graph.add(u, v));
  for (const [u, v] of acrossInside(graph, cuts, rings)) {
    graph.add(u, v);
    graph.add(v, u);
  }
  const faces = grouped(graph.faces());
  const whole = groupsArea(parts);
  return Math.abs(groupsArea(faces) - whole) <= 1e-4 + 1e-9 * whole ? faces : null;
}

/** The ring counter-clockwise if it is a shell, clockwise if it is a hole. */
function turned(ring: readonly number[], shell: boolean): readonly number[] {
  if (areaOf(ring) > 0 === shell) return ring;
  const back: number[] = [];
  for (let k = ring.length - 2; k >= 0; k -= 2) back.push(ring[k]!, ring[k + 1]!);
  return back;
}

function edgesOf(ring: readonly number[], closed: boolean): NodedEdge[] {
  const edges: NodedEdge[] = [];
  for (let k = 0; k + 2 < ring.length + (closed ? 2 : 0); k += 2) {
    const next = (k + 2) % ring.length;
    edges.push(nodedEdge(ring[k]!, ring[k + 1]!, ring[next]!, ring[next + 1]!));
  }
  return edges;
}

/** The line with corners that lie on a corner or an edge of the polygon brought onto it. */
function snapped(line: readonly number[], rings: readonly (readonly number[])[]): number[] {
  const flat = polygonsOfGroups(rings.map((ring) => [ring]));
  const target = { geometry: flat, boxes: featureBounds(flat) };
  const out = [...line];
  for (let k = 0; k < out.length; k += 2) {
    const snap = snapTo([target], out[k]!, out[k + 1]!, ON_IT);
    if (snap) [out[k], out[k + 1]] = [snap.x, snap.y];
  }
  return out;
}

function eachStep(
  graph: PlaneGraph,
  edge: NodedEdge,
  visit: (u: number, v: number, x: number, y: number) => void,
): void {
  const path = pathOf(edge);
  for (let k = 0; k + 1 < path.length; k++) {
    const [[ax, ay], [bx, by]] = [path[k]!, path[k + 1]!];
    visit(graph.node(ax, ay), graph.node(bx, by), (ax + bx) / 2, (ay + by) / 2);
  }
}

/** The steps of the cuts that run inside and lead somewhere, each once. */
function acrossInside(
  graph: PlaneGraph,
  cuts: readonly NodedEdge[],
  rings: readonly (readonly number[])[],
): readonly (readonly [number, number])[] {
  const steps = new Map<string, readonly [number, number]>();
  const degree = new Map<number, number>();
  const count = (node: number, by: number) => degree.set(node, (degree.get(node) ?? 0) + by);
  for (const cut of cuts) {
    eachStep(graph, cut, (u, v, x, y) => {
      if (graph.has(u, v) || graph.has(v, u) || !within(rings, x, y)) return;
      const key = u < v ? `${u},${v}` : `${v},${u}`;
      if (steps.has(key)) return;
      steps.set(key, [u, v]);
      count(u, 1);
      count(v, 1);
    });
  }
  const loose = (node: number) => degree.get(node) === 1 && !graph.leaves(node);
  for (let before = -1; before !== steps.size; ) {
    before = steps.size;
    for (const [key, [u, v]] of steps) {
      if (!loose(u) && !loose(v)) continue;
      steps.delete(key);
      count(u, -1);
      count(v, -1);
    }
  }
  return [...steps.values()];
}

/** Even-odd over all rings. */
function within(rings: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) if (ringContains(ring, x, y) > 0) inside = !inside;
  return inside;
}

/** Faces with what lies in each of them. */
function grouped(rings: readonly (readonly number[])[]): RingGroup[] {
  const shells = rings
    .map((ring) => ({ rings: [ring], area: areaOf(ring) }))
    .filter(({ area }) => area > 0)
    .sort((p, q) => p.area - q.area);
  for (const hole of rings) {
    if (areaOf(hole) >= 0) continue;
    shells.find(({ rings: [shell] }) => liesIn(hole, shell!))?.rings.push(hole);
  }
  return shells.map((shell) => shell.rings);
}

/** The first corner that is not on the shell decides; a ring all on the shell is the shell seen from outside. */
function liesIn(hole: readonly number[], shell: readonly number[]): boolean {
  for (let k = 0; k < hole.length; k += 2) {
    const where = ringContains(shell, hole[k]!, hole[k + 1]!);
    if (where !== 0) return where > 0;
  }
  return false;
}
