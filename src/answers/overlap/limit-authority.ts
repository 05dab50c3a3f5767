import { prepareArea } from "../../geo/area/prepare-area.ts";
import { type FlatGeometry, GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import { measureOverlap } from "../../geo/overlap/measure-overlap.ts";
import { metres } from "../../geo/units.ts";
import { outlineMoments } from "./outline-moments.ts";

/** Hectares of D.S. 051-88-AG (1988), before the limits were made precise. */
export const OLDER_HECTARES = 29_500;
/** What PSAD56 coordinates taken for WGS84 do in zone 17S here: metres east and north (towgs84 -279, 175, -379). */
export const PSAD56_SHIFT: readonly [number, number] = [250.2, 374.3];

export type LimitStanding =
  | "same"
  | "older"
  | "shifted"
  | "shifted-psad56"
  | "simplified"
  | "different";

/** How a layer that claims to be the sanctuary compares with the limit in force; metres and m² in UTM. */
export interface LimitAuthority {
  readonly standing: LimitStanding;
  readonly areaM2: number;
  readonly officialAreaM2: number;
  readonly corners: number;
  readonly officialCorners: number;
  /** Largest distance from a corner of either line to the other line. */
  readonly farthestM: number;
  /** Displacement of the loaded layer, east and north, where it is shifted as a whole. */
  readonly shift: readonly [number, number] | null;
}

const SAME_WITHIN_M = 1;
const SHIFT_AT_LEAST_M = 20;

const cornersAsPoints = (area: FlatGeometry, dx: number, dy: number): FlatGeometry => {
  const builder = new FlatGeometryBuilder();
  for (let i = 0; i < area.coords.length; i += 2) {
    builder.beginFeature(GEOMETRY_POINT);
    builder.beginPart();
    builder.beginRing();
    builder.vertex(area.coords[i]! + dx, area.coords[i + 1]! + dy);
    builder.endRing();
  }
  return builder.build();
};

const moved = (area: FlatGeometry, dx: number, dy: number): FlatGeometry => ({
  ...area,
  coords: area.coords.map((value, i) => value + (i % 2 === 0 ? dx : dy)),
});

const farthestOneWay = (from: FlatGeometry, to: FlatGeometry): number => {
  const { distanceToLimitM } = measureOverlap(cornersAsPoints(from, 0, 0), prepareArea(to), {
    tolerance: metres(0),
  });
  return distanceToLimitM.reduce((most, d) => Math.max(most, d), 0);
};

const farthestBetween = (a: FlatGeometry, b: FlatGeometry): number =>
  Math.max(farthestOneWay(a, b), farthestOneWay(b, a));

/** Compares a loaded layer with the limit in force; both in the same UTM plane. */
export const limitAuthority = (loaded: FlatGeometry, official: FlatGeometry): LimitAuthority => {
  const mine = outlineMoments(loaded);
  const law = outlineMoments(official);
  const farthestM = farthestBetween(loaded, official);
  const facts = {
    areaM2: mine.areaM2,
    officialAreaM2: law.areaM2,
    corners: loaded.coords.length / 2,
    officialCorners: official.coords.length / 2,
    farthestM,
    shift: null,
  };
  if (farthestM <= SAME_WITHIN_M) return { ...facts, standing: "same" };
  const shift: [number, number] = [
    mine.centroid[0] - law.centroid[0],
    mine.centroid[1] - law.centroid[1],
  ];
  const length = Math.hypot(...shift);
  if (length >= SHIFT_AT_LEAST_M) {
    const rest = farthestBetween(moved(loaded, -shift[0], -shift[1]), official);
    if (rest <= length / 5) {
      const psad = [-1, 1].some(
        (s) => Math.hypot(shift[0] - s * PSAD56_SHIFT[0], shift[1] - s * PSAD56_SHIFT[1]) <= 25,
      );
      return { ...facts, shift, standing: psad ? "shifted-psad56" : "shifted" };
    }
  }
  if (Math.abs(mine.areaM2 / 1e4 - OLDER_HECTARES) <= OLDER_HECTARES * 0.01)
    return { ...facts, standing: "older" };
  const nearEverywhere = farthestM <= 1000 && Math.abs(mine.areaM2 / law.areaM2 - 1) <= 0.03;
  if (nearEverywhere && facts.corners < facts.officialCorners)
    return { ...facts, standing: "simplified" };
  return { ...facts, standing: "different" };
};
