import { insideArea } from "../area/locate.ts";
import { distanceToLimit } from "../area/nearest-index.ts";
import type { PreparedArea } from "../area/prepared-area.ts";
import type { Crossings } from "./crossings.ts";
import { TOUCH_METRES } from "./proximity/measure-distances.ts";

/** How many vertices lie in the area or on its limit; `known` says which are inside, where that was found already. */
export function verticesWithin(
  coords: Float64Array,
  first: number,
  last: number,
  area: PreparedArea,
  known: Crossings | null,
): number {
  let count = 0;
  for (let v = first; v < last; v++) {
    const x = coords[2 * v]!;
    const y = coords[2 * v + 1]!;
    const inside = known ? known.inside[v - first]! : insideArea(area, x, y);
    if (inside === 1 || distanceToLimit(area.nearest, x, y) < TOUCH_METRES) count++;
  }
  return count;
}
