/**
 * Marshall's estimate of one unit (1991, Applied Statistics 40, 283): its ratio drawn towards the mean `b` of a set of units
 * by what chance alone would do. NaN where b is 0 (0/0) and where the unit has no exposure.
 */
const drawn = (y: number, n: number, b: number, between: number): number =>
  n > 0 && b > 0 ? b + ((y / n - b) * between) / (between + b / n) : Number.NaN;

/** Variance between units beyond that of chance, never below 0: Σn(r-b)²/Σn - b/n̄. */
const beyondChance = (squares: number, exposure: number, b: number, units: number): number =>
  Math.max(0, squares / exposure - (b * units) / exposure);

/**
 * Global empirical Bayes ratios, as R spdep's `EBest(events, exposure, family = "poisson")`. Units without exposure are no
 * one's fellows and get NaN; all get NaN where there is no event at all. In the unit of events / exposure.
 */
export const marshallGlobal = (
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
): Float64Array => {
  let y = 0;
  let n = 0;
  let units = 0;
  for (let i = 0; i < exposure.length; i++) {
    if (!((exposure[i] as number) > 0)) continue;
    y += events[i] as number;
    n += exposure[i] as number;
    units++;
  }
  const b = y / n;
  let squares = 0;
  for (let i = 0; i < exposure.length; i++) {
    const own = exposure[i] as number;
    if (own > 0) squares += own * ((events[i] as number) / own - b) ** 2;
  }
  const between = beyondChance(squares, n, b, units);
  if (units < 2) return new Float64Array(exposure.length).fill(Number.NaN);
  return Float64Array.from({ length: exposure.length }, (_, i) =>
    drawn(events[i] as number, exposure[i] as number, b, between),
  );
};

const hasTwo = (exposure: ArrayLike<number>): boolean => {
  let units = 0;
  for (let i = 0; i < exposure.length && units < 2; i++) {
    if ((exposure[i] as number) > 0) units++;
  }
  return units === 2;
};

/**
 * Local empirical Bayes ratios: Marshall's formula with mean and variance of each unit's own neighbourhood, as R spdep's
 * `EBlocal(..., geoda = TRUE)`. Unit i's neighbourhood, itself included, is `neighbours[start[i]] … neighbours[start[i + 1] - 1]`.
 * NaN where the unit has no exposure or nothing happened in its neighbourhood, and for a unit that is the only one of all.
 * A unit without neighbours keeps its own ratio.
 */
export const marshallLocal = (
  events: ArrayLike<number>,
  exposure: ArrayLike<number>,
  start: ArrayLike<number>,
  neighbours: ArrayLike<number>,
): Float64Array => {
  const made = new Float64Array(exposure.length).fill(Number.NaN);
  if (!hasTwo(exposure)) return made;
  for (let i = 0; i < exposure.length; i++) {
    const from = start[i] as number;
    const to = start[i + 1] as number;
    let y = 0;
    let n = 0;
    let units = 0;
    for (let k = from; k < to; k++) {
      const j = neighbours[k] as number;
      if (!((exposure[j] as number) > 0)) continue;
      y += events[j] as number;
      n += exposure[j] as number;
      units++;
    }
    const b = y / n;
    let squares = 0;
    for (let k = from; k < to; k++) {
      const j = neighbours[k] as number;
      const own = exposure[j] as number;
      if (own > 0) squares += own * ((events[j] as number) / own - b) ** 2;
    }
    const between = beyondChance(squares, n, b, units);
    made[i] = drawn(events[i] as number, exposure[i] as number, b, between);
  }
  return made;
};
