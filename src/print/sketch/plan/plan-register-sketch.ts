import type { Verdict } from "../../../answers/overlap/verdict.ts";
import { clipRing } from "../../../map/detail-window/clip-ring.ts";
import { onPaper, type SketchFrame } from "../sketch-frame.ts";
import type { SketchBox } from "../sketch-labels.ts";
import { clipLine } from "./clip-line.ts";
import { BAR_BOX, type Corner, cornerBox, freeCorner, NORTH_BOX } from "./furniture-corners.ts";
import { type MarkPlace, markPlaces } from "./mark-places.ts";
import { apart } from "./marks-apart.ts";
import { type AreaNamePlace, nameInArea } from "./name-in-area.ts";
import {
  type PaperPoint,
  type PaperRing,
  type PlaneRing,
  paperRing,
  thinned,
} from "./paper-ring.ts";
import { registerWindow } from "./register-window.ts";

export interface RegisterSketchContent {
  /** Rings of the area, metres of the plane. */
  readonly area: readonly PlaneRing[];
  readonly areaName: string;
  /** One mark a plot, metres. */
  readonly plots: readonly {
    readonly x: number;
    readonly y: number;
    readonly verdict: Verdict;
  }[];
  /** Window, millimetres. */
  readonly width: number;
  readonly height: number;
}

export interface RegisterSketchPlan {
  readonly frame: SketchFrame;
  readonly area: readonly PaperRing[];
  readonly limit: readonly PaperRing[];
  readonly name: AreaNamePlace | null;
  /** Marks in the window; plots that would lie on each other are one, with their count. */
  readonly marks: readonly MarkPlace[];
  /** Plots too far away to be shown with the area. */
  readonly outOfSight: number;
  readonly north: Corner;
  readonly bar: Corner;
}

const ROOM = 5;
const ROUND = 4;

const boundsOf = (rings: readonly PlaneRing[]): readonly [number, number, number, number] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i += 2) {
      west = Math.min(west, ring[i]!);
      east = Math.max(east, ring[i]!);
      south = Math.min(south, ring[i + 1]!);
      north = Math.max(north, ring[i + 1]!);
    }
  return [west, south, east, north];
};

/** A register against an area: where its plots lie, at a round scale. null without an area. */
export const planRegisterSketch = (content: RegisterSketchContent): RegisterSketchPlan | null => {
  const { width, height, plots } = content;
  const [west, south, east, north] = boundsOf(content.area);
  if (!(west < east)) return null;
  const corners = [
    { x: west, y: south },
    { x: east, y: north },
  ] as const;
  const frame = registerWindow(corners, plots, width, height, ROOM);
  if (frame === null) return null;
  const area = content.area
    .map((ring) => clipRing(paperRing(frame, ring), -ROUND, -ROUND, width + ROUND, height + ROUND))
    .map((ring) => thinned(ring))
    .filter((ring) => ring.length > 2);
  const outer = { x: -ROUND, y: -ROUND, width: width + 2 * ROUND, height: height + 2 * ROUND };
  const limit = content.area.flatMap((ring) =>
    clipLine(thinned(paperRing(frame, ring), 0.15), outer),
  );
  const points: Record<Verdict, PaperPoint[]> = {
    inside: [],
    crosses: [],
    "on-limit": [],
    outside: [],
  };
  let shown = 0;
  for (const { x, y, verdict } of plots) {
    const at = onPaper(frame, x, y);
    if (!(at[0] > 0.5 && at[1] > 0.5 && at[0] < width - 0.5 && at[1] < height - 0.5)) continue;
    points[verdict].push(at);
    shown += 1;
  }
  const bar = freeCorner(["bottom left", "bottom right", "top left"], BAR_BOX, frame, area);
  const northAt = freeCorner(
    (["top right", "top left", "bottom right"] as const).filter((one) => one !== bar),
    NORTH_BOX,
    frame,
    area,
  );
  const marks = apart(
    markPlaces(points),
    [cornerBox(bar, BAR_BOX, frame), cornerBox(northAt, NORTH_BOX, frame)],
    width,
    height,
  );
  const taken: SketchBox[] = [
    cornerBox(bar, BAR_BOX, frame),
    cornerBox(northAt, NORTH_BOX, frame),
    ...marks.map(({ x, y, reach }) => ({
      x: x - reach,
      y: y - reach,
      width: 2 * reach,
      height: 2 * reach,
    })),
  ];
  return {
    frame,
    area,
    limit,
    name: nameInArea(content.areaName, area, limit, frame, taken),
    marks,
    outOfSight: plots.length - shown,
    north: northAt,
    bar,
  };
};
