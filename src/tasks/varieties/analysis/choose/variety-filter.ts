import {
  CUP_CLASSES,
  type CupClass,
  type Resistance,
  type Stature,
  type Variety,
  YIELD_CLASSES,
  type YieldClass,
} from "../../../../domain/varieties/variety.ts";

/** What a variety must be; an absent condition asks nothing. */
export interface VarietyFilter {
  readonly stature?: Stature;
  /** Any of these. */
  readonly rust?: readonly Resistance[];
  readonly nematodes?: readonly Resistance[];
  /** This or better. */
  readonly cup?: CupClass;
  readonly yieldClass?: YieldClass;
}

type Standing = "passes" | "fails" | "not-said";

const standing = <T>(value: T | null, passes: ((value: T) => boolean) | null): Standing => {
  if (passes === null) return "passes";
  if (value === null) return "not-said";
  return passes(value) ? "passes" : "fails";
};

const oneOf = <T>(list: readonly T[] | undefined): ((value: T) => boolean) | null =>
  list === undefined ? null : (value) => list.includes(value);

const atLeast = <T>(scale: readonly T[], least: T | undefined): ((value: T) => boolean) | null =>
  least === undefined ? null : (value) => scale.indexOf(value) >= scale.indexOf(least);

/**
 * "fails" where a condition is not met; "not-said" where the catalogue does not say whether one is, and none fails. Such a
 * variety does not pass, and is counted.
 */
export const filterVariety = (variety: Variety, filter: VarietyFilter): Standing => {
  const { stature } = filter;
  const all: readonly Standing[] = [
    standing(variety.stature, stature === undefined ? null : (value) => value === stature),
    standing(variety.rust, oneOf(filter.rust)),
    standing(variety.nematodes, oneOf(filter.nematodes)),
    standing(variety.cup, atLeast(CUP_CLASSES, filter.cup)),
    standing(variety.yieldClass, atLeast(YIELD_CLASSES, filter.yieldClass)),
  ];
  if (all.includes("fails")) return "fails";
  return all.includes("not-said") ? "not-said" : "passes";
};
