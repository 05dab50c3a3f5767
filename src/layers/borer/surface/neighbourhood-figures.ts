import { hexagonAt, hexagonCentre } from "../../../geo/hexagons/hexagon.ts";
import type { SizedSource } from "./borer-surface-source.ts";
import { hexagonNumber } from "./hexagon-number.ts";
import { placedRows, type SurfaceFigures } from "./surface-figures.ts";

/** Cells across the radius, and how many cells a picture may have before they are made larger. */
const CELLS_PER_RADIUS = 8;
const MOST_CELLS = 20_000;
/** More points than this are pooled by cell before they are spread. */
const MOST_SPOTS = 3000;

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
export const neighbourhoodFigures = (source: SizedSource): SurfaceFigures => {
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

/** Counts at a place. */
interface Spot {
  x: number;
  y: number;
  exposure: number;
  events: number;
  points: number;
}

/** The points; where there are very many, those of one cell together at their mean place. */
const spotsOf = ({ table }: SizedSource, size: number): readonly Spot[] => {
  const rows = placedRows(table);
  const spot = (row: number): Spot => ({
    x: table.x[row] as number,
    y: table.y[row] as number,
    exposure: table.exposure[row] as number,
    events: table.events[row] as number,
    points: 1,
  });
  if (rows.length <= MOST_SPOTS) return rows.map(spot);
  const spots = new Map<number, Spot>();
  for (const row of rows) {
    const one = spot(row);
    const key = hexagonNumber(hexagonAt(one.x, one.y, size));
    const known = spots.get(key);
    if (!known) spots.set(key, one);
    else {
      known.points += 1;
      known.x += (one.x - known.x) / known.points;
      known.y += (one.y - known.y) / known.points;
      known.exposure += one.exposure;
      known.events += one.events;
    }
  }
  return [...spots.values()];
};

/** Adds every reading to the cells whose centre lies nearer to it than the radius. */
const spread = (source: SizedSource, size: number): Map<number, Sums> => {
  const radius = source.size;
  const cells = new Map<number, Sums>();
  const rise = (size * Math.sqrt(3)) / 2;
  const up = Math.ceil(radius / rise) + 1;
  const across = Math.ceil(radius / size) + 1;
  for (const { x, y, exposure, events } of spotsOf(source, size)) {
    const home = hexagonAt(x, y, size);
    for (let dr = -up; dr <= up; dr++) {
      for (let dc = -across; dc <= across; dc++) {
        const hexagon = { row: home.row + dr, column: home.column + dc };
        const centre = hexagonCentre(hexagon, size);
        const share = ((centre[0] - x) ** 2 + (centre[1] - y) ** 2) / (radius * radius);
        if (share >= 1) continue;
        const key = hexagonNumber(hexagon);
        const sums = cells.get(key) ?? empty(centre);
        cells.set(key, sums);
        sums.exposure += exposure;
        sums.events += events;
        sums.weighted += (1 - share) * exposure;
        sums.weightedEvents += (1 - share) * events;
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
