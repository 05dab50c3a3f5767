import { gaussLegendre } from "./gauss-legendre.ts";
import { logGammaOfHalves } from "./log-gamma-of-halves.ts";
import { rangeOfNormals } from "./range-of-normals.ts";
import { tabulatedRange } from "./tabulated-range.ts";

/** ln of the density of s = √(χ²/df) at `s`. */
const logScaleDensity = (s: number, df: number, logGamma: number): number =>
  Math.log(2) + (df / 2) * Math.log(df / 2) - logGamma + (df - 1) * Math.log(s) - (df * s * s) / 2;

/** exp(-LOST) is below what a sum of doubles near 1 notices. */
const LOST = 40;
/** Ranges between which the distribution of the range changes its shape. */
const BENDS = [1, 2, 3, 4, 6, 8, 12];
const EVEN_PANELS = 8;

/** The distribution of the range averaged over that of s, both by Gauss-Legendre panels. */
const averaged = (rangeCdf: (w: number) => number, df: number): ((q: number) => number) => {
  const low = Math.sqrt(Math.max(0, 1 - 2 * Math.sqrt(LOST / df)));
  const high = Math.sqrt(1 + 2 * Math.sqrt(LOST / df) + (2 * LOST) / df);
  const logGamma = logGammaOfHalves(df / 2);
  return (q) => {
    if (!(q > 0)) return Number.isNaN(q) ? Number.NaN : 1;
    const ends = [low, high];
    for (let i = 1; i < EVEN_PANELS; i++) ends.push(low + ((high - low) * i) / EVEN_PANELS);
    for (const bend of BENDS) if (bend / q > low && bend / q < high) ends.push(bend / q);
    ends.sort((a, b) => a - b);
    const part = (s: number): number =>
      Math.exp(logScaleDensity(s, df, logGamma)) * (1 - rangeCdf(q * s));
    let sum = 0;
    for (let i = 1; i < ends.length; i++)
      sum += gaussLegendre(part, ends[i - 1] as number, ends[i] as number);
    return Math.min(1, Math.max(0, sum));
  };
};

/**
 * P(Q > q): upper tail of Tukey's studentised range of `groups` >= 2 means with `df` >= 1 whole degrees of freedom
 * (Copenhaver and Holland 1988, J. Statist. Comput. Simul. 30, 1); s outside its Laurent-Massart bounds is left out. Absolute
 * error about 1e-12; takes some milliseconds.
 */
export const studentizedRangeUpperTail = (q: number, groups: number, df: number): number =>
  averaged((w) => rangeOfNormals(w, groups), df)(q);

/**
 * The same upper tail for many q of the same groups and degrees of freedom: the distribution of the range is tabulated once,
 * then a tail takes some microseconds. Within 1e-12 of `studentizedRangeUpperTail`.
 */
export const studentizedRangeTails = (groups: number, df: number): ((q: number) => number) =>
  averaged(tabulatedRange(groups), df);
