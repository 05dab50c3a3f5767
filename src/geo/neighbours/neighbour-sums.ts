import { orderPlaces } from "./place-order.ts";
import { stripPlaces } from "./strips.ts";
import { type NeighbourSums, sumNeighbours } from "./sum-neighbours.ts";

/**
 * For each place the number of places within `band` and the sum of their values, itself included. Metres in one plane,
 * ends included, coincident places are neighbours. A place with NaN is no one's neighbour: count 0, sum NaN. Any band
 * and any n in memory of the order of n.
 */
export const neighbourSums = (
  x: Float64Array,
  y: Float64Array,
  values: Float64Array,
  band: number,
): NeighbourSums => sumNeighbours(stripPlaces(orderPlaces(x, y), band), values);
