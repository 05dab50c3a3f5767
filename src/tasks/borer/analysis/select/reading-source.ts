import type { Dataset } from "../../../../domain/dataset.ts";
import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import { UTM_17S, type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectCoords } from "../../../../geo/crs/project-coords.ts";
import { sameCrs } from "../../../../geo/crs/same-crs.ts";
import { utmZoneOf } from "../../../../geo/crs/utm-zone-of.ts";
import { boxCentres } from "../../../../geo/flat/box-centres.ts";

/** Readings with their places in one plane. Survives `structuredClone`. */
export interface ReadingSource {
  readonly columns: ReadingColumns;
  /** The UTM zone (WGS84) distances are measured in: that of most readings. */
  readonly plane: UtmCrs;
  /** Easting and northing of each reading in `plane`, metres; NaN where it has no place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The readings of a sheet in the UTM zone (WGS84) of most of them; 17S where none has a place. Coordinates that are
 * already in that zone stay as they are to the last bit. A reading drawn as more than a point is taken at the middle of
 * its box.
 */
export function readingSource(dataset: Dataset<"readings">): ReadingSource {
  const columns = dataset.readings;
  if (columns === undefined) throw new Error("readings without their columns");
  const centres = boxCentres(dataset.geometry);
  const n = centres.length / 2;
  const placed: number[] = [];
  for (let i = 0; i < n; i++) {
    if (Number.isFinite(centres[2 * i]) && Number.isFinite(centres[2 * i + 1])) placed.push(i);
  }
  const coords = new Float64Array(2 * placed.length);
  placed.forEach((i, k) => {
    coords[2 * k] = centres[2 * i] as number;
    coords[2 * k + 1] = centres[2 * i + 1] as number;
  });
  const degrees = coords.slice();
  projectCoords(degrees, dataset.crs, WGS84);
  const plane = commonestZone(degrees);
  if (!sameCrs(dataset.crs, plane)) projectCoords(coords, dataset.crs, plane);
  const x = new Float64Array(n).fill(NaN);
  const y = new Float64Array(n).fill(NaN);
  placed.forEach((i, k) => {
    const east = coords[2 * k] as number;
    const north = coords[2 * k + 1] as number;
    if (!Number.isFinite(east) || !Number.isFinite(north)) return;
    x[i] = east;
    y[i] = north;
  });
  return { columns, plane, x, y };
}

/** Of equals the zone farther west. */
function commonestZone(degrees: Float64Array): UtmCrs {
  const counts = new Map<string, { readonly zone: UtmCrs; count: number }>();
  for (let k = 0; k < degrees.length; k += 2) {
    const zone = utmZoneOf(degrees[k] as number, degrees[k + 1] as number);
    const key = `${zone.zone}${zone.hemisphere}`;
    const found = counts.get(key);
    if (found) found.count += 1;
    else counts.set(key, { zone, count: 1 });
  }
  let best: { readonly zone: UtmCrs; count: number } | null = null;
  for (const one of counts.values()) {
    const more = best === null || one.count > best.count;
    if (more || (one.count === best?.count && one.zone.zone < best.zone.zone)) best = one;
  }
  return best?.zone ?? UTM_17S;
}
