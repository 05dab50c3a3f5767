import { mapBounds } from "../../../answers/aggregate/map-bounds.ts";
import type { LonLat, PublicMap, PublicPlaces } from "../../../domain/story/public-map.ts";

/** Fewer places than these are told by their names: a map would say no more. */
const LEAST_PLACES = 3;
/** Times their uncertainty that a map of places spans at least: closer, their signs look exact. */
const LEAST_SPAN = 4;

const METRES_PER_DEGREE = 111_320;

/** Corners of a square of `side` metres round the middle of some places. */
const squareRound = (places: readonly LonLat[], side: number): readonly LonLat[] => {
  const middle = (axis: 0 | 1): number => {
    const all = places.map((place) => place[axis]);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  const [lon, lat] = [middle(0), middle(1)];
  const half = side / 2 / METRES_PER_DEGREE;
  const wide = half / Math.cos((lat * Math.PI) / 180);
  return [
    [lon - wide, lat - half],
    [lon + wide, lat + half],
  ];
};

/** Published places on a map that looks no closer than they are known, within `uncertaintyM` metres; null of too few. */
export const placesMap = (layer: PublicPlaces, uncertaintyM: number): PublicMap | null => {
  if (layer.places.length < LEAST_PLACES) return null;
  const places = layer.places.map(({ at }) => at);
  const bounds = mapBounds([...places, ...squareRound(places, LEAST_SPAN * uncertaintyM)]);
  return bounds && { bounds, camera: null, layers: [layer] };
};
