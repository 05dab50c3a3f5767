import { mayBeInPeru } from "../../../../checks/place/peru-outline.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { UTM_17S, type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { boxCentres } from "../../../../geo/flat/box-centres.ts";

/** Where a zone puts the middle of a file. */
export interface ZonePlace {
  readonly crs: UtmCrs;
  /** Degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
  /** To the nearest corner of the limit, m; null without a limit. Beyond a zone it errs by a per cent. */
  readonly toLimit: number | null;
}

const ZONES = [17, 18, 19] as const;

const median = (values: Float64Array): number | undefined =>
  values.sort()[Math.floor(values.length / 2)];

/** Middle of a file's records in its own figures: the median of each axis, so that a slip moves it little. */
const middleOf = ({ geometry }: Pick<Dataset, "geometry">): readonly [number, number] | null => {
  const centres = boxCentres(geometry);
  const axis = (of: 0 | 1) =>
    median(centres.filter((value, k) => k % 2 === of && Number.isFinite(value)));
  const [x, y] = [axis(0), axis(1)];
  return x === undefined || y === undefined ? null : [x, y];
};

/**
 * Where each southern zone that is used in Peru would put a file in metres, of those that put it in the country; the
 * zone it is read in always. Figures alone do not tell a zone: most places of one have a twin in the next, 660 km away.
 */
export const zonePlaces = (
  dataset: Pick<Dataset, "geometry" | "crs">,
  limit: Dataset<"areas"> | null,
): readonly ZonePlace[] => {
  const { crs: read } = dataset;
  const middle = read.kind === "utm" ? middleOf(dataset) : null;
  if (read.kind !== "utm" || middle === null) return [];
  const { coords } = limit
    ? projectGeometry(limit.geometry, limit.crs, UTM_17S)
    : { coords: new Float64Array() };
  const zones = new Set<number>([...ZONES, read.zone]);
  return [...zones].sort().flatMap((zone): ZonePlace[] => {
    const crs: UtmCrs = { ...read, zone };
    const [lon, lat] = projectPoint(...middle, crs, WGS84);
    if (zone !== read.zone && !mayBeInPeru(lon, lat)) return [];
    const [x, y] = projectPoint(lon, lat, WGS84, UTM_17S);
    let toLimit = Number.POSITIVE_INFINITY;
    for (let k = 0; k < coords.length; k += 2) {
      toLimit = Math.min(toLimit, Math.hypot(coords[k]! - x, coords[k + 1]! - y));
    }
    return [{ crs, lon, lat, toLimit: Number.isFinite(toLimit) ? toLimit : null }];
  });
};
