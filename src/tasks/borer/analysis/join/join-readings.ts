import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { placeInPlot } from "../../../../geo/plane/place-in-plot.ts";
import { foldWord } from "../select/fold-word.ts";
import { medianPlaces } from "../select/median-places.ts";
import type { ReadingSource } from "../select/reading-source.ts";
import { codeOfPoints } from "./code-of-points.ts";
import type { JoinAnswer, JoinDisagreement, JoinedBy, JoinQuery } from "./join-answer.ts";
import { joinedWords } from "./joined-words.ts";
import { plotsAtPlaces } from "./plot-at-place.ts";

/** Meets monitoring points and plots by the code the readings name and by place, and says where the two disagree. */
export function joinReadings({ source, register, reach }: JoinQuery): JoinAnswer {
  const geometry = projectGeometry(register.geometry, register.crs, source.plane);
  const { x, y } = placesOfPoints(source);
  const byPosition = plotsAtPlaces(geometry, register.codes, x, y, reach);
  const known = plotsByCode(register.codes);
  const plot = byPosition.slice();
  const by: JoinedBy[] = [];
  const disagreements: JoinDisagreement[] = [];
  const unknownCodes = new Map<string, string>();
  const ambiguousCodes = new Map<string, string>();
  codeOfPoints(source.columns).forEach((code, p) => {
    const at = byPosition[p] as number;
    by[p] = at < 0 ? "none" : "position";
    if (code === null) return;
    const key = foldWord(code);
    const named = known.get(key);
    if (named === undefined || named.length > 1) {
      (named === undefined ? unknownCodes : ambiguousCodes).set(key, code);
      return;
    }
    const byCode = named[0] as number;
    plot[p] = byCode;
    by[p] = "code";
    const { distance } = placeInPlot(geometry, byCode, x[p] as number, y[p] as number);
    if (Number.isNaN(distance)) return;
    if (distance <= reach) by[p] = "both";
    else disagreements.push({ point: p, byCode, byPosition: at, distance });
  });
  return {
    plot,
    by,
    disagreements,
    unknownCodes: [...unknownCodes.values()],
    ambiguousCodes: [...ambiguousCodes.values()],
    words: joinedWords(register, plot),
  };
}

/** Median over all of a point's readings, whatever their method and date. */
function placesOfPoints(source: ReadingSource): { x: Float64Array; y: Float64Array } {
  const { points, point } = source.columns;
  const readings = new Int32Array(points.length);
  for (const p of point) readings[p] = (readings[p] as number) + 1;
  return medianPlaces(source, Int32Array.from(point.keys()), readings);
}

/** Codes without case, accents and spaces around; a plot without a code is in none. */
function plotsByCode(codes: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  codes.forEach((code, i) => {
    const key = foldWord(code);
    if (key === "") return;
    const found = known.get(key);
    if (found) found.push(i);
    else known.set(key, [i]);
  });
  return known;
}
