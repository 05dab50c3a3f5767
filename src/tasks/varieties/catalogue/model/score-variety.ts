import {
  CUP_CLASSES,
  RESISTANCES,
  type Variety,
  YIELD_CLASSES,
} from "../../../../domain/varieties/variety.ts";
import { CRITERIA, type Criterion, type Weights } from "./weights.ts";

export interface ScorePart {
  readonly criterion: Criterion;
  /** 0 worst to 1 best; null where the catalogue does not say. */
  readonly value: number | null;
  /** Points of 100 it gives, and the most it could give. */
  readonly points: number;
  readonly most: number;
}

export interface Score {
  readonly parts: readonly ScorePart[];
  /** 0 to 100; null where all weights are 0. */
  readonly points: number | null;
  /** Points that what the catalogue does not say could still add. */
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
  const parts = CRITERIA.map((criterion) => {
    const value = VALUE[criterion](variety);
    const most = sum === 0 ? 0 : (100 * weights[criterion]) / sum;
    return { criterion, value, points: (value ?? 0) * most, most };
  });
  return {
    parts,
    points: sum === 0 ? null : parts.reduce((total, { points }) => total + points, 0),
    unknown: parts.reduce((total, { value, most }) => total + (value === null ? most : 0), 0),
  };
};
