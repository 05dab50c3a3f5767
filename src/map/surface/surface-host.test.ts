import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import type { MapSurface } from "./map-surface.ts";
import { type LoadDeck, SurfaceHost } from "./surface-host.ts";

const surface = (simple = false): MapSurface => ({
  id: "surface",
  cells: { sides: 3, corners: new Float64Array(6), colour: new Uint8Array(4), height: null },
  lines: [],
  pointable: true,
  blend: "ink",
  figures: null,
  labels: {
    id: "figures",
    data: {},
    parts: [],
    visible: true,
    opacity: 1,
    order: 0,
  },
  plain: () => ({ id: "surface", data: {}, parts: [], visible: true, opacity: 1, order: 0 }),
  simple,
});

const setUp = (loads: boolean) => {
  const made: { fail: () => void; shown: MapSurface[]; removed: boolean }[] = [];
  const load = vi.fn<LoadDeck>(async () => {
    if (!loads) throw new TypeError("Failed to fetch dynamically imported module");
    return {
      DeckSurface: class {
        readonly #own: (typeof made)[number];
        constructor(_map: MapLibreMap, fail: () => void) {
          this.#own = { fail, shown: [], removed: false };
          made.push(this.#own);
        }
        show(shown: MapSurface) {
          this.#own.shown.push(shown);
        }
        pick() {
          return 7;
        }
        remove() {
          this.#own.removed = true;
        }
      },
    };
  });
  const changed = vi.fn();
  return { host: new SurfaceHost({} as MapLibreMap, changed, load), load, changed, made };
};

const layerIds = (host: SurfaceHost) => host.layers.map(({ id }) => id);

test("nothing is loaded before a surface is asked for", () => {
  const { host, load } = setUp(true);
  host.show(null);
  expect([load.mock.calls.length, host.drawer, host.layers.length]).toEqual([0, null, 0]);
});

test("the map draws the cells until deck.gl has come, then only keeps room for their figures", async () => {
  const { host, changed, made } = setUp(true);
  const wanted = surface();
  host.show(wanted);
  expect([layerIds(host), host.drawer]).toEqual([["surface", "figures"], null]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect([layerIds(host), host.layers[0]?.opacity, host.drawer]).toEqual([["figures"], 0, "deck"]);
  expect(made[0]?.shown).toEqual([wanted]);
  expect(host.pick(1, 1)).toEqual({ layer: "surface", id: 7 });
});

test("the map goes on drawing where deck.gl cannot be loaded, and it is not tried again", async () => {
  const { host, changed, load } = setUp(false);
  host.show(surface());
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect([layerIds(host), host.drawer]).toEqual([["surface", "figures"], "simple"]);
  expect(host.pick(1, 1)).toBeNull();
  host.show(surface());
  expect(load).toHaveBeenCalledTimes(1);
});

test("a lost device hands the cells back to the map", async () => {
  const { host, changed, made } = setUp(true);
  host.show(surface());
  await vi.waitFor(() => expect(host.drawer).toBe("deck"));
  made[0]?.fail();
  expect([layerIds(host), host.drawer, made[0]?.removed]).toEqual([
    ["surface", "figures"],
    "simple",
    true,
  ]);
  expect(changed).toHaveBeenCalledTimes(2);
});

test("a simple drawing never loads deck.gl", () => {
  const { host, load } = setUp(true);
  host.show(surface(true));
  expect([load.mock.calls.length, host.drawer]).toEqual([0, "simple"]);
});

test("a surface taken away while deck.gl loads is not drawn", async () => {
  const { host, made, load } = setUp(true);
  host.show(surface());
  host.show(null);
  await load.mock.results[0]?.value;
  await Promise.resolve();
  expect([made.length, host.layers.length, host.drawer]).toEqual([0, 0, null]);
});
