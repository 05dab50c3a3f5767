import type {
  PairComparison,
  SiteAnalysis,
  VarietyMean,
} from "../../analysis/trial/trial-answer.ts";

/** A pair as seen from one of its varieties. */
export interface Difference {
  readonly variety: string;
  /** First less second. */
  readonly difference: number;
  readonly ci95: readonly [number, number];
  readonly p: number;
}

/** How the varieties of one site stand to the first of them. */
export interface Standing {
  readonly first: VarietyMean;
  /** Not told apart from the first, nearest first. */
  readonly alike: readonly VarietyMean[];
  /** Told apart from it, nearest first. */
  readonly apart: readonly Difference[];
  /** No two of first and alike are told apart either. */
  readonly together: boolean;
  /** Varieties of `alike` that are not told apart from one of `apart` either. */
  readonly between: readonly { readonly alike: string; readonly apart: string }[];
  /** Pairs told apart, of all. */
  readonly told: number;
  readonly pairs: number;
  /** Half the width of the narrowest and of the widest interval of a pair: what the trial tells apart at best. */
  readonly least: readonly [number, number];
}

const seenFrom = (pair: PairComparison, first: string): Difference =>
  pair.a === first
    ? { variety: pair.b, difference: pair.difference, ci95: pair.ci95, p: pair.pAdjusted }
    : {
        variety: pair.a,
        difference: -pair.difference,
        ci95: [-pair.ci95[1], -pair.ci95[0]],
        p: pair.pAdjusted,
      };

/** `wanted` "less" puts the lowest first. null where there is no analysis. */
export const standToFirst = (
  { means, tukey }: Pick<SiteAnalysis, "means" | "tukey">,
  wanted: "more" | "less" | null,
  alpha: number,
): Standing | null => {
  const sign = wanted === "less" ? -1 : 1;
  const ordered = means.toSorted((a, b) => sign * (b.adjustedMean - a.adjustedMean));
  const [first] = ordered;
  if (first === undefined || tukey.length === 0) return null;
  const told = tukey.filter(({ pAdjusted }) => pAdjusted < alpha);
  const partners = new Map(
    means.map(({ variety }) => [variety, new Map<string, PairComparison>()]),
  );
  for (const pair of told) {
    partners.get(pair.a)?.set(pair.b, pair);
    partners.get(pair.b)?.set(pair.a, pair);
  }
  const pairOf = (a: string, b: string): PairComparison | undefined => partners.get(a)?.get(b);
  const apartFrom = (a: string, b: string): boolean => pairOf(a, b) !== undefined;
  const others = ordered.slice(1);
  const alike = others.filter(({ variety }) => !apartFrom(first.variety, variety));
  const apart = others.flatMap(({ variety }) => {
    const pair = pairOf(first.variety, variety);
    return pair ? [seenFrom(pair, first.variety)] : [];
  });
  return {
    first,
    alike,
    apart,
    together: !alike.some((one, i) =>
      alike.slice(i + 1).some((other) => apartFrom(one.variety, other.variety)),
    ),
    between: alike.flatMap((one) =>
      apart.flatMap(({ variety }) =>
        apartFrom(one.variety, variety) ? [] : [{ alike: one.variety, apart: variety }],
      ),
    ),
    told: told.length,
    pairs: tukey.length,
    least: tukey.reduce<readonly [number, number]>(
      ([narrow, wide], { ci95 }) => {
        const half = (ci95[1] - ci95[0]) / 2;
        return [Math.min(narrow, half), Math.max(wide, half)];
      },
      [Number.POSITIVE_INFINITY, 0],
    ),
  };
};
