import type { Feature, FeatureCollection } from "geojson";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import { imageFor, largeCount, symbolRadius } from "../symbols/symbol-radius.ts";
import type { BorerPointsSource } from "./borer-points-source.ts";

/** Class of a point with nothing counted. */
export const NOTHING_COUNTED = -1;

/** Symbols a layer may have: MapLibre 6.17 fails on more than some 16,000 in one tile. */
const MOST_SYMBOLS = 12_000;

/** What the style reads of a point. */
export interface BorerPointProperties {
  /** Class, or NOTHING_COUNTED. */
  readonly class: number;
  /** CSS pixels. */
  readonly radius: number;
  /** Place of the symbol's image among `IMAGE_RADII`, and its enlargement. */
  readonly image: number;
  readonly size: number;
  /** Larger symbols lie below smaller ones. */
  readonly sort: number;
  /** Radius of the ring round a selected point, CSS pixels. */
  readonly ring: number;
}

export interface BorerPointsData {
  readonly [key: string]: FeatureCollection;
  readonly points: FeatureCollection;
  /** Points beyond what can be drawn as symbols, in very large sheets: plain dots in the class's colour. */
  readonly crowd: FeatureCollection;
}

/** Features of the points that have a place; ids are places in the sheet's list of points. */
export const borerPointsData = (source: BorerPointsSource): BorerPointsData => {
  const { table, classes, scale } = source;
  const degrees = degreesOfPlaces(table.x, table.y, source.plane);
  const large = largeCount(table.exposure);
  const all: Feature[] = [];
  for (let i = 0; i < table.point.length; i++) {
    const lon = degrees[2 * i] as number;
    if (Number.isNaN(lon)) continue;
    const counted = table.exposure[i] as number;
    const radius = symbolRadius(counted > 0 ? counted : large / 4, scale, large);
    const properties: BorerPointProperties = {
      class: counted > 0 ? (classes[i] as number) : NOTHING_COUNTED,
      radius,
      ...imageFor(radius),
      sort: -radius,
      ring: radius + 4,
    };
    all.push({
      type: "Feature",
      id: table.point[i] as number,
      properties,
      geometry: { type: "Point", coordinates: [lon, degrees[2 * i + 1] as number] },
    });
  }
  if (all.length <= MOST_SYMBOLS) return { points: collection(all), crowd: collection([]) };
  const telling = all.toSorted((a, b) => classOf(b) - classOf(a));
  return {
    points: collection(telling.slice(0, MOST_SYMBOLS)),
    crowd: collection(telling.slice(MOST_SYMBOLS)),
  };
};

const classOf = (feature: Feature): number => (feature.properties as BorerPointProperties).class;

const collection = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});
