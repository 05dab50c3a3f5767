import {
  FIT_VERDICTS,
  type FitVerdict,
  LATITUDE_BANDS,
  type LatitudeBand,
} from "../../analysis/fit/fit-answer.ts";

/** The plots one mark of the chart stands for, with the variety, hamlet or organisation of its row. */
export interface MarkFilter {
  readonly verdict: FitVerdict;
  /** The verdict is that of the exercise. */
  readonly moved: boolean;
  /** null where the row has one lane. */
  readonly latitudes: LatitudeBand | null;
  /** Altitudes of its lowest and its highest plot, metres, both within. */
  readonly low: number;
  readonly high: number;
}

const PUBLISHED = "faja";
const MOVED = "ejercicio";
const ANY = "todas";
/** Digits enough for any altitude in full; more is nonsense. */
const FIGURE = /^-?\d{1,5}(\.\d{1,16})?$/;

/** Reads "below_faja_lat5To15_1150_1230"; null for anything else. */
export const readMark = (text: string | null): MarkFilter | null => {
  const parts = (text ?? "").split("_");
  if (parts.length !== 5) return null;
  const [word, basis, lane, from = "", to = ""] = parts;
  const verdict = FIT_VERDICTS.find((known) => known === word);
  const latitudes = LATITUDE_BANDS.find((known) => known === lane) ?? null;
  if (verdict === undefined || (basis !== PUBLISHED && basis !== MOVED)) return null;
  if (latitudes === null && lane !== ANY) return null;
  if (!FIGURE.test(from) || !FIGURE.test(to)) return null;
  const [low, high] = [Number(from), Number(to)];
  return low <= high ? { verdict, moved: basis === MOVED, latitudes, low, high } : null;
};

export const writeMark = (mark: MarkFilter | null): string | null =>
  mark &&
  [
    mark.verdict,
    mark.moved ? MOVED : PUBLISHED,
    mark.latitudes ?? ANY,
    String(mark.low),
    String(mark.high),
  ].join("_");
