import { featureBounds } from "../../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import { type PlaceInPlot, placeInPlot } from "../../../../geo/plane/place-in-plot.ts";

/**
 * The plot each place lies in, or else the nearest within `reach` metres; -1 for none. Of several plots that hold a
 * place the one it lies deepest in, of equals the first code: what the order of the register is does not matter.
 */
export function plotsAtPlaces(
  geometry: FlatGeometry,
  codes: readonly string[],
  x: Float64Array,
  y: Float64Array,
  reach: number,
): Int32Array {
  const order = Array.from(x.keys())
    .filter((p) => !Number.isNaN(x[p]) && !Number.isNaN(y[p]))
    .sort((a, b) => (x[a] as number) - (x[b] as number));
  const sorted = Float64Array.from(order, (p) => x[p] as number);
  const plot = new Int32Array(x.length).fill(-1);
  const held: PlaceInPlot[] = [];
  const boxes = featureBounds(geometry);
  for (let i = 0; i < codes.length; i++) {
    const east = boxes[4 * i + 2]! + reach;
    const south = boxes[4 * i + 1]! - reach;
    const north = boxes[4 * i + 3]! + reach;
    for (let k = firstFrom(sorted, boxes[4 * i]! - reach); k < sorted.length; k++) {
      if (!(sorted[k]! <= east)) break;
      const p = order[k] as number;
      const py = y[p] as number;
      if (!(py >= south && py <= north)) continue;
      const found = placeInPlot(geometry, i, x[p] as number, py);
      if (!(found.distance <= reach)) continue;
      const before = held[p];
      if (before && !isBetter(found, before, codes[i] as string, codes[plot[p]!] as string))
        continue;
      held[p] = found;
      plot[p] = i;
    }
  }
  return plot;
}

function isBetter(a: PlaceInPlot, b: PlaceInPlot, codeA: string, codeB: string): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  if (a.depth !== b.depth) return a.depth > b.depth;
  return codeA < codeB;
}

/** Place of the first value that is at least `least`; the length for NaN. */
function firstFrom(sorted: Float64Array, least: number): number {
  if (Number.isNaN(least)) return sorted.length;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
