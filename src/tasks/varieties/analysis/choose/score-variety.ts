import {
  CUP_CLASSES,
  RESISTANCES,
  type Variety,
  YIELD_CLASSES,
} from "../../../../domain/varieties/variety.ts";
import { CRITERIA, type Criterion, type Weights } from "./criteria.ts";

/** What one criterion gives. */
export interface ScorePart {
  readonly criterion: Criterion;
  /** 0 worst to 1 best, in equal steps of the catalogue's classes; null where it does not say. */
  readonly value: number | null;
  /** Points of 100 that it gives for certain, and the most it could. */
  readonly points: number;
  readonly most: number;
}

/** A weighed sum that can be taken apart. The catalogue's silence is neither good nor bad: it widens the score. */
export interface Score {
  readonly parts: readonly ScorePart[];
  /** 0 to 100, if all that is not said were the worst; null where all weights are 0. */
  readonly points: number | null;
  /** Points that what is not said could add. */
  readonly unknown: number;
}

const place = <T>(classes: readonly T[], value: T | null): number | null =>
  value === null ? null : classes.indexOf(value) / (classes.length - 1);

const VALUE: Readonly<Record<Criterion, (variety: Variety) => number | null>> = {
  rust: ({ rust }) => place(RESISTANCES, rust),
  cup: ({ cup }) => place(CUP_CLASSES, cup),
  yield: ({ yieldClass }) => place(YIELD_CLASSES, yieldClass),
  nematodes: ({ nematodes }) => place(RESISTANCES, nematodes),
};

export const scoreVariety = (variety: Variety, weights: Weights): Score => {
  const sum = CRITERIA.reduce((total, criterion) => total + weights[criterion], 0);
  const parts = CRITERIA.map((criterion): ScorePart => {
    const value = VALUE[criterion](variety);
    const most = sum > 0 ? (100 * weights[criterion]) / sum : 0;
    return { criterion, value, points: (value ?? 0) * most, most };
  });
  return {
    parts,
    points: sum > 0 ? parts.reduce((total, { points }) => total + points, 0) : null,
    unknown: parts.reduce((total, { value, most }) => total + (value === null ? most : 0), 0),
  };
};

/** The middle of a score, which orders a list: what is not said counts as neither the worst nor the best. */
export const middleOfScore = ({ points, unknown }: Score): number => (points ?? 0) + unknown / 2;
