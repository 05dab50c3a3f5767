/**
 * A stream of uniform numbers in [0, 1), multiples of 2^-32, the same on every machine for the same seed: sfc32 ("small
 * fast counting", C. Doty-Humphrey, PractRand 0.94, public domain; a counter guarantees a period of at least 2^32, the
 * mean is about 2^127), seeded as PractRand seeds it. Not for secrets.
 *
 * @param seed A whole number; its low 53 bits count, so 1 and -1 are different seeds.
 */
export const seededRandom = (seed: number): (() => number) => {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 4294967296) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
};
