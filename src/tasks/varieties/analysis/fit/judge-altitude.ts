import type { AltitudeBand } from "../../../../domain/varieties/variety.ts";
import type { FitVerdict } from "./fit-answer.ts";

/** An altitude against a band. */
export interface Judgement {
  readonly verdict: Extract<FitVerdict, "inside" | "below" | "above" | "undecidable">;
  /** Metres to the nearest end: negative outside the band, positive inside. */
  readonly marginM: number;
}

/**
 * Inside when the whole of altitude ± error lies in the band, whose ends belong to it; below or above when it lies wholly
 * outside; undecidable otherwise. Without error it always decides. Metres.
 */
export const judgeAltitude = (
  altitude: number,
  errorM: number,
  { min, max }: AltitudeBand,
): Judgement => {
  const top = max ?? Number.POSITIVE_INFINITY;
  const marginM = Math.min(altitude - min, top - altitude);
  if (altitude - errorM >= min && altitude + errorM <= top) return { verdict: "inside", marginM };
  if (altitude + errorM < min) return { verdict: "below", marginM };
  if (altitude - errorM > top) return { verdict: "above", marginM };
  return { verdict: "undecidable", marginM };
};

/** The band moved up, as the exercise does; metres. */
export const movedBand = ({ min, max }: AltitudeBand, shiftM: number): AltitudeBand => ({
  min: min + shiftM,
  max: max === null ? null : max + shiftM,
});
