import { expect, test } from "vitest";
import { UTM_17S, UTM_18S } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { degreeRange } from "./degree-range.ts";
import { esteNorteSwapped } from "./este-norte-swapped.ts";
import { latLonSwapped } from "./lat-lon-swapped.ts";
import { minusLost } from "./minus-lost.ts";
import { outsideWorkArea } from "./outside-work-area.ts";
import { ownZonePlace } from "./own-zone-place.ts";
import { inWorkArea, mayBeInPeru } from "./peru-outline.ts";
import { utmRange } from "./utm-range.ts";
import { zeroZero } from "./zero-zero.ts";
import { zoneMismatch } from "./zone-mismatch.ts";

test.each([
  ["San Ignacio", -79.0, -5.146],
  ["Namballe, at the border", -79.087, -5.003],
  ["Tumbes", -80.452, -3.567],
  ["Zarumilla", -80.27, -3.5],
  ["Iquitos", -73.25, -3.75],
  ["Güeppí", -75.2, -0.12],
  ["Caballococha", -70.5, -3.9],
  ["Iñapari", -69.58, -10.95],
  ["Puerto Maldonado", -69.19, -12.6],
  ["Desaguadero", -69.04, -16.57],
  ["Tacna", -70.25, -18.01],
  ["Lima", -77.04, -12.05],
  ["Punta Pariñas", -81.33, -4.67],
])("%s is in Peru", (_, lon, lat) => {
  expect(mayBeInPeru(lon, lat)).toBe(true);
});

test.each([
  ["Guayaquil", -79.9, -2.2],
  ["Quito", -78.5, -0.2],
  ["Loja", -79.2, -3.99],
  ["the Pacific", -82.4, -5.5],
  ["Madrid", -3.7, 40.4],
  ["La Paz", -68.15, -16.5],
  ["Arica", -70.3, -18.9],
  ["0, 0", 0, 0],
])("%s is not", (_, lon, lat) => {
  expect(mayBeInPeru(lon, lat)).toBe(false);
});

test("swapped and unsigned numbers are told apart", () => {
  expect(latLonSwapped(-5.2, -79.1)).toMatchObject({ code: "place-lat-lon-swapped" });
  expect(latLonSwapped(-79.1, -5.2)).toBeNull();
  expect(minusLost(79.1, -5.2)).toMatchObject({ params: { which: "lon" } });
  expect(minusLost(-79.1, 5.2)).toMatchObject({ params: { which: "lat" } });
  expect(minusLost(79.1, 5.2)).toMatchObject({ params: { which: "both" } });
  expect(minusLost(-79.1, -5.2)).toBeNull();
  expect(minusLost(3.7, 40.4)).toBeNull();
});

test("numbers that no place has", () => {
  expect(degreeRange(-79, -95)).toMatchObject({ code: "place-latitude-range" });
  expect(degreeRange(-279, -5)).toMatchObject({ code: "place-longitude-range" });
  expect(degreeRange(Number.NaN, 0)).not.toBeNull();
  expect(degreeRange(180, 90)).toBeNull();
  expect(zeroZero(0, 0)).not.toBeNull();
  expect(zeroZero(0, 1)).toBeNull();
  expect(utmRange(1, 2)).not.toBeNull();
  expect(utmRange(728000, 9412000)).toBeNull();
  expect(esteNorteSwapped(9412000, 728000)).not.toBeNull();
  expect(esteNorteSwapped(728000, 9412000)).toBeNull();
});

test("eastings of zone 18 under the label of 17", () => {
  expect(zoneMismatch(99164.23, 9395009.42, UTM_17S)).toMatchObject({
    params: { likely: "UTM 18S WGS84" },
  });
  expect(zoneMismatch(99164.23, 9395009.42, UTM_18S)).toBeNull();
  expect(zoneMismatch(728000, 9412000, UTM_17S)).toBeNull();
});

test("a row that names another zone is judged in its own figures", () => {
  const at = projectPoint(743_383.39, 9_411_351, UTM_18S, UTM_17S);
  expect(at[0]).toBeGreaterThan(1.2e6);
  expect(ownZonePlace(743_383.39, 9_411_351, UTM_18S, at)).toMatchObject({
    severity: "error",
    code: "place-zone-mismatch",
    params: { este: 743_383.39, zone: "UTM 18S WGS84", likely: "UTM 17S WGS84" },
  });
  const near = projectPoint(62_000, 9_412_000, UTM_18S, UTM_17S);
  expect(ownZonePlace(62_000, 9_412_000, UTM_18S, near)).toBeNull();
  // A true place of the far east: too far for a plane of zone 17, and no figure of it is impossible.
  const east = projectPoint(550_000, 9_070_000, UTM_18S, UTM_17S);
  expect(ownZonePlace(550_000, 9_070_000, UTM_18S, east)).toMatchObject({
    severity: "error",
    code: "place-outside-work-area",
  });
});

test("far from San Ignacio is a warning", () => {
  expect(inWorkArea(-79, -5.1)).toBe(true);
  expect(outsideWorkArea(-72, -13.5)).toMatchObject({ severity: "warning" });
});
