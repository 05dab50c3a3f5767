import type { Crs, Datum } from "../../geo/crs/crs.ts";
import { ellipsoidOf } from "../../geo/crs/ellipsoid.ts";
import { epsgOf } from "../../geo/crs/epsg.ts";
import { centralMeridian, falseNorthing, UTM_FALSE_EASTING, UTM_SCALE } from "../../geo/crs/utm.ts";

/** Names as Esri writes them in a .prj, and as the EPSG registry does. */
const DATUMS: Readonly<
  Record<
    Datum,
    {
      readonly esri: readonly [geographic: string, datum: string, spheroid: string, utm: string];
      readonly epsg: readonly [geographic: string, datum: string, spheroid: string];
      readonly codes: readonly [geographic: number, datum: number, spheroid: number];
    }
  >
> = {
  WGS84: {
    esri: ["GCS_WGS_1984", "D_WGS_1984", "WGS_1984", "WGS_1984"],
    epsg: ["WGS 84", "WGS_1984", "WGS 84"],
    codes: [4326, 6326, 7030],
  },
  PSAD56: {
    esri: [
      "GCS_Provisional_S_American_1956",
      "D_Provisional_S_American_1956",
      "International_1924",
      "PSAD_1956",
    ],
    epsg: ["PSAD56", "Provisional_South_American_Datum_1956", "International 1924"],
    codes: [4248, 6248, 7022],
  },
};

const figure = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

const parameters = (crs: Extract<Crs, { kind: "utm" }>, names: readonly string[]): string => {
  const values = [0, centralMeridian(crs), UTM_SCALE, UTM_FALSE_EASTING, falseNorthing(crs)];
  return names.map((name, k) => `PARAMETER["${name}",${figure(values[k]!)}]`).join(",");
};

/** A CRS as the one line of a Shapefile's .prj (Esri's WKT 1). */
export const esriWkt = (crs: Crs): string => {
  const { a, f } = ellipsoidOf(crs.datum);
  const [geographic, datum, spheroid, utm] = DATUMS[crs.datum].esri;
  const base =
    `GEOGCS["${geographic}",DATUM["${datum}",SPHEROID["${spheroid}",${figure(a)},${figure(round(1 / f))}]],` +
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
  if (crs.kind === "geographic") return base;
  const names = [
    "Latitude_Of_Origin",
    "Central_Meridian",
    "Scale_Factor",
    "False_Easting",
    "False_Northing",
  ];
  return `PROJCS["${utm}_UTM_Zone_${crs.zone}${crs.hemisphere}",${base},PROJECTION["Transverse_Mercator"],${parameters(crs, names)},UNIT["Meter",1.0]]`;
};

/** A CRS as OGC's WKT 1 with the codes of the EPSG registry, as a GeoPackage keeps it. */
export const ogcWkt = (crs: Crs): string => {
  const { a, f } = ellipsoidOf(crs.datum);
  const [geographic, datum, spheroid] = DATUMS[crs.datum].epsg;
  const [code, datumCode, spheroidCode] = DATUMS[crs.datum].codes;
  const authority = (n: number | null) => (n === null ? "" : `,AUTHORITY["EPSG","${n}"]`);
  const base =
    `GEOGCS["${geographic}",DATUM["${datum}",SPHEROID["${spheroid}",${a},${round(1 / f)}${authority(spheroidCode)}]${authority(datumCode)}],` +
    `PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]]${authority(code)}]`;
  if (crs.kind === "geographic") return base;
  const names = [
    "latitude_of_origin",
    "central_meridian",
    "scale_factor",
    "false_easting",
    "false_northing",
  ];
  return `PROJCS["${geographic} / UTM zone ${crs.zone}${crs.hemisphere}",${base},PROJECTION["Transverse_Mercator"],${parameters(crs, names)},UNIT["metre",1,AUTHORITY["EPSG","9001"]]${authority(epsgOf(crs))}]`;
};

/** The reciprocal of a reciprocal, as it was written. */
const round = (inverse: number): number => Number(inverse.toFixed(9));
