import { expect, test } from "vitest";
import {
  formatAddress,
  formatCamera,
  formatLayerSettings,
  parseAddress,
  parseCamera,
  parseLayerSettings,
  patchAddress,
} from "./address.ts";

test("an address comes back as it was written", () => {
  const values = { tarea: "superposicion", caserio: "Ñunya & Alto", t: "10" };
  expect(parseAddress(formatAddress(values))).toEqual(values);
});

test("a patch sets and removes keys and leaves the rest", () => {
  expect(patchAddress({ a: "1", b: "2" }, { a: null, c: "3" })).toEqual({ b: "2", c: "3" });
  expect(formatAddress({})).toBe("");
});

test("layer settings survive, nonsense gives the defaults", () => {
  const settings = { visible: false, opacity: 0.35, order: 7 };
  const defaults = { visible: true, opacity: 1, order: 0 };
  expect(parseLayerSettings(formatLayerSettings(settings), defaults)).toEqual(settings);
  for (const bad of [undefined, "", "2.50.1", "1.x.1", "1.50"]) {
    expect(parseLayerSettings(bad, defaults)).toBe(defaults);
  }
  expect(parseLayerSettings("1.900.0", defaults).opacity).toBe(1);
});

test("a camera out of the world is no camera", () => {
  expect(parseCamera(formatCamera(-79.25, -5.2, 10.5))).toEqual({
    lon: -79.25,
    lat: -5.2,
    zoom: 10.5,
  });
  for (const bad of [null, "", "1,2", "181,0,3", "0,86,3", "0,0,30", "a,b,c", ",,"]) {
    expect(parseCamera(bad)).toBeNull();
  }
});
