import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";
import { judgeAltitude, movedBand } from "../fit/judge-altitude.ts";
import {
  altitudeBandOf,
  latitudeBandAt,
  NO_LATITUDE_BAND,
  otherBandNear,
} from "../fit/latitude-band.ts";
import type { Weights } from "./criteria.ts";
import { middleOfScore, type Score, scoreVariety } from "./score-variety.ts";
import { filterVariety, type VarietyFilter } from "./variety-filter.ts";

/** Which varieties suit a place. Metres and degrees. */
export interface ChooseQuery {
  readonly catalogue: readonly Variety[];
  readonly altitudeM: number;
  /** Half-width. */
  readonly errorM: number;
  /** South negative. */
  readonly latitude: number;
  /** Degrees from 5° of latitude within which both bands are told. */
  readonly nearDeg: number;
  /** Metres the bands are moved up by the exercise; 0 for the bands as published. */
  readonly shiftM: number;
  readonly weights: Weights;
  readonly filter: VarietyFilter;
}

/** A variety whose band has the altitude, or may have it within the error. */
export interface FittingVariety {
  /** Place in the catalogue. */
  readonly variety: number;
  readonly verdict: "inside" | "undecidable";
  /** The band it was held against, moved by the exercise. */
  readonly band: AltitudeBand;
  /** Metres to the nearest end of the band; negative outside. */
  readonly marginM: number;
  /** Near 5°: whether the other band has the altitude too, may have it, or not; null elsewhere. */
  readonly other: "inside" | "undecidable" | "outside" | null;
  readonly score: Score;
}

export interface ChooseAnswer {
  /** Inside before undecidable; within each the best score first, then by name. */
  readonly fits: readonly FittingVariety[];
  /** Varieties that suit the altitude and are left out only because the catalogue does not say what the filter asks. */
  readonly notSaid: number;
  /** False without an altitude, a latitude, or beyond 15°: then nothing can be said, which is not "nothing fits". */
  readonly asked: boolean;
}

const filed = new Intl.Collator("es", { numeric: true });

/** The varieties that suit an altitude and a latitude, best first by the weights a person gives. */
export const chooseVarieties = (query: ChooseQuery): ChooseAnswer => {
  const { catalogue, altitudeM, errorM, latitude, shiftM } = query;
  const own = latitudeBandAt(latitude);
  if (!Number.isFinite(altitudeM) || own === NO_LATITUDE_BAND) {
    return { fits: [], notSaid: 0, asked: false };
  }
  const judge = (variety: Variety, latitudeBand: number) => {
    const band = altitudeBandOf(variety, latitudeBand);
    if (band === null) return null;
    const moved = movedBand(band, shiftM);
    return { ...judgeAltitude(altitudeM, errorM, moved), band: moved };
  };
  const near = otherBandNear(latitude, query.nearDeg);
  const otherOf = (variety: Variety): FittingVariety["other"] => {
    const verdict = judge(variety, near)?.verdict;
    if (verdict === undefined) return null;
    return verdict === "inside" || verdict === "undecidable" ? verdict : "outside";
  };
  let notSaid = 0;
  const fits = catalogue.flatMap((variety, place): FittingVariety[] => {
    const judged = judge(variety, own);
    if (judged === null || judged.verdict === "below" || judged.verdict === "above") return [];
    const standing = filterVariety(variety, query.filter);
    if (standing === "not-said") notSaid++;
    if (standing !== "passes") return [];
    const { verdict, band, marginM } = judged;
    const score = scoreVariety(variety, query.weights);
    return [{ variety: place, verdict, band, marginM, other: otherOf(variety), score }];
  });
  const order = (a: FittingVariety, b: FittingVariety): number =>
    Number(a.verdict === "undecidable") - Number(b.verdict === "undecidable") ||
    middleOfScore(b.score) - middleOfScore(a.score) ||
    filed.compare(catalogue[a.variety]!.name, catalogue[b.variety]!.name);
  return { fits: fits.toSorted(order), notSaid, asked: true };
};
