/**
 * A group of records whose figure is published. It stays in the page that makes the story: a whole story's groups are
 * held against each other, so that no difference of two tells of fewer than the least number of producers.
 */
export interface ReleasedGroup {
  /** Id of the data set the records are of; groups of different data sets are not compared. */
  readonly population: string;
  /** Records of the group, by their place in the data set, ascending. */
  readonly members: readonly number[];
  /** Producer of each member, in the same order; equal numbers are one producer. */
  readonly producers: readonly number[];
}

/** Fewer producers than this are never shown as a group. */
export const LEAST_PRODUCERS = 5;
