import type { Variety } from "../../../../domain/varieties/variety.ts";
import { type EntryVerdicts, FIT_VERDICTS, type FitVerdict } from "./fit-answer.ts";
import { judgeAltitude, movedBand } from "./judge-altitude.ts";
import { altitudeBandOf, NO_LATITUDE_BAND, otherBandNear } from "./latitude-band.ts";
import type { PlotFacts } from "./plot-facts.ts";

/** In `otherVerdict`: the plot does not lie near 5°. */
export const NO_VERDICT = 255;

const code = (verdict: FitVerdict): number => FIT_VERDICTS.indexOf(verdict);

/** Names of one register: entry k is plot `plot[k]`, variety `variety[k]` of the catalogue, -1 where `written[k]` names none. */
export interface NamedEntries {
  readonly plot: Int32Array;
  readonly written: readonly string[];
  readonly variety: Int16Array;
}

export interface JudgeSettings {
  /** Metres the bands move up; 0 for the bands as published. */
  readonly shiftM: number;
  /** Degrees from 5° of latitude within which the other band is told too. */
  readonly nearDeg: number;
}

/** Holds each entry against its variety's band; every entry gets exactly one verdict of the plot's own band. */
export const judgeEntries = (
  { plot, written, variety }: NamedEntries,
  facts: PlotFacts,
  catalogue: readonly Variety[],
  { shiftM, nearDeg }: JudgeSettings,
): EntryVerdicts => {
  const count = plot.length;
  const verdict = new Uint8Array(count);
  const marginM = new Float64Array(count);
  const otherVerdict = new Uint8Array(count).fill(NO_VERDICT);
  const otherMarginM = new Float64Array(count).fill(Number.NaN);
  const unknown = (entry: number): FitVerdict | null => {
    if (variety[entry]! < 0) return written[entry] === "" ? "no-variety" : "unknown-variety";
    return Number.isNaN(facts.altitude[plot[entry]!]!) ? "no-altitude" : null;
  };
  const judge = (entry: number, latitudeBand: number): readonly [number, number] => {
    const reason = unknown(entry);
    if (reason !== null) return [code(reason), Number.NaN];
    const band = altitudeBandOf(catalogue[variety[entry]!]!, latitudeBand);
    if (band === null) return [code("no-band"), Number.NaN];
    const of = plot[entry]!;
    const moved = movedBand(band, shiftM);
    const judged = judgeAltitude(facts.altitude[of]!, facts.altitudeErrorM[of]!, moved);
    return [code(judged.verdict), judged.marginM];
  };
  for (let entry = 0; entry < count; entry++) {
    const of = plot[entry]!;
    [verdict[entry], marginM[entry]] = judge(entry, facts.latitudeBand[of]!);
    const other = otherBandNear(facts.latitude[of]!, nearDeg);
    if (other === NO_LATITUDE_BAND) continue;
    [otherVerdict[entry], otherMarginM[entry]] = judge(entry, other);
  }
  return { verdict, marginM, otherVerdict, otherMarginM };
};

/** The less, the sooner a verdict speaks for its plot: outside, undecidable, inside, then what is not known. */
const RANK: Readonly<Record<FitVerdict, number>> = {
  below: 0,
  above: 0,
  undecidable: 1,
  inside: 2,
  "unknown-variety": 3,
  "no-variety": 4,
  "no-altitude": 5,
  "no-band": 6,
};

/**
 * One verdict a plot: the first in rank among its entries; of two outside, the one farther from its band; of two as far, the
 * one named first. A plot without an entry has no variety.
 */
export const verdictsOfPlots = (
  plots: number,
  plot: Int32Array,
  { verdict, marginM }: Pick<EntryVerdicts, "verdict" | "marginM">,
): Uint8Array => {
  const spoken = new Uint8Array(plots).fill(code("no-variety"));
  const by = new Int32Array(plots).fill(-1);
  const rank = (entry: number): number => RANK[FIT_VERDICTS[verdict[entry]!]!];
  for (let entry = 0; entry < plot.length; entry++) {
    const of = plot[entry]!;
    const before = by[of]!;
    const sooner =
      before < 0 ||
      rank(entry) < rank(before) ||
      (rank(entry) === 0 && rank(before) === 0 && marginM[entry]! < marginM[before]!);
    if (!sooner) continue;
    by[of] = entry;
    spoken[of] = verdict[entry]!;
  }
  return spoken;
};
