/** Records whose common figure is published: by their place in one data set, with the producer of each. */
export interface RecordGroup {
  /** Groups of different populations are not compared. */
  readonly population: string;
  readonly members: readonly number[];
  /** Producer of each member, in the same order; equal numbers are one producer. */
  readonly producers: readonly number[];
}
