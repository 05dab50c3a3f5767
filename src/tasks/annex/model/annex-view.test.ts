import fc from "fast-check";
import { expect, test } from "vitest";
import { readAnnexView } from "./annex-view.ts";
import { paperKey, readPaper } from "./paper-key.ts";
import { MOST_PLOTS, placesKey, readPlaces } from "./places-key.ts";

const viewOf = (values: Readonly<Record<string, string>>) =>
  readAnnexView({ get: (key) => values[key] ?? null });

test("a link names plots, area, tolerance, paper and scale", () => {
  const view = viewOf({
    an: "3,17",
    anv: "17",
    tol: "5",
    anp: "oficio.a.n",
    ane: "5000",
    franjas: "250,2000",
  });
  expect(view.places).toEqual([3, 17]);
  expect(view.writing).toBe(17);
  expect(view.tolerance).toBe(5);
  expect(view.bandEdges).toEqual([250, 2000]);
  expect(view.paper).toEqual({ size: "oficio", orientation: "landscape", ink: "black" });
  expect(view.scale).toBe(5000);
});

test("nonsense in a link gives the defaults", () => {
  const view = viewOf({
    an: "x,-3,1e3,2.5,,3,3",
    anv: "-1",
    tol: "99",
    anp: "a3",
    ane: "7",
    ande: "../x",
  });
  expect(view.places).toEqual([3]);
  expect(view).toMatchObject({ writing: null, tolerance: 10, scale: null, from: null });
  expect(paperKey(view.paper)).toBeNull();
});

test("a document holds so many plots and says when a link had more", () => {
  const many = Array.from({ length: MOST_PLOTS + 5 }, (_, i) => i);
  expect(readPlaces(many.join(","))).toEqual({ places: many.slice(0, MOST_PLOTS), cut: true });
  expect(readPlaces("9".repeat(100_000)).places).toEqual([]);
});

test("what is written to the address is read back", () => {
  const places = fc.uniqueArray(fc.nat({ max: 999_999 }), { maxLength: MOST_PLOTS });
  fc.assert(
    fc.property(places, (list) => {
      expect(readPlaces(placesKey(list)).places).toEqual(list);
    }),
    { seed: 6 },
  );
  for (const key of ["a4.v.n", "a4.a.c", "oficio.v.c"]) expect(paperKey(readPaper(key))).toBe(key);
});
