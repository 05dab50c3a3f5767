import { type FlatGeometry, featureCount } from "../../geo/flat/flat-geometry.ts";
import { type PlainGeometry, toGeoJson } from "../../geo/flat/to-geojson.ts";

export interface GeojsonStyle {
  /** Decimals written out in full, trailing zeros included (the EU asks for 6); every digit of the double when left out. */
  readonly decimals?: number;
  /** EPSG code for the old `crs` member; none for WGS84, as RFC 7946 has it. */
  readonly epsg?: number;
  /** Further members of the collection, beside `features`. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Members of a feature. A map keeps their order even where a name is a whole number, which an object puts first. */
export type GeojsonProperties = object | ReadonlyMap<string, unknown>;

const writeProperties = (properties: GeojsonProperties): string => {
  if (!(properties instanceof Map)) return JSON.stringify(properties);
  const members = [...(properties as ReadonlyMap<string, unknown>)];
  return `{${members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`;
};

/** Features as a GeoJSON FeatureCollection, one feature a line. Coordinates in the CRS of the geometry, which should be WGS84 unless `epsg` says otherwise. */
export function writeGeojson(
  geometry: FlatGeometry,
  propertiesOf: (feature: number) => GeojsonProperties,
  style: GeojsonStyle = {},
): string {
  const lines: string[] = [];
  for (let i = 0; i < featureCount(geometry); i++) {
    const shape = toGeoJson(geometry, i);
    const written = shape ? writeGeometry(shape, style.decimals) : "null";
    const properties = writeProperties(propertiesOf(i));
    lines.push(`{"type":"Feature","properties":${properties},"geometry":${written}}`);
  }
  const members = Object.entries(style.members ?? {}).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`,
  );
  const crs =
    style.epsg === undefined
      ? ""
      : `"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::${style.epsg}"}},\n`;
  return `{"type":"FeatureCollection",\n${crs}${members.join("")}"features":[\n${lines.join(",\n")}\n]}\n`;
}

type Nested = number | readonly Nested[];

function writeGeometry({ type, coordinates }: PlainGeometry, decimals: number | undefined): string {
  return `{"type":"${type}","coordinates":${writeNested(coordinates, decimals)}}`;
}

/** Numbers that are not finite have no place in JSON: null, which every reader refuses aloud. */
function writeNested(value: Nested, decimals: number | undefined): string {
  if (typeof value !== "number") {
    return `[${value.map((inner) => writeNested(inner, decimals)).join(",")}]`;
  }
  if (!Number.isFinite(value)) return "null";
  if (decimals === undefined) return String(value);
  const fixed = value.toFixed(decimals);
  return Number(fixed) === 0 ? fixed.replace("-", "") : fixed;
}
