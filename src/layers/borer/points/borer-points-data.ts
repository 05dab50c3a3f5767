import type { Feature, FeatureCollection } from "geojson";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import {
  IMAGE_RADII,
  imageFor,
  LEAST_RADIUS,
  largeCount,
  symbolRadius,
} from "../symbols/symbol-radius.ts";
import { SYMBOL_ZOOMS, shrinkAt, shrunkRadius } from "../symbols/symbol-zooms.ts";
import type { BorerPointsSource } from "./borer-points-source.ts";

/** Class of a point with nothing counted. */
export const NOTHING_COUNTED = -1;

/** Symbols a layer may have: MapLibre 6.17 fails on more than some 16,000 in one tile. */
const MOST_SYMBOLS = 12_000;

/** Image of a symbol: that of the size it is mostly looked at, so that its edge is then as thick as drawn. */
const MOSTLY = 0.8;

/** What the style reads of a point. */
export interface BorerPointProperties {
  /** Class, or NOTHING_COUNTED. */
  readonly class: number;
  /** Place of the symbol's image among `IMAGE_RADII`; `size8` to `size14` are its enlargement at these zooms. */
  readonly image: number;
  /** Larger symbols lie below smaller ones. */
  readonly sort: number;
  /** `ring8` to `ring14` are the radius of the ring round it when selected, CSS pixels. */
  readonly [sized: `size${number}` | `ring${number}`]: number;
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
  const shrinks = SYMBOL_ZOOMS.map((zoom) => shrinkAt(zoom, source.cell, scale));
  const all: Feature[] = [];
  for (let i = 0; i < table.point.length; i++) {
    const lon = degrees[2 * i] as number;
    if (Number.isNaN(lon)) continue;
    const counted = table.exposure[i] as number;
    const radius = symbolRadius(counted > 0 ? counted : large / 4, scale, large);
    const properties: BorerPointProperties = {
      class: counted > 0 ? (classes[i] as number) : NOTHING_COUNTED,
      sort: -radius,
      ...sizes(radius, shrinks, scale),
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

const sizes = (
  radius: number,
  shrinks: readonly number[],
  scale: number,
): Pick<BorerPointProperties, "image" | `size${number}` | `ring${number}`> => {
  const image = imageFor(Math.max(LEAST_RADIUS, radius * MOSTLY));
  const drawn = IMAGE_RADII[image] as number;
  const bySize = SYMBOL_ZOOMS.flatMap((zoom, k) => {
    const shown = shrunkRadius(radius, shrinks[k] as number, scale);
    return [
      [`size${zoom}`, shown / drawn],
      [`ring${zoom}`, shown + 4],
    ];
  });
  return { image, ...Object.fromEntries(bySize) };
};

const classOf = (feature: Feature): number => (feature.properties as BorerPointProperties).class;

const collection = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});
