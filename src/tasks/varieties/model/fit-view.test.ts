import fc from "fast-check";
import { expect, test } from "vitest";
import { FIT_DEFAULTS, type FitSettings } from "../analysis/fit/fit-query.ts";
import { FIT_KEYS, FIT_LIMITS, lapsePerM, readFitSettings, writeFitSettings } from "./fit-view.ts";

const read = (keys: Readonly<Record<string, string | null>>) =>
  readFitSettings({ get: (key) => keys[key] ?? null });

const within = ([min, max]: readonly [number, number]) =>
  fc
    .integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) })
    .map((hundredths) => hundredths / 100);

test("settings come back from the address they were written to", () => {
  fc.assert(
    fc.property(
      fc.record({
        registerErrorM: within(FIT_LIMITS.registerErrorM),
        reliefErrorM: within(FIT_LIMITS.reliefErrorM),
        nearDeg: within(FIT_LIMITS.nearDeg),
        warmingC: within(FIT_LIMITS.warmingC),
        lapseCPerM: within(FIT_LIMITS.lapseCPerKm).map(lapsePerM),
        equivalences: fc.constant({ "catimor 129": "Catimor 129" }),
      }),
      (settings: FitSettings) => {
        expect(read(writeFitSettings(settings))).toEqual(settings);
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});

test("the settings as they come leave no key in the address", () => {
  const keys = writeFitSettings(FIT_DEFAULTS);
  expect(Object.keys(keys).toSorted()).toEqual([...FIT_KEYS].toSorted());
  expect(Object.values(keys)).toEqual(FIT_KEYS.map(() => null));
});

test.each(["-1", "1e9", "NaN", "Infinity", "quince", " ", "0x"])(
  "an address that says %j gives the settings as they come",
  (text) => {
    expect(read(Object.fromEntries(FIT_KEYS.map((key) => [key, text])))).toEqual(FIT_DEFAULTS);
  },
);
