import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";
import {
  type FitVerdict,
  LATITUDE_BANDS,
  type LatitudeBand,
} from "../../analysis/fit/fit-answer.ts";
import { judgeAltitude } from "../../analysis/fit/judge-altitude.ts";
import { altitudeBandOf, latitudeBandAt } from "../../analysis/fit/latitude-band.ts";

export type BandVerdict = Extract<
  FitVerdict,
  "inside" | "below" | "above" | "undecidable" | "no-band" | "no-altitude"
>;

/** Which published band holds at a latitude; null beyond 15°, where none is published. */
export const latitudeBandOf = (latitude: number): LatitudeBand | null =>
  LATITUDE_BANDS[latitudeBandAt(latitude)] ?? null;

export const otherBand = (band: LatitudeBand): LatitudeBand =>
  band === "lat0To5" ? "lat5To15" : "lat0To5";

export const bandOf = (variety: Variety, band: LatitudeBand | null): AltitudeBand | null =>
  band === null ? null : altitudeBandOf(variety, LATITUDE_BANDS.indexOf(band));

/** An altitude with its error, metres, against a band. */
export const bandVerdict = (
  altitude: number | null,
  errorM: number,
  band: AltitudeBand | null,
): BandVerdict =>
  band === null
    ? "no-band"
    : altitude === null
      ? "no-altitude"
      : judgeAltitude(altitude, errorM, band).verdict;
