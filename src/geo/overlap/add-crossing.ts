import { type Crossings, roomForCrossing } from "./crossings.ts";

/**
 * Notes that the plot's edge a → b crosses the limit's edge. `valueA`, `valueB`: orientation of a and b to that edge;
 * `sign`: 1 when b lies in the area's side.
 */
export function addCrossing(
  work: Crossings,
  coords: Float64Array,
  ring: number,
  a: number,
  b: number,
  edge: number,
  valueA: number,
  valueB: number,
  sign: 1 | -1,
): void {
  roomForCrossing(work);
  const k = work.count++;
  const { first, ox, oy } = work;
  const ax = coords[2 * a]! - ox;
  const ay = coords[2 * a + 1]! - oy;
  const t = valueA / (valueA - valueB);
  work.net[a - first]! += sign;
  work.plotEdge[k] = a - first;
  work.ring[k] = ring;
  work.limitEdge[k] = edge;
  work.sign[k] = sign;
  work.along[k] = t;
  work.x[k] = ax + t * (coords[2 * b]! - ox - ax);
  work.y[k] = ay + t * (coords[2 * b + 1]! - oy - ay);
}
