/**
 * Distance up to which two places are neighbours, metres: the band, ends included, and no more than coordinates of this
 * size can be rounded by. So places typed exactly a band apart (600.1 and 1200.1 for 600 m) are neighbours although
 * their doubles lie a nanometre farther apart.
 */
export function reachOf(band: number, largest: number): number {
  if (!(band >= 0)) throw new RangeError(`A band is 0 m or more, not ${band}`);
  return band + 2 * Number.EPSILON * largest;
}
