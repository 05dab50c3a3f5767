import { expect, test } from "vitest";
import { crsName } from "../../geo/crs/crs-name.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import { prjCrs } from "./prj-crs.ts";

const utm = (
  datum: string,
  ellipsoid: string,
  meridian: number,
  north: number,
  unit = "1",
): string =>
  `PROJCS["x",GEOGCS["y",DATUM["${datum}",SPHEROID["z",${ellipsoid}]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["False_Easting",500000.0],PARAMETER["false_northing",${north}],UNIT["Meter",${unit}]]`;

const WGS = "6378137.0,298.257223563";
const GRS = "6378137,298.257222101";
const INTERNATIONAL = "6378388.0,297.0";

test.each([
  [utm("D_WGS_1984", WGS, -81, 10_000_000), "UTM 17S WGS84"],
  [utm("WGS_1984", WGS, -75, 10_000_000), "UTM 18S WGS84"],
  [utm("D_SIRGAS_2000", GRS, -81, 10_000_000), "UTM 17S WGS84"],
  [utm("Provisional_South_American_Datum_1956", INTERNATIONAL, -81, 10_000_000), "UTM 17S PSAD56"],
  [utm("D_Provisional_S_American_1956", INTERNATIONAL, -81, 0), "UTM 17N PSAD56"],
  [
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.25]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
    "WGS84",
  ],
  [
    'GEOGCRS["PSAD56",DATUM["Provisional South American Datum 1956",ELLIPSOID["International 1924",6378388,297,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,2],AXIS["a",north],ANGLEUNIT["degree",0.0174532925199433]]',
    "PSAD56",
  ],
])("%s", (wkt, name) => {
  const written = prjCrs(`${wkt}\r\n`);
  expect(written).toBe(name);
  expect(crsName(parseCrs(written!)!)).toBe(name);
});

test.each([
  ["another datum", utm("D_South_American_1969", "6378160.0,298.25", -81, 10_000_000)],
  ["PSAD56 on another ellipsoid", utm("PSAD56", WGS, -81, 10_000_000)],
  ["feet", utm("WGS_1984", WGS, -81, 10_000_000, "0.3048")],
  ["no zone of UTM", utm("WGS_1984", WGS, -80.5, 10_000_000)],
  ["Peru's old zones", utm("PSAD56", INTERNATIONAL, -80.5, 1_426_834)],
])("%s is not known, and keeps its name", (_, wkt) => {
  expect(prjCrs(wkt)).toBe("x");
  expect(parseCrs("x")).toBeNull();
});

test("an empty .prj says nothing", () => {
  expect(prjCrs(" \0")).toBeNull();
});
