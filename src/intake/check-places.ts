import { degreeRange } from "../checks/place/degree-range.ts";
import { esteNorteSwapped } from "../checks/place/este-norte-swapped.ts";
import { latLonSwapped } from "../checks/place/lat-lon-swapped.ts";
import { minusLost } from "../checks/place/minus-lost.ts";
import { outsidePeru } from "../checks/place/outside-peru.ts";
import { outsideWorkArea } from "../checks/place/outside-work-area.ts";
import { inWorkArea } from "../checks/place/peru-outline.ts";
import { utmRange } from "../checks/place/utm-range.ts";
import { zeroZero } from "../checks/place/zero-zero.ts";
import { zoneMismatch } from "../checks/place/zone-mismatch.ts";
import type { Finding } from "../domain/issue/finding.ts";
import { addFinding, type RecordFindings } from "../formats/format-reading.ts";
import { type Crs, type UtmCrs, WGS84 } from "../geo/crs/crs.ts";
import { projectCoords } from "../geo/crs/project-coords.ts";
import { featureBounds } from "../geo/flat/bounds.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../geo/flat/flat-geometry.ts";

/** Looks at where each record lies: by its box, and by its first corner where numbers are to be shown. */
export function checkPlaces(geometry: FlatGeometry, crs: Crs, findings: RecordFindings): void {
  const bounds = featureBounds(geometry);
  const degrees = bounds.slice();
  if (crs !== WGS84) projectCoords(degrees, crs, WGS84);
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  for (let i = 0; i < type.length; i++) {
    if (type[i] === GEOMETRY_NONE || findings.get(i)?.some(isOfPlace)) continue;
    const [west, south, east, north] = degrees.subarray(4 * i, 4 * i + 4) as unknown as Box;
    if (inWorkArea(west, south) && inWorkArea(east, north)) continue;
    const at = 2 * (ringStart[partStart[featureStart[i] as number] as number] as number);
    const x = coords[at] as number;
    const y = coords[at + 1] as number;
    const box = [west, south, east, north] as const;
    const found =
      crs.kind === "geographic"
        ? badDegrees(x, y, box)
        : badMetres(x, y, bounds.subarray(4 * i, 4 * i + 4), box, crs);
    if (found) addFinding(findings, i, found);
  }
}

/** Found in the row's own zone, before it was brought to the file's. */
const isOfPlace = ({ code }: Finding): boolean => code.startsWith("place-");

type Box = readonly [west: number, south: number, east: number, north: number];

function badDegrees(x: number, y: number, [west, south, east, north]: Box): Finding | null {
  return (
    zeroZero(x, y) ??
    latLonSwapped(x, y) ??
    degreeRange(x, y) ??
    degreeRange(west, south) ??
    degreeRange(east, north) ??
    minusLost(x, y) ??
    outsidePeru(x, y) ??
    outsidePeru(west, south) ??
    outsidePeru(east, north) ??
    outsideWorkArea(x, y)
  );
}

function badMetres(
  x: number,
  y: number,
  metres: Float64Array,
  [west, south, east, north]: Box,
  crs: UtmCrs,
): Finding | null {
  return (
    zeroZero(x, y) ??
    esteNorteSwapped(x, y) ??
    utmRange(x, y) ??
    utmRange(metres[0] as number, metres[1] as number) ??
    utmRange(metres[2] as number, metres[3] as number) ??
    zoneMismatch(x, y, crs) ??
    outsidePeru(west, south) ??
    outsidePeru(east, north) ??
    outsideWorkArea(west, south)
  );
}
