import type { Feature, FeatureCollection } from "geojson";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { formatHectares } from "../../i18n/format-measure.ts";
import { areaRings } from "../area-rings.ts";
import { labelPoint } from "../label-point.ts";
import type { AreaSource } from "./area-source.ts";

/** Where the name stands, 40 ms of looking for a long limit. */
const places = new WeakMap<FlatGeometry, Map<number, ReturnType<typeof labelPoint>>>();

const placeOfName = (geometry: FlatGeometry, feature: number): ReturnType<typeof labelPoint> => {
  const own = places.get(geometry) ?? new Map<number, ReturnType<typeof labelPoint>>();
  places.set(geometry, own);
  const place = own.has(feature) ? (own.get(feature) ?? null) : labelPoint(geometry, feature);
  own.set(feature, place);
  return place;
};

/** Surface, limit lines with the area on their right, and the place of the name, looked for when the map asks for it. */
export const areaData = (source: AreaSource): Readonly<Record<string, FeatureCollection>> => {
  const { geometry, feature, category, area } = source;
  const shape = toGeoJson(geometry, feature);
  const properties = {
    category: category.toLocaleUpperCase("es"),
    name: source.name,
    hectares: area === null ? "" : formatHectares(area, 2),
  };
  let name: FeatureCollection | undefined;
  return {
    surface: {
      type: "FeatureCollection",
      features: shape ? [{ type: "Feature", id: feature, properties, geometry: shape }] : [],
    },
    limit: areaRings(geometry, feature),
    get name() {
      name ??= named(placeOfName(geometry, feature), feature, properties);
      return name;
    },
  };
};

const named = (
  place: ReturnType<typeof labelPoint>,
  id: number,
  properties: Feature["properties"],
): FeatureCollection => ({
  type: "FeatureCollection",
  features: place
    ? [{ type: "Feature", id, properties, geometry: { type: "Point", coordinates: [...place] } }]
    : [],
});
