import type { Map as MapLibreMap } from "maplibre-gl";
import { MOVE_MS, prefersReducedMotion } from "../engine/move-camera.ts";
import type { MapRelief } from "../map-relief.ts";
import { FrameTimes } from "./frame-times.ts";
import type { HeightEncoding } from "./height-of-colour.ts";
import { type ReliefBar, type ReliefWords, reliefBar } from "./relief-bar.ts";
import { FIRST_TILT, MOST_TILT, nextTilt, nextTurn } from "./relief-steps.ts";

/** What a person chose: whether the ground is lifted, and how many times as high heights are drawn. */
export interface ReliefChoice {
  readonly lifted: boolean;
  readonly times: number;
}

export interface ReliefOptions {
  /** Names the source on the map: another than that of the shading, which MapLibre reads otherwise. */
  readonly id: string;
  /** What stands after `pmtiles://`. */
  readonly url: string;
  readonly encoding: HeightEncoding;
  /** Side of a tile, pixels. */
  readonly tileSize: number;
  /** West, south, east, north, degrees. Outside the ground lies at 0 m. */
  readonly bounds: readonly [number, number, number, number];
  readonly choice: ReliefChoice;
  /** The buttons on the map ask for another choice; `choose` carries it out. */
  readonly onLift: (lifted: boolean) => void;
  readonly onHeights: () => void;
}

export interface OwnRelief extends MapRelief {
  /** Brings the map to a choice. */
  choose(choice: ReliefChoice): void;
  /** Words of the buttons, which are not there before. */
  say(words: ReliefWords): void;
}

const hands = (map: MapLibreMap, free: boolean): void => {
  const how = free ? "enable" : "disable";
  map.dragRotate[how]();
  map.touchPitch[how]();
  map.touchZoomRotate[`${how}Rotation`]();
  map.keyboard[`${how}Rotation`]();
};

/** The ground of an archive of heights: lifted by a button, then tilted and turned by mouse, two fingers, keys and buttons. */
export const reliefOf = (options: ReliefOptions): OwnRelief => {
  const { id, url, encoding, tileSize, bounds } = options;
  let { choice } = options;
  let words: ReliefWords | null = null;
  let map: MapLibreMap | null = null;
  let raised = false;
  let bar: ReliefBar | null = null;
  const frames = new FrameTimes();

  const turnTo = (pitch: number, bearing: number): void => {
    map?.easeTo({ pitch, bearing, duration: prefersReducedMotion() ? 0 : MOVE_MS });
  };
  const follow = (): void => {
    if (!map || !bar) return;
    const { lifted, times } = choice;
    bar.show({
      lifted,
      times,
      pitch: map.getPitch(),
      bearing: map.getBearing(),
      slow: frames.slow,
    });
  };
  const time = (): void => {
    if (map && frames.drawn(performance.now(), map.isMoving())) follow();
  };
  const placeBar = (): void => {
    bar?.element.remove();
    if (!map || !words) return;
    bar = reliefBar(words, {
      lift: () => options.onLift(!choice.lifted),
      heights: options.onHeights,
      tilt: () => map && turnTo(nextTilt(map.getPitch()), map.getBearing()),
      turn: () => map && turnTo(map.getPitch(), nextTurn(map.getBearing())),
      level: () => turnTo(0, 0),
    });
    map.getContainer().append(bar.element);
    follow();
  };
  const raise = (on: MapLibreMap): void => {
    if (raised || map !== on || !choice.lifted) return;
    raised = true;
    frames.begin();
    on.addSource(id, {
      type: "raster-dem",
      url: `pmtiles://${url}`,
      encoding,
      tileSize,
      bounds: [...bounds],
    });
    on.setTerrain({ source: id, exaggeration: choice.times });
    on.setMaxPitch(MOST_TILT);
    hands(on, true);
    on.on("render", time);
    turnTo(FIRST_TILT, 0);
  };
  const lower = (on: MapLibreMap): void => {
    if (!raised) return;
    raised = false;
    on.off("render", time);
    hands(on, false);
    on.setTerrain(null);
    on.removeSource(id);
    on.jumpTo({ pitch: 0, bearing: 0 });
    on.setMaxPitch(0);
  };

  return {
    get lifted() {
      return raised;
    },
    enter: (on) => {
      map = on;
      raised = false;
      on.on("move", follow);
      // A map that opens is drawn flat first, which is soon done, and lifted then.
      if (choice.lifted) on.once("idle", () => raise(on));
      placeBar();
    },
    leave: (on) => {
      if (map !== on) return;
      on.off("move", follow);
      bar?.element.remove();
      bar = null;
      map = null;
      lower(on);
    },
    choose: (next) => {
      const before = choice;
      choice = next;
      if (map && next.lifted !== before.lifted) {
        if (next.lifted) raise(map);
        else lower(map);
      } else if (raised && next.times !== before.times) {
        map?.setTerrain({ source: id, exaggeration: next.times });
      }
      follow();
    },
    say: (said) => {
      if (said === words) return;
      words = said;
      placeBar();
    },
  };
};
