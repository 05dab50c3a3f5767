import { countsOf, isCounted } from "./counts-of.ts";
import { keptReadings } from "./kept-readings.ts";
import { medianPlaces } from "./median-places.ts";
import type { PointTable } from "./point-table.ts";
import type { ReadingFilter } from "./reading-filter.ts";
import type { ReadingSource } from "./reading-source.ts";

/** Sums of the readings that pass the filter, by monitoring point. Linear in the readings. */
export function poolByPoint(source: ReadingSource, filter: ReadingFilter): PointTable {
  const { columns } = source;
  const total = columns.points.length;
  const readings = new Int32Array(total);
  const kept = keptReadings(columns, filter);
  for (const i of kept) {
    const p = columns.point[i] as number;
    readings[p] = (readings[p] as number) + 1;
  }
  const { exposure, events } = countsOf(columns, filter.method);
  const sums = new PointSums(total);
  for (const i of kept) {
    const p = columns.point[i] as number;
    const looked = exposure[i] as number;
    const found = events[i] as number;
    if (isCounted(looked, found)) sums.count(p, looked, found);
    sums.describe(p, columns.trees[i] as number, columns.altitude[i] as number);
  }
  const present: number[] = [];
  for (let p = 0; p < total; p++) if ((readings[p] as number) > 0) present.push(p);
  const point = Int32Array.from(present);
  const place = medianPlaces(source, kept, readings);
  const of = (all: Float64Array): Float64Array => Float64Array.from(point, (p) => all[p] as number);
  return {
    point,
    x: of(place.x),
    y: of(place.y),
    exposure: of(sums.exposure),
    events: of(sums.events),
    readings: point.map((p) => readings[p] as number),
    trees: of(sums.trees),
    altitude: Float64Array.from(
      point,
      (p) => (sums.altitude[p] as number) / (sums.altitudes[p] as number),
    ),
  };
}

class PointSums {
  readonly exposure: Float64Array;
  readonly events: Float64Array;
  readonly trees: Float64Array;
  readonly altitude: Float64Array;
  readonly altitudes: Float64Array;

  constructor(points: number) {
    this.exposure = new Float64Array(points);
    this.events = new Float64Array(points);
    this.trees = new Float64Array(points).fill(NaN);
    this.altitude = new Float64Array(points);
    this.altitudes = new Float64Array(points);
  }

  count(p: number, looked: number, found: number): void {
    this.exposure[p] = (this.exposure[p] as number) + looked;
    this.events[p] = (this.events[p] as number) + found;
  }

  describe(p: number, trees: number, altitude: number): void {
    if (trees >= 0) {
      const before = this.trees[p] as number;
      this.trees[p] = Number.isNaN(before) ? trees : before + trees;
    }
    if (Number.isFinite(altitude)) {
      this.altitude[p] = (this.altitude[p] as number) + altitude;
      this.altitudes[p] = (this.altitudes[p] as number) + 1;
    }
  }
}
