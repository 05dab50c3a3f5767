/** Repeatable random numbers: the same seed gives the same register on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  /** Integer from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** Normal, by the sum of twelve uniforms: no logarithm, so no platform difference; |z| <= 6. */
  readonly normal: (mean: number, deviation: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** Marsaglia's xorshift, 32 bits, as a stream started from a seed that is not 0. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  if (state === 0) throw new Error("the seed must not be 0");
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  for (let i = 0; i < 16; i++) next();
  const normal = (mean: number, deviation: number): number => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += next();
    return mean + deviation * sum;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    normal,
    pick: (items) => items[Math.floor(items.length * next())]!,
  };
};
