import { expect, test } from "vitest";
import { WIDENING } from "../../../position/declared-radius.ts";
import type { WhereInArea } from "../../../position/where-in-area.ts";
import {
  ageWords,
  errorRadius,
  gpsWords,
  sideWords,
  utmWords,
  walkingDistance,
} from "./where-words.ts";

const where = (side: WhereInArea["side"], distanceM: number): WhereInArea => ({
  ...{ side, distanceM, directionDeg: 63, nearest: [-79.13, -5.22] },
});

test("an error is never told smaller than it is", () => {
  expect([0, 5.01, 6, 999.2, 1240].map(errorRadius)).toEqual([
    "1 m",
    "6 m",
    "6 m",
    "1.0 km",
    "1.3 km",
  ]);
  expect(gpsWords({ accuracy: 6 }, "es-PE")).toBe("GPS ±10 m");
  expect(gpsWords({ accuracy: 30 / WIDENING - 1e-9 }, "es-PE")).toBe("GPS ±30 m");
  expect(gpsWords({ accuracy: 30.2 / WIDENING }, "es-PE")).toBe("GPS impreciso ±31 m");
});

test("distances are read walking", () => {
  expect([0.2, 29.4, 999.6, 5540, 412_300].map(walkingDistance)).toEqual([
    "< 1 m",
    "29 m",
    "1.0 km",
    "5.5 km",
    "412 km",
  ]);
});

test("a side is told with its metres; what cannot be told has its reason", () => {
  expect(sideWords(where("outside", 29.2), "es-PE")).toBe("29 m afuera del límite");
  expect(sideWords(where("inside", 1540), "en")).toBe("1.5 km inside the limit");
  expect(sideWords(where("undecided", 4), "es-PE")).toBe("No se puede decir: el límite está a 4 m");
  expect(sideWords(where("undecided", 0.1), "es-PE")).toBe(
    "No se puede decir: está sobre el límite",
  );
  expect(sideWords(null, "es-PE")).toBe("Muy lejos del límite");
});

test("ages and places", () => {
  expect([40, 125, 7300].map((s) => ageWords(s, "es-PE"))).toEqual([
    "Hace 40 s",
    "Hace 2 min",
    "Hace 2 h",
  ]);
  // West and east of 78° W: each in its own zone.
  expect(utmWords(-79.123, -5.22)).toMatch(/^E \d{6} N \d{7}, 17S WGS84$/);
  expect(utmWords(-77.9, -5.22)).toMatch(/, 18S WGS84$/);
});
