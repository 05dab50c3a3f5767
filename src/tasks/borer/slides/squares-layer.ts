import type { PublicCells, PublicClass } from "../../../domain/story/public-map.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import type { ShownSquare, ShownSquares } from "./shown-squares.ts";
import { slideTexts } from "./slide-texts.ts";

/** What is in a square, weakest first: the value of a cell is its place here. */
export const STANDINGS = ["less", "same", "more"] as const;
export type Standing = (typeof STANDINGS)[number];

/** From this class on (q <= 0.05) a unit counts as hot or cold, as on the screen. */
const CALLED = 2;
const NO_Z = -128;

/** Class of the unit a reading's point is compared in; null where it is in none, held back, or without a z. */
export const classOfReading = (
  { columns }: ReadingSource,
  { unitOfPoint, classShown, heldBack }: HotSpotAnswer,
  reading: number,
): number | null => {
  const unit = unitOfPoint[columns.point[reading]!]!;
  if (unit < 0 || heldBack[unit] !== 0) return null;
  const found = classShown[unit]!;
  return found === NO_Z ? null : found;
};

export const isHot = (found: number | null): boolean => found !== null && found >= CALLED;

export interface JudgedSquare extends ShownSquare {
  readonly standing: Standing;
}

/** Squares with at least one point that could be compared. A hot one in it makes a square hot, else a cold one cold. */
export const judgeSquares = (
  { squares }: ShownSquares,
  source: ReadingSource,
  answer: HotSpotAnswer,
): readonly JudgedSquare[] =>
  squares.flatMap((square) => {
    const found = square.members
      .map((i) => classOfReading(source, answer, i))
      .filter((one) => one !== null);
    if (found.length === 0) return [];
    const more = found.some(isHot);
    const less = found.some((one) => one <= -CALLED);
    return [{ ...square, standing: more ? "more" : less ? "less" : "same" }];
  });

const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
] as const;

/** The squares as a map shows them: what is in each by a sign, and no figure of it. */
export const squaresLayer = (
  squares: readonly JudgedSquare[],
  sideM: number,
  plane: UtmCrs,
): PublicCells => {
  const present = STANDINGS.filter(
    (one) => one === "same" || squares.some(({ standing }) => standing === one),
  );
  return {
    kind: "cells",
    sizeM: sideM,
    unit: inBoth(slideTexts, (t) => t.cellUnit(formatDistance(sideM))),
    classes: present.map((standing, k): PublicClass => {
      const next = present[k + 1];
      return {
        from: STANDINGS.indexOf(standing),
        to: next === undefined ? null : STANDINGS.indexOf(next),
        label: inBoth(slideTexts, (t) => t.standings[standing]),
      };
    }),
    cells: squares.map(({ east, north, standing }) => ({
      ring: CORNERS.map(([x, y]) =>
        projectPoint(east + x * sideM, north + y * sideM, plane, WGS84),
      ),
      value: STANDINGS.indexOf(standing),
      text: inBoth(slideTexts, (t) => t.marks[standing]),
    })),
  };
};
