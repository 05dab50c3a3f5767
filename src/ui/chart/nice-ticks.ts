const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round figures from 0 up to, and not beyond, `max`: at most `most` of them besides the 0, at steps of 1, 2, 2.5 or 5
 * times a power of ten. Nothing but the 0 where `max` is not a positive figure.
 */
export const niceTicks = (max: number, most = 4): readonly number[] => {
  if (!(max > 0) || !Number.isFinite(max)) return [0];
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((times) => times * power >= rough * (1 - 1e-9)) ?? 10);
  const count = Math.floor(max / step + 1e-9);
  // Through a string, so that 3 times 0.1 is 0.3.
  return Array.from({ length: count + 1 }, (_, k) => Number((k * step).toPrecision(12)));
};

/** The round figure a scale from 0 ends at so that `max` has its place: the first tick at or above it. */
export const niceEnd = (max: number, most = 4): number => {
  if (!(max > 0) || !Number.isFinite(max)) return 1;
  const ticks = niceTicks(max, most);
  const last = ticks.at(-1)!;
  const step = ticks.length > 1 ? last / (ticks.length - 1) : max;
  return last >= max * (1 - 1e-9) ? last : Number((last + step).toPrecision(12));
};
