import { type Hexagon, hexagonAt, hexagonCentre } from "../../../../geo/hexagons/hexagon.ts";
import { hexagonCode } from "../../../../geo/hexagons/hexagon-code.ts";
import type { PointTable } from "../select/point-table.ts";
import type { Units } from "./units.ts";

interface Cell {
  readonly hexagon: Hexagon;
  readonly rows: number[];
}

/**
 * Hexagons that hold a point, from south to north, each pooled: Σ events over Σ exposure. A cell is compared from the mean
 * place of its points with something counted (of all its points where none has). Points without a place are in no cell.
 */
export function cellUnits(table: PointTable, names: readonly string[], size: number): Units {
  const cells = occupiedCells(table, size);
  const count = cells.length;
  const units = {
    cellSize: size,
    ids: cells.map(({ hexagon }) => hexagonCode(hexagon, size)),
    x: new Float64Array(count),
    y: new Float64Array(count),
    centreX: new Float64Array(count),
    centreY: new Float64Array(count),
    pointCount: Int32Array.from(cells, ({ rows }) => rows.length),
    exposure: new Float64Array(count),
    events: new Float64Array(count),
    unitOfPoint: new Int32Array(names.length).fill(-1),
  };
  for (const [unit, { hexagon, rows }] of cells.entries()) {
    const [cx, cy] = hexagonCentre(hexagon, size);
    units.centreX[unit] = cx;
    units.centreY[unit] = cy;
    const counted = rows.filter((row) => table.exposure[row]! > 0);
    const from = counted.length > 0 ? counted : rows;
    for (const row of from) {
      units.x[unit]! += (table.x[row]! - cx) / from.length;
      units.y[unit]! += (table.y[row]! - cy) / from.length;
    }
    units.x[unit]! += cx;
    units.y[unit]! += cy;
    for (const row of counted) {
      units.exposure[unit]! += table.exposure[row]!;
      units.events[unit]! += table.events[row]!;
    }
    for (const row of rows) units.unitOfPoint[table.point[row]!] = unit;
  }
  return units;
}

function occupiedCells({ x, y }: PointTable, size: number): Cell[] {
  const cells = new Map<string, Cell>();
  for (let row = 0; row < x.length; row++) {
    if (!Number.isFinite(x[row]! + y[row]!)) continue;
    const hexagon = hexagonAt(x[row]!, y[row]!, size);
    const key = `${hexagon.row}:${hexagon.column}`;
    const cell = cells.get(key);
    if (cell) cell.rows.push(row);
    else cells.set(key, { hexagon, rows: [row] });
  }
  return [...cells.values()].sort(
    (p, q) => p.hexagon.row - q.hexagon.row || p.hexagon.column - q.hexagon.column,
  );
}
