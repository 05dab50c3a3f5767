const STEPS = [1, 2, 2.5, 5, 10];

/** A scale that need not start at 0. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** Round figures, both ends among them. */
  readonly ticks: readonly number[];
}

/**
 * The round scale that holds `low` to `high` with at most `most` steps of 1, 2, 2.5 or 5 times a power of ten. Where both
 * are the same figure the scale reaches to either side of it.
 */
export const niceSpan = (low: number, high: number, most = 4): Span => {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { low: 0, high: 1, ticks: [0, 1] };
  const room = high > low ? high - low : Math.abs(high) * 0.1 || 1;
  const power = 10 ** Math.floor(Math.log10(room / most));
  const ends = (step: number): readonly [number, number] => [
    Math.floor((high > low ? low : low - room / 2) / step + 1e-9),
    Math.ceil((high > low ? high : high + room / 2) / step - 1e-9),
  ];
  const fits = (step: number): boolean => {
    const [first, last] = ends(step);
    return last - first <= most;
  };
  const times = STEPS.find((one) => fits(one * power)) ?? 20;
  const step = times * power;
  const [first, last] = ends(step);
  // Through a string, so that 3 times 0.1 is 0.3.
  const ticks = Array.from({ length: last - first + 1 }, (_, k) =>
    Number(((first + k) * step).toPrecision(12)),
  );
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks };
};
