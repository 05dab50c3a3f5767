import { countProducers, mayShow } from "../../stats/disclosure/count-producers.ts";

/** A yes or no about each record that is published beside a group: "15 de 128". */
export type Split = (record: number) => boolean;

/**
 * Whether a group may be published with its splits: it has `least` producers, and what each split takes of it, and leaves,
 * is of nobody or of as many.
 */
export const isSafeSplit = (
  members: readonly number[],
  producers: ArrayLike<number>,
  splits: readonly Split[],
  least: number,
): boolean =>
  countProducers(members, producers) >= least &&
  splits.every((split) =>
    [members.filter(split), members.filter((i) => !split(i))].every((side) =>
      mayShow(countProducers(side, producers), least),
    ),
  );
