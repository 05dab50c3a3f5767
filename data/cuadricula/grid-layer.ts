import { BOUNDS } from "../bounds.ts";
import { DEEPEST_ZOOM, type MapFeature, type TileLayer } from "../mapa-base/tile-layer.ts";
import { fromUtm17s, type Pair, toUtm17s } from "../plane-17s.ts";

/** Metres between the corners of a drawn grid line: between them it leaves the true line by less than 0.1 m. */
const CORNER_EVERY = 5000;

const corners = (): readonly Pair[] => {
  const [west, south, east, north] = BOUNDS;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ].map(([lon, lat]) => toUtm17s([lon!, lat!]));
};

const line = (axis: "E" | "N", kilometre: number, from: number, to: number): MapFeature => {
  const coordinates: Pair[] = [];
  for (let along = from; along <= to; along += CORNER_EVERY) {
    const across = kilometre * 1000;
    coordinates.push(fromUtm17s(axis === "E" ? [across, along] : [along, across]));
  }
  const step = kilometre % 10 === 0 ? 10 : kilometre % 5 === 0 ? 5 : 1;
  return {
    type: "Feature",
    properties: { a: axis, k: kilometre, s: step },
    geometry: { type: "LineString", coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
  };
};

const outward = (value: number, unit: number, away: 1 | -1): number =>
  (away > 0 ? Math.ceil(value / unit) : Math.floor(value / unit)) * unit;

/**
 * Kilometre lines of UTM 17S WGS84: `a` E for lines of one easting, N of one northing; `k` the kilometre, `s` the
 * coarsest spacing (10, 5 or 1 km) it belongs to.
 */
export const gridLayer = async (): Promise<TileLayer> => {
  const xs = corners().map(([x]) => x);
  const ys = corners().map(([, y]) => y);
  const west = outward(Math.min(...xs), 10_000, -1);
  const east = outward(Math.max(...xs), 10_000, 1);
  const south = outward(Math.min(...ys), 10_000, -1);
  const north = outward(Math.max(...ys), 10_000, 1);
  const features: MapFeature[] = [];
  for (let k = west / 1000; k <= east / 1000; k++) features.push(line("E", k, south, north));
  for (let k = south / 1000; k <= north / 1000; k++) features.push(line("N", k, west, east));
  const every = (km: number): MapFeature[] =>
    features.filter((f) => (f.properties.s as number) >= km);
  return {
    name: "grid",
    parts: [
      { from: 8, to: 9, features: every(10) },
      { from: 10, to: 11, features: every(5) },
      { from: 12, to: DEEPEST_ZOOM, features },
    ],
  };
};
