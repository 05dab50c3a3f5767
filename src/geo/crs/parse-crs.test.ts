import { expect, test } from "vitest";
import { type Crs, UTM_17S, UTM_18S, WGS84 } from "./crs.ts";
import { crsName } from "./crs-name.ts";
import { crsOfEpsg, epsgOf } from "./epsg.ts";
import { parseCrs } from "./parse-crs.ts";
import { sameCrs } from "./same-crs.ts";

const PSAD56: Crs = { kind: "geographic", datum: "PSAD56" };
const psad = (zone: number): Crs => ({ kind: "utm", datum: "PSAD56", zone, hemisphere: "S" });

test.each<[string, Crs]>([
  ["EPSG:4326", WGS84],
  ["4326", WGS84],
  ["urn:ogc:def:crs:OGC:1.3:CRS84", WGS84],
  ["urn:ogc:def:crs:OGC::CRS84", WGS84],
  ["OGC:CRS84", WGS84],
  ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", WGS84],
  ["WGS 84", WGS84],
  ["EPSG:4248", PSAD56],
  ["psad56", PSAD56],
  ["EPSG:32717", UTM_17S],
  ["epsg:32718", UTM_18S],
  [" 32717 ", UTM_17S],
  ["urn:ogc:def:crs:EPSG::32717", UTM_17S],
  ["urn:ogc:def:crs:EPSG:8.8:32717", UTM_17S],
  ["http://www.opengis.net/def/crs/EPSG/0/32717", UTM_17S],
  ["32617", { ...UTM_17S, hemisphere: "N" }],
  ["EPSG:24877", psad(17)],
  ["EPSG:24878", psad(18)],
  ["24879", psad(19)],
  ["17S", UTM_17S],
  ["utm17s", UTM_17S],
  ["WGS84 UTM17S", UTM_17S],
  ["17 sur", UTM_17S],
  ["18M", UTM_18S],
  ["17 norte", { ...UTM_17S, hemisphere: "N" }],
  ["EPSG 32717", UTM_17S],
  ["epsg32718", UTM_18S],
  ["EPSG:31977", UTM_17S],
  ["EPSG:5387", UTM_18S],
  ["EPSG:4674", WGS84],
  ["UTM 17S WGS84", UTM_17S],
  ["WGS 84 / UTM zone 18S", UTM_18S],
  ["PSAD56 / UTM zone 17S", psad(17)],
  ["UTM zona 17 S, PSAD-56", psad(17)],
])("reads %s", (text, crs) => {
  expect(parseCrs(text)).toEqual(crs);
});

test.each([
  "",
  "EPSG:3857",
  "EPSG:32761",
  "EPSG:32700",
  "99999",
  "UTM 61S",
  "UTM 0S",
  "EPSG:4326 and more",
  "Web Mercator",
  "NAD27 17S",
  "SIRGAS2000",
  "17",
])("does not know %j", (text) => {
  expect(parseCrs(text)).toBeNull();
});

test("names and codes are read back", () => {
  const systems: Crs[] = [
    WGS84,
    PSAD56,
    UTM_17S,
    UTM_18S,
    psad(17),
    psad(22),
    { ...UTM_17S, hemisphere: "N" },
  ];
  for (const crs of systems) {
    expect(parseCrs(crsName(crs))).toEqual(crs);
    expect(crsOfEpsg(epsgOf(crs)!)).toEqual(crs);
  }
  expect(crsName(UTM_17S)).toBe("UTM 17S WGS84");
  expect(epsgOf(psad(17))).toBe(24877);
  expect(epsgOf(psad(30))).toBeNull();
});

test("systems are the same by what they say", () => {
  expect(sameCrs({ ...UTM_17S }, UTM_17S)).toBe(true);
  for (const other of [UTM_18S, WGS84, psad(17), { ...UTM_17S, hemisphere: "N" as const }]) {
    expect(sameCrs(UTM_17S, other)).toBe(false);
  }
  expect(sameCrs(WGS84, PSAD56)).toBe(false);
});
