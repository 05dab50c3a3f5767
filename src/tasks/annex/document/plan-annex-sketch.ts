import { isPossibleOverlap } from "../../../answers/overlap/verdict.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { chooseFrame } from "../../../print/sketch/choose-frame.ts";
import {
  type PlotSketchPlan,
  planPlotSketch,
} from "../../../print/sketch/plan/plan-plot-sketch.ts";
import type { AnnexFigures, PolygonFigures } from "../analysis/annex-figures.ts";
import type { PrintedPolygon } from "../analysis/printed-polygon.ts";
import type { PlacedPhoto } from "./placed-photos.ts";
import { printedHectares } from "./printed-figures.ts";
import { neighboursIn, type Surroundings } from "./surroundings.ts";
import { sketchTexts } from "./texts/sketch-texts.ts";

/** A sketch, and what of it a reader must be told. */
export interface AnnexSketch {
  readonly plan: PlotSketchPlan;
  readonly limitInside: boolean;
  readonly plotFits: boolean;
  readonly neighbours: boolean;
}

/** Millimetres of the window inside its frame. */
export interface SketchWindow {
  readonly width: number;
  readonly height: number;
  /** Denominator asked for; null takes the best one. */
  readonly scale: number | null;
}

type Rings = readonly (readonly number[])[];

/** Free room round the plot, millimetres. */
const ROOM = 14;

const ringsOfPrinted = ({ outlines }: PrintedPolygon): Rings =>
  outlines.map(({ corners }) => corners.flatMap(({ at }) => at));

const plotRings = (figures: AnnexFigures): Rings => {
  if (figures.kind === "point") return figures.places.map(({ at }) => [...at]);
  const plot = figures.kind === "polygon" ? figures.plot.printed : figures.plot;
  return plot ? ringsOfPrinted(plot) : [];
};

const pieceShapes = (
  { pieces, plot, wholeInside, record }: PolygonFigures,
  locale: Locale,
): readonly { readonly rings: Rings; readonly label: string }[] => {
  const t = sketchTexts[locale];
  const said = isPossibleOverlap(record.verdict) ? t.piece : t.undecided;
  if (wholeInside) {
    return [
      { rings: ringsOfPrinted(plot.printed), label: said(printedHectares(plot.printed.area)) },
    ];
  }
  const all = pieces?.printed.pieces ?? [];
  // The largest first: where there is no room for all names, it is the small ones that go without.
  return [...all]
    .sort((a, b) => b.area.m2 - a.area.m2)
    .map((piece) => ({
      rings: ringsOfPrinted(piece),
      label:
        all.length === 1
          ? said(printedHectares(piece.area))
          : t.pieceOf(piece.letter, printedHectares(piece.area)),
    }));
};

const boundsOf = (rings: Rings): readonly [number, number, number, number] => {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let k = 0; k < ring.length; k += 2) {
      bounds[0] = Math.min(bounds[0], ring[k]!);
      bounds[1] = Math.min(bounds[1], ring[k + 1]!);
      bounds[2] = Math.max(bounds[2], ring[k]!);
      bounds[3] = Math.max(bounds[3], ring[k + 1]!);
    }
  }
  return bounds;
};

/** The sketch of one annex; null where the plot has no coordinates. Corners are numbered as in its table. */
export const planAnnexSketch = (
  figures: AnnexFigures,
  around: Surroundings,
  photos: readonly PlacedPhoto[],
  { width, height, scale }: SketchWindow,
  locale: Locale,
): AnnexSketch | null => {
  const plot = plotRings(figures);
  if (plot.length === 0) return null;
  const nearest = figures.kind === "unmeasured" ? null : figures.record.nearest_on_limit;
  const { frame, limitInside, plotFits } = chooseFrame({
    plot: boundsOf(plot),
    nearest,
    width,
    height,
    room: ROOM,
    ...(scale !== null && { scale }),
  });
  const { west, north, metresPerMm } = frame;
  const neighbours = neighboursIn(around, figures.index, [
    west,
    north - frame.height * metresPerMm,
    west + frame.width * metresPerMm,
    north,
  ]);
  const plan = planPlotSketch({
    frame,
    plane: around.plane,
    plot,
    area: around.limit,
    areaName: around.areaName,
    pieces: figures.kind === "polygon" ? pieceShapes(figures, locale) : [],
    neighbours,
    photos: photos.flatMap(({ number, at }) =>
      at ? [{ label: String(number), x: at[0], y: at[1] }] : [],
    ),
    heights: around.heights,
  });
  return {
    plan,
    limitInside: nearest === null || limitInside,
    plotFits,
    neighbours: neighbours.length > 0,
  };
};
