import { degreesOfPlaces } from "../../../layers/borer/degrees-of-places.ts";
import type { FrameTarget } from "../../../map/camera.ts";
import { metresPerPixel } from "../../../map/frame/web-mercator.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { mainWindow } from "./main-window.ts";

/** What a first look may take in, and how near it may come: cells across, cells down, CSS pixels of a cell. */
const LOOK = {
  desk: { across: 21, down: 11, most: 40 },
  phone: { across: 8, down: 8, most: 72 },
} as const;
/** Classes of `classShown` that are hot and not by chance: q < 0.05. */
const HOT = 2;

type Units = Pick<
  HotSpotAnswer,
  "centreX" | "centreY" | "classShown" | "heldBack" | "cellSize" | "plane"
>;

/**
 * Where the map looks first: at the hot units with about one cell of room, on a desk with what lies round them too; where
 * none is hot, at the main mass. Far groups and islands stay outside. Null where no unit has a place.
 *
 * @param proposed Size of cells where units are points, metres.
 */
export const firstLook = (units: Units, proposed: number, phone: boolean): FrameTarget | null => {
  const { across, down, most } = LOOK[phone ? "phone" : "desk"];
  const cell = units.cellSize ?? proposed;
  const all = Array.from(units.centreX.keys());
  const hot = all.filter((i) => (units.classShown[i] as number) >= HOT && units.heldBack[i] === 0);
  const seeds = hot.length > 0 ? hot : all;
  const places = { x: units.centreX, y: units.centreY };
  const box = mainWindow(places, seeds, phone ? [] : all, [across * cell, down * cell]);
  if (box === null) return null;
  const [west, south, east, north] = box;
  const [lonWest, latSouth, lonEast, latNorth] = degreesOfPlaces(
    [west - cell, east + cell],
    [south - cell, north + cell],
    units.plane,
  ) as unknown as [number, number, number, number];
  return {
    bounds: [lonWest, latSouth, lonEast, latNorth],
    maxZoom: Math.log2((most * metresPerPixel(0, latSouth)) / cell),
  };
};
