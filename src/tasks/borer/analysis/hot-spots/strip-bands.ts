const TIMES = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

/** Bands around the chosen one, ascending, rounded to 50 m (5 below 500 m, half a metre below 50); it is among them as it is. */
export function stripBands(band: number): number[] {
  const step = band >= 500 ? 50 : band >= 50 ? 5 : 0.5;
  const bands = TIMES.map((times) =>
    times === 1 ? band : Math.max(step, Math.round((band * times) / step) * step),
  );
  return [...new Set(bands)].sort((p, q) => p - q);
}
