// @vitest-environment jsdom
import { Evented, type Map as MapLibreMap } from "maplibre-gl";
import { beforeEach, expect, test, vi } from "vitest";
import type { ReliefWords } from "./relief-bar.ts";
import { type OwnRelief, type ReliefChoice, reliefOf } from "./relief-of.ts";

const WORDS: ReliefWords = {
  group: "3D view",
  name: "3D relief",
  short: "3D",
  tilt: "Tilt",
  turn: "Turn",
  level: "Straighten",
  levelHint: "Straighten: north up",
  times: (times) => `Heights x${times}`,
  timesShort: (times) => `x${times}`,
  said: (pitch, bearing) => `${pitch} ${bearing}`,
  slow: "slow",
};

/** As much of a map as lifting its ground asks for. */
class FakeMap extends Evented {
  readonly container = document.createElement("div");
  readonly sources = new Map<string, unknown>();
  terrain: unknown = null;
  pitch = 0;
  bearing = 0;
  maxPitch = 0;
  free = 0;
  readonly dragRotate = this.#hand("enable", "disable");
  readonly touchPitch = this.dragRotate;
  readonly touchZoomRotate = this.#hand("enableRotation", "disableRotation");
  readonly keyboard = this.touchZoomRotate;
  #hand(on: string, off: string) {
    return { [on]: () => (this.free += 1), [off]: () => (this.free -= 1) };
  }
  getContainer = () => this.container;
  getPitch = () => this.pitch;
  getBearing = () => this.bearing;
  isMoving = () => false;
  addSource = (id: string, source: unknown) => this.sources.set(id, source);
  removeSource = (id: string) => {
    if (this.terrain !== null) throw new Error("still in use");
    this.sources.delete(id);
  };
  setTerrain = (terrain: unknown) => (this.terrain = terrain);
  setMaxPitch = (most: number) => {
    if (this.pitch > most) throw new Error("leans farther");
    this.maxPitch = most;
  };
  easeTo = ({ pitch, bearing }: { readonly pitch: number; readonly bearing: number }) => {
    this.pitch = Math.min(pitch, this.maxPitch);
    this.bearing = bearing;
    this.fire("move");
  };
  jumpTo = this.easeTo;
}

const state = (map: FakeMap) => ({
  sources: [...map.sources.keys()],
  terrain: map.terrain,
  pitch: map.pitch,
  bearing: map.bearing,
  maxPitch: map.maxPitch,
  free: map.free,
});
const FLAT = { sources: [], terrain: null, pitch: 0, bearing: 0, maxPitch: 0, free: 0 };

let map: FakeMap;
let relief: OwnRelief;
let asked: string[];
const made = (choice: ReliefChoice): void => {
  map = new FakeMap();
  asked = [];
  relief = reliefOf({
    ...{ id: "own-3d", url: "own/1", encoding: "terrarium", tileSize: 256, choice },
    bounds: [-80, -6, -79, -5],
    onLift: (lifted) => asked.push(`lift ${lifted}`),
    onHeights: () => asked.push("heights"),
  });
  relief.say(WORDS);
  relief.enter(map as unknown as MapLibreMap);
};
const button = (name: string): HTMLButtonElement =>
  [...map.container.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  ) as HTMLButtonElement;
const shown = (): string[] =>
  [...map.container.querySelectorAll("button")]
    .filter(({ hidden }) => !hidden)
    .map((one) => one.getAttribute("aria-label") ?? one.textContent ?? "");

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

test("a flat map has one button, which asks and changes nothing itself", () => {
  made({ lifted: false, times: 1 });
  expect(shown()).toEqual(["3D relief"]);
  button("3D relief").click();
  expect(asked).toEqual(["lift true"]);
  expect(state(map)).toEqual(FLAT);
  expect(relief.lifted).toBe(false);
});

test("lifted it is tilted, turned and straightened, and then as flat as it was", () => {
  made({ lifted: false, times: 1 });
  relief.choose({ lifted: true, times: 1.5 });
  expect(relief.lifted).toBe(true);
  expect(map.terrain).toEqual({ source: "own-3d", exaggeration: 1.5 });
  expect(shown()).toEqual(["3D relief", "Tilt", "Turn", "Heights x1.5", "Straighten: north up"]);
  expect(map.container.textContent).toContain("45 0");
  button("Tilt").click();
  button("Turn").click();
  expect([map.pitch, map.bearing]).toEqual([60, 45]);
  expect(map.container.querySelector("path")?.getAttribute("transform")).toBe("rotate(-45 10 10)");
  button("Straighten: north up").click();
  expect([map.pitch, map.bearing]).toEqual([0, 0]);
  button("Tilt").click();
  button("Heights x1.5").click();
  expect(asked).toEqual(["heights"]);
  relief.choose({ lifted: true, times: 2 });
  expect(map.terrain).toEqual({ source: "own-3d", exaggeration: 2 });
  relief.choose({ lifted: false, times: 2 });
  expect(state(map)).toEqual(FLAT);
  expect(shown()).toEqual(["3D relief"]);
});

test("a map that opens is drawn flat first, and not lifted if that was taken back meanwhile", () => {
  made({ lifted: true, times: 1 });
  expect(relief.lifted).toBe(false);
  map.fire("idle");
  expect(relief.lifted).toBe(true);
  made({ lifted: true, times: 1 });
  relief.choose({ lifted: false, times: 1 });
  map.fire("idle");
  expect(state(map)).toEqual(FLAT);
});

test("what leaves a map leaves it flat and without buttons", () => {
  made({ lifted: false, times: 1 });
  relief.choose({ lifted: true, times: 1 });
  relief.leave(map as unknown as MapLibreMap);
  expect(state(map)).toEqual(FLAT);
  expect(map.container.childElementCount).toBe(0);
  map.fire("idle");
  expect(state(map)).toEqual(FLAT);
});
