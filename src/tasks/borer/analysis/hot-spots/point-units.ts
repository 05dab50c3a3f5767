import type { PointTable } from "../select/point-table.ts";
import type { Units } from "./units.ts";

/** Every monitoring point as a unit of its own. `names` are ReadingColumns.points. */
export function pointUnits(table: PointTable, names: readonly string[]): Units {
  const { point, x, y, exposure, events } = table;
  const unitOfPoint = new Int32Array(names.length).fill(-1);
  for (let unit = 0; unit < point.length; unit++) unitOfPoint[point[unit]!] = unit;
  return {
    cellSize: null,
    ids: Array.from(point, (index) => names[index]!),
    x,
    y,
    centreX: x,
    centreY: y,
    pointCount: new Int32Array(point.length).fill(1),
    exposure,
    events,
    unitOfPoint,
  };
}
