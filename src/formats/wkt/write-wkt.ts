import { type FlatGeometry, GEOMETRY_NONE } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";

type Nested = readonly number[] | readonly Nested[];

const isPosition = (value: Nested): value is readonly number[] => typeof value[0] === "number";

const list = (value: Nested): string =>
  `(${value.map((inner) => written(inner as Nested)).join(",")})`;

const written = (value: Nested): string => (isPosition(value) ? value.join(" ") : list(value));

/** Feature i as WKT with every digit of its doubles and rings closed; "" where it has no geometry. */
export const writeWkt = (geometry: FlatGeometry, i: number): string => {
  if (geometry.type[i] === GEOMETRY_NONE) return "";
  const shape = toGeoJson(geometry, i);
  if (shape === null) return "";
  const { type, coordinates } = shape;
  const inside = type === "Point" ? `(${coordinates.join(" ")})` : list(coordinates as Nested);
  return `${type.toUpperCase()} ${inside}`;
};
