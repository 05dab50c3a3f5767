const M2 = 10_000;
/** Pairs needed to say something of a column. */
const FEWEST = 3;
/** Declared over computed hectares, were the column in square metres: 10,000 give or take what people's figures err. */
const [LEAST, MOST] = [3_000, 30_000];

/**
 * What a column of areas must be divided by to be hectares: 10,000 where, by the median plot, it holds square metres, as a
 * field device exports them under "AREA"; else 1. `pairs`: declared figure and computed m².
 */
export function declaredUnit(
  pairs: readonly (readonly [declared: number, m2: number])[],
): 1 | 10_000 {
  const ratios = pairs
    .filter(([declared, m2]) => declared > 0 && m2 > 0)
    .map(([declared, m2]) => (declared * M2) / m2)
    .sort((a, b) => a - b);
  if (ratios.length < FEWEST) return 1;
  const median = ratios[ratios.length >> 1]!;
  return median > LEAST && median < MOST ? M2 : 1;
}
