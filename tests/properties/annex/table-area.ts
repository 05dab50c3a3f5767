/** A corner as a reader of the paper has it: two texts. */
export interface ReadCorner {
  readonly east: string;
  readonly north: string;
}

/** A decimal text as a whole number of hundred-thousandths: no binary fraction comes into it. */
const exact = (text: string): bigint => {
  const [whole, fraction = ""] = text.split(".");
  return BigInt(`${whole}${fraction.padEnd(5, "0")}`);
};

/**
 * Hectares with four decimals (halves up) of rings read from a printed table, as anybody with a pencil has them: the sum of
 * E(i) · (N(i+1) − N(i−1)). The first ring of each `[ring, sign]` adds, a hole takes away.
 */
export const tableHectares = (
  rings: readonly (readonly [corners: readonly ReadCorner[], sign: 1 | -1])[],
): string => {
  let doubled = 0n;
  for (const [corners, sign] of rings) {
    let ring = 0n;
    corners.forEach(({ east }, i) => {
      const next = corners[(i + 1) % corners.length]!;
      const before = corners[(i + corners.length - 1) % corners.length]!;
      ring += exact(east) * (exact(next.north) - exact(before.north));
    });
    doubled += BigInt(sign) * (ring < 0n ? -ring : ring);
  }
  const unit = 10n ** 10n;
  const wholeM2 = (doubled + unit) / (2n * unit);
  return (Number(wholeM2) / 10_000).toFixed(4);
};
