import { hexagonAt, hexagonCentre } from "../../../geo/hexagons/hexagon.ts";
import type { BorerSurfaceSource } from "./borer-surface-source.ts";
import { placedRows, type SurfaceFigures } from "./surface-figures.ts";

/** Cells across the radius, and how many cells a picture may have before they are made larger. */
const CELLS_PER_RADIUS = 8;
const MOST_CELLS = 20_000;

interface Sums {
  readonly centre: readonly [number, number];
  exposure: number;
  events: number;
  weighted: number;
  weightedEvents: number;
}

/**
 * The rate round each place: readings within the radius pooled, near ones weighing more (Epanechnikov: 1 - (d/R)²). A
 * place without a reading within the radius has no cell, so that nothing is drawn where nobody looked. Fine hexagons, in
 * rows.
 */
export const neighbourhoodFigures = (source: BorerSurfaceSource): SurfaceFigures => {
  let size = source.size / CELLS_PER_RADIUS;
  let cells = spread(source, size);
  while (cells.size > MOST_CELLS) {
    size *= 1.5;
    cells = spread(source, size);
  }
  const all = [...cells.values()].sort(
    (a, b) => a.centre[1] - b.centre[1] || a.centre[0] - b.centre[0],
  );
  const factor = source.unit === "percent" ? 100 : 1;
  const column = (of: (sums: Sums) => number): Float64Array => Float64Array.from(all, of);
  return {
    x: column(({ centre }) => centre[0]),
    y: column(({ centre }) => centre[1]),
    size,
    exposure: column((sums) => sums.exposure),
    events: column((sums) => sums.events),
    rate: column((sums) => (factor * sums.weightedEvents) / sums.weighted),
    altitude: new Float64Array(all.length).fill(Number.NaN),
    rows: all.map(() => []),
  };
};

/** Adds every reading to the cells whose centre lies nearer to it than the radius. */
const spread = ({ table, size: radius }: BorerSurfaceSource, size: number): Map<number, Sums> => {
  const cells = new Map<number, Sums>();
  const rise = (size * Math.sqrt(3)) / 2;
  const up = Math.ceil(radius / rise) + 1;
  const across = Math.ceil(radius / size) + 1;
  for (const row of placedRows(table)) {
    const [x, y] = [table.x[row] as number, table.y[row] as number];
    const home = hexagonAt(x, y, size);
    for (let dr = -up; dr <= up; dr++) {
      for (let dc = -across; dc <= across; dc++) {
        const hexagon = { row: home.row + dr, column: home.column + dc };
        const centre = hexagonCentre(hexagon, size);
        const share = ((centre[0] - x) ** 2 + (centre[1] - y) ** 2) / (radius * radius);
        if (share >= 1) continue;
        const key = hexagon.row * 2_097_152 + hexagon.column;
        const sums = cells.get(key) ?? empty(centre);
        cells.set(key, sums);
        const [counted, found] = [table.exposure[row] as number, table.events[row] as number];
        sums.exposure += counted;
        sums.events += found;
        sums.weighted += (1 - share) * counted;
        sums.weightedEvents += (1 - share) * found;
      }
    }
  }
  return cells;
};

const empty = (centre: readonly [number, number]): Sums => ({
  centre,
  exposure: 0,
  events: 0,
  weighted: 0,
  weightedEvents: 0,
});
