import type { ReleasedGroup } from "../../domain/story/released-group.ts";

/** A group of records as the audit of a story wants it; `producers` is by record. */
export const releaseGroup = (
  population: string,
  members: Iterable<number>,
  producers: ArrayLike<number>,
): ReleasedGroup => {
  const ascending = [...members].sort((a, b) => a - b);
  return { population, members: ascending, producers: ascending.map((i) => producers[i]!) };
};
