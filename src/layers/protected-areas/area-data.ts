import type { FeatureCollection } from "geojson";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { formatHectares } from "../../i18n/format-measure.ts";
import { areaRings } from "../area-rings.ts";
import { labelPoint } from "../label-point.ts";
import { whenAsked } from "../when-asked.ts";
import type { AreaSource } from "./area-source.ts";

/** Surface, limit lines with the area on their right, and the place of the name. */
export const areaData = (source: AreaSource): Readonly<Record<string, FeatureCollection>> =>
  whenAsked(["surface", "limit", "name"], () => made(source));

const made = (source: AreaSource): Readonly<Record<string, FeatureCollection>> => {
  const { geometry, feature, category, name, area } = source;
  const shape = toGeoJson(geometry, feature);
  const properties = {
    category: category.toLocaleUpperCase("es"),
    name,
    hectares: area === null ? "" : formatHectares(area, 2),
  };
  const place = labelPoint(geometry, feature);
  return {
    surface: {
      type: "FeatureCollection",
      features: shape ? [{ type: "Feature", id: feature, properties, geometry: shape }] : [],
    },
    limit: areaRings(geometry, feature),
    name: {
      type: "FeatureCollection",
      features: place
        ? [
            {
              type: "Feature",
              id: feature,
              properties,
              geometry: { type: "Point", coordinates: [...place] },
            },
          ]
        : [],
    },
  };
};
