import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { HeightGrid } from "../../../geo/heights/height-grid.ts";
import { clipRing } from "../../../map/detail-window/clip-ring.ts";
import { type PlacedMark, placeMarks } from "../place-marks.ts";
import { onPaper, type SketchFrame } from "../sketch-frame.ts";
import type { SketchBox } from "../sketch-labels.ts";
import { clipLine } from "./clip-line.ts";
import { type ContourLine, contourLines } from "./contour-lines.ts";
import { BAR_BOX, type Corner, cornerBox, freeCorner, NORTH_BOX } from "./furniture-corners.ts";
import { type ContourLabel, labelContours } from "./label-contours.ts";
import { labelPieces, type PieceLabel } from "./label-pieces.ts";
import { labelVertices, type VertexLabels } from "./label-vertices.ts";
import { type AreaNamePlace, nameInArea } from "./name-in-area.ts";
import {
  type PaperPoint,
  type PaperRing,
  type PlaneRing,
  paperRing,
  thinned,
} from "./paper-ring.ts";

/** What a sketch shows; metres of `plane`, rings open. */
export interface PlotSketchContent {
  readonly frame: SketchFrame;
  readonly plane: UtmCrs;
  /** The plot, shells and holes; rings of one vertex where it is a point. Corners are numbered through, from 1. */
  readonly plot: readonly PlaneRing[];
  readonly area: readonly PlaneRing[];
  readonly areaName: string;
  /** Overlap pieces, the largest first; the label is written beside with a leader. */
  readonly pieces: readonly { readonly rings: readonly PlaneRing[]; readonly label: string }[];
  /** Other plots of the register, each with its rings. */
  readonly neighbours: readonly (readonly PlaneRing[])[];
  readonly photos: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  /** null: no contours. */
  readonly heights: HeightGrid | null;
}

/** Everything on the sketch, placed, in millimetres of its window. */
export interface PlotSketchPlan {
  readonly frame: SketchFrame;
  readonly area: readonly PaperRing[];
  readonly limit: readonly PaperRing[];
  readonly name: AreaNamePlace | null;
  readonly plot: readonly PaperRing[];
  /** Places of a plot that is a point. */
  readonly points: readonly PaperPoint[];
  readonly pieces: readonly (readonly PaperRing[])[];
  readonly pieceLabels: readonly PieceLabel[];
  readonly vertices: VertexLabels;
  readonly neighbours: readonly (readonly PaperRing[])[];
  readonly photos: readonly (PlacedMark & { readonly label: string; readonly at: PaperPoint })[];
  readonly contours: readonly ContourLine[];
  readonly contourLabels: readonly ContourLabel[];
  readonly north: Corner;
  readonly bar: Corner;
}

/** Drawn so far round the window: what is cut there does not show its cut. */
const ROUND = 4;
export const PHOTO_RADIUS = 2.1;
/** From the place of a plot that is a point to where its mark ends. */
const POINT_REACH = 3;

const boxRound = ([x, y]: PaperPoint, reach: number): SketchBox => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** Cuts what is shown to the window, and gives every number and name its place. */
export const planPlotSketch = (content: PlotSketchContent): PlotSketchPlan => {
  const { frame, plane, heights } = content;
  const { width, height } = frame;
  const outer = { x: -ROUND, y: -ROUND, width: width + 2 * ROUND, height: height + 2 * ROUND };
  const cut = (rings: readonly PlaneRing[]): readonly PaperRing[] =>
    rings
      .map((ring) =>
        clipRing(paperRing(frame, ring), -ROUND, -ROUND, width + ROUND, height + ROUND),
      )
      .map((ring) => thinned(ring))
      .filter((ring) => ring.length > 2);
  const whole = content.plot.map((ring) => paperRing(frame, ring));
  const points = whole.flatMap((ring) => (ring.length === 1 ? ring : []));
  const corners = whole.filter((ring) => ring.length > 1);
  const plot = cut(content.plot);
  const area = cut(content.area);
  const limit = content.area.flatMap((ring) =>
    clipLine(paperRing(frame, ring), outer).map((line) => thinned(line)),
  );
  const pieces = content.pieces
    .map(({ rings, label }) => ({ rings: cut(rings), label }))
    .filter(({ rings }) => rings.length > 0);

  const bar = freeCorner(
    ["bottom left", "bottom right", "top left", "top right"],
    BAR_BOX,
    frame,
    [...plot, ...points.map((point) => [point])],
    limit,
  );
  const north = freeCorner(
    (["top right", "top left", "bottom right", "bottom left"] as const).filter(
      (one) => one !== bar,
    ),
    NORTH_BOX,
    frame,
    [...plot, ...points.map((point) => [point])],
    limit,
  );
  const taken: SketchBox[] = [cornerBox(bar, BAR_BOX, frame), cornerBox(north, NORTH_BOX, frame)];
  const inWindow = content.photos.flatMap(({ label, x, y }) => {
    const at = onPaper(frame, x, y);
    return at[0] > 0 && at[1] > 0 && at[0] < width && at[1] < height ? [{ label, at }] : [];
  });
  const marks = placeMarks(
    inWindow.map(({ at }) => at),
    PHOTO_RADIUS,
    width,
    height,
  );
  const photos = inWindow.map((photo, i) => ({ ...photo, ...marks[i]! }));
  for (const { x, y, at } of photos) taken.push(boxRound([x, y], PHOTO_RADIUS), boxRound(at, 1));
  for (const point of points) taken.push(boxRound(point, POINT_REACH));
  const vertices = labelVertices(corners, width, height, taken, limit);
  taken.push(...vertices.taken);
  const named = labelPieces(pieces, plot, width, height, taken, limit);
  taken.push(...named.taken);
  const shapes = [...taken, ...plot.map(boundsOf)];
  const leaders = named.labels.map(({ leader }) => boundsOf(leader));
  const name = nameInArea(content.areaName, area, limit, frame, [...shapes, ...leaders]);
  if (name) taken.push(name.box);
  const contours = heights === null ? [] : contourLines(frame, plane, heights);
  return {
    frame,
    area,
    limit,
    name,
    plot,
    points,
    pieces: pieces.map(({ rings }) => rings),
    pieceLabels: named.labels,
    vertices,
    neighbours: content.neighbours.map(cut).filter((rings) => rings.length > 0),
    photos,
    contours,
    contourLabels: labelContours(contours, width, height, [...taken, ...plot.map(boundsOf)]),
    north,
    bar,
  };
};

const boundsOf = (ring: PaperRing): SketchBox => {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: -least(xs.map((v) => -v)) - x, height: -least(ys.map((v) => -v)) - y };
};

const least = (values: readonly number[]): number =>
  values.reduce((low, value) => Math.min(low, value), Infinity);
