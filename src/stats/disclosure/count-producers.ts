/** Different producers among the members; `producers` is by record. */
export const countProducers = (members: Iterable<number>, producers: ArrayLike<number>): number => {
  const seen = new Set<number>();
  for (const record of members) seen.add(producers[record]!);
  return seen.size;
};

/** A group is shown where it is of nobody, or of so many that nobody can be told apart. */
export const mayShow = (producers: number, least: number): boolean =>
  producers === 0 || producers >= least;
