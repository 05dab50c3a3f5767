import { expect, test } from "vitest";
import { ALTITUDE_SOURCES, type FitAnswer } from "../../analysis/fit/fit-answer.ts";
import { FIT_DEFAULTS } from "../../analysis/fit/fit-query.ts";
import { chosenPlace, middlePlot, type PlaceInput } from "./chosen-place.ts";

const [REGISTER, RELIEF] = [
  ALTITUDE_SOURCES.indexOf("register"),
  ALTITUDE_SOURCES.indexOf("relief"),
];

const FIT = {
  altitude: Float64Array.of(1900, 1200, Number.NaN, 1500, 1400),
  altitudeErrorM: Float64Array.of(15, 15, Number.NaN, 65, 30),
  altitudeSource: Uint8Array.of(REGISTER, REGISTER, 2, REGISTER, RELIEF),
  latitude: Float64Array.of(-5.1, -5.2, -5.3, -4.9, -5.4),
} as unknown as FitAnswer;

const ask = (patch: Partial<PlaceInput>) =>
  chosenPlace({
    view: { altitude: null, latitude: null, point: null },
    fit: FIT,
    selected: null,
    middle: middlePlot(FIT),
    settings: FIT_DEFAULTS,
    relief: null,
    ...patch,
  });

test("while nobody chose, the plot of median altitude speaks, the lower of two", () => {
  expect(middlePlot(FIT)).toBe(4);
  expect(ask({})).toMatchObject({
    altitude: 1400,
    errorM: 30,
    altitudeFrom: "middle",
    relief: true,
    latitude: -5.4,
    plot: 4,
  });
  expect(middlePlot({ ...FIT, altitude: new Float64Array(5).fill(Number.NaN) })).toBeNull();
});

test("a chosen plot brings its own error", () => {
  expect(ask({ selected: 3 })).toMatchObject({
    altitude: 1500,
    errorM: 65,
    altitudeFrom: "plot",
    relief: false,
    latitude: -4.9,
  });
  expect(ask({ selected: 2 })).toMatchObject({ altitude: null, altitudeFrom: null });
});

test("a place on the map goes before a plot, what is typed before both", () => {
  const point = { lon: -79, lat: -5.05 };
  const view = { altitude: null, latitude: null, point };
  expect(ask({ view, selected: 3, relief: 1623 })).toMatchObject({
    altitude: 1623,
    errorM: FIT_DEFAULTS.reliefErrorM,
    altitudeFrom: "map",
    relief: true,
    latitude: -5.05,
    plot: null,
  });
  expect(ask({ view: { ...view, altitude: 1548 }, relief: 1623 })).toMatchObject({
    altitude: 1548,
    errorM: FIT_DEFAULTS.registerErrorM,
    altitudeFrom: "typed",
    relief: false,
    latitudeFrom: "map",
  });
  expect(ask({ view, relief: null })).toMatchObject({ altitude: null, latitude: -5.05 });
});

test("an altitude above any coffee is told and not used", () => {
  const view = { altitude: 5000, latitude: null, point: null };
  expect(ask({ view })).toMatchObject({ altitude: null, tooHigh: 5000, altitudeFrom: "typed" });
  expect(ask({ view: { ...view, altitude: 3000 } })).toMatchObject({
    altitude: 3000,
    tooHigh: null,
  });
});

test("a typed altitude keeps the latitude of the plot, and without a register there is none", () => {
  const view = { altitude: 1548, latitude: null, point: null };
  expect(ask({ view, selected: 0 })).toMatchObject({ latitude: -5.1, latitudeFrom: "plot" });
  expect(ask({ view, fit: null, middle: null })).toMatchObject({
    latitude: null,
    latitudeFrom: null,
  });
});
