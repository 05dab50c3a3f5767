import { gaussLegendre } from "./gauss-legendre.ts";
import { logGammaOfHalves } from "./log-gamma-of-halves.ts";
import { normalCdf, normalDensity } from "./normal.ts";

/** The rule by which reports are printed: where each integral ends, its panels and points, and what it leaves out. */
const RANGE_END = 8;
const RANGE_POINTS = 12;
const WIDE_RANGE = 3;
const SCALE_POINTS = 16;
const MOST_PANELS = 50;
const LEAST_LOG = -30;
const LEAST = Math.exp(LEAST_LOG);
const LEAST_PANEL = 1e-14;

const rangeCdf = (w: number, groups: number): number => {
  const middle = w / 2;
  if (middle >= RANGE_END) return 1;
  const panels = w > WIDE_RANGE ? 2 : 3;
  const width = (RANGE_END - middle) / panels;
  const part = (u: number): number => {
    const others = (normalCdf(u) - normalCdf(u - w)) ** (groups - 1);
    return others < LEAST ? 0 : normalDensity(u) * others;
  };
  let sum = 0;
  for (let i = 0; i < panels; i++)
    sum += gaussLegendre(part, middle + i * width, middle + (i + 1) * width, RANGE_POINTS);
  const whole = (2 * normalCdf(middle) - 1) ** groups + 2 * groups * sum;
  return whole <= LEAST ? 0 : Math.min(1, whole);
};

/** Half the width of a panel of u, by the degrees of freedom. */
const halfPanel = (df: number): number => {
  if (df <= 100) return 1;
  if (df <= 800) return 0.5;
  return df <= 5000 ? 0.25 : 0.125;
};

/**
 * P(Q <= q) as R's `ptukey` computes it: by the fixed panels of Copenhaver and Holland (1988, J. Statist. Comput. Simul. 30,
 * 1), of u = 2s², with 16 points each. Off by up to some 1e-10: not for probabilities, but for a quantile that is to agree
 * with printed ones. `df` >= 2; below, the panels are too coarse and R has no number.
 */
export const rangeCdfAsPrinted = (q: number, groups: number, df: number): number => {
  const half = halfPanel(df);
  const logScale = (df / 2) * Math.log(df / 4) - logGammaOfHalves(df / 2);
  const part = (u: number): number => {
    const log = logScale + (df / 2 - 1) * Math.log(u) - (u * df) / 4;
    return log < LEAST_LOG - Math.log(half)
      ? 0
      : Math.exp(log) * rangeCdf(q * Math.sqrt(u / 2), groups);
  };
  let sum = 0;
  for (let i = 1; i <= MOST_PANELS; i++) {
    const panel = gaussLegendre(part, 2 * (i - 1) * half, 2 * i * half, SCALE_POINTS);
    if (i * half >= 1 && panel <= LEAST_PANEL) break;
    sum += panel;
  }
  return Math.min(1, sum);
};
