import { hexagonAt, hexagonCentre } from "../../../geo/hexagons/hexagon.ts";
import type { SizedSource } from "./borer-surface-source.ts";
import { hexagonNumber } from "./hexagon-number.ts";
import { placedRows, type SurfaceFigures } from "./surface-figures.ts";

/** Points pooled by hexagon: sums, never means of percentages. Cells by row and column. */
export const hexagonFigures = (source: SizedSource): SurfaceFigures => {
  const { table, size } = source;
  const cells = new Map<number, { centre: [number, number]; rows: number[] }>();
  for (const row of placedRows(table)) {
    const hexagon = hexagonAt(table.x[row] as number, table.y[row] as number, size);
    const key = hexagonNumber(hexagon);
    const cell = cells.get(key);
    if (cell) cell.rows.push(row);
    else cells.set(key, { centre: hexagonCentre(hexagon, size), rows: [row] });
  }
  const all = [...cells.values()].sort(
    (a, b) => a.centre[1] - b.centre[1] || a.centre[0] - b.centre[0],
  );
  const sum = (values: Float64Array): Float64Array =>
    Float64Array.from(all, ({ rows }) =>
      rows.reduce((total, row) => total + (values[row] as number), 0),
    );
  const exposure = sum(table.exposure);
  const events = sum(table.events);
  const factor = source.unit === "percent" ? 100 : 1;
  return {
    x: Float64Array.from(all, ({ centre }) => centre[0]),
    y: Float64Array.from(all, ({ centre }) => centre[1]),
    size,
    exposure,
    events,
    rate: events.map((found, i) => (factor * found) / (exposure[i] as number)),
    altitude: Float64Array.from(all, ({ rows }) => meanKnown(table.altitude, rows)),
    rows: all.map(({ rows }) => rows),
  };
};

const meanKnown = (values: Float64Array, rows: readonly number[]): number => {
  const known = rows.map((row) => values[row] as number).filter(Number.isFinite);
  return known.reduce((total, value) => total + value, 0) / known.length;
};
