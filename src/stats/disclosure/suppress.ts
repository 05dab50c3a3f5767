import { countProducers, mayShow } from "./count-producers.ts";

/** Which groups of a partition are shown; the rest is hidden together. */
export interface Suppression {
  /** By group, in the order given. */
  readonly shown: readonly boolean[];
  /** Groups with records that are not shown, and how many records they and `loose` hold. */
  readonly hiddenGroups: number;
  readonly hiddenRecords: number;
}

const joined = (lists: Iterable<readonly number[]>): number[] => [...lists].flat();

/**
 * Hides each group of fewer than `least` producers (primary), then as many more, fewest producers first, as it takes that
 * what is left of the total tells nothing: the hidden are of 0 or at least `least` producers and, where they are
 * somebody, come from at least two groups (complementary). `loose` are records of the total that are in no group: they
 * count as one hidden group.
 */
export const suppress = (
  groups: readonly (readonly number[])[],
  producers: ArrayLike<number>,
  least: number,
  loose: readonly number[] = [],
): Suppression => {
  const counts = groups.map((members) => countProducers(members, producers));
  const shown = counts.map((count) => mayShow(count, least));
  const hidden = () => groups.filter((members, g) => !shown[g] && members.length > 0);
  const bySize = [...groups.keys()]
    .filter((g) => counts[g]! > 0 && shown[g])
    .sort((a, b) => counts[a]! - counts[b]! || groups[a]!.length - groups[b]!.length || a - b);
  const tells = (): boolean => {
    const rest = [...hidden(), loose].filter((members) => members.length > 0);
    if (rest.length === 0) return false;
    return rest.length < 2 || !mayShow(countProducers(joined(rest), producers), least);
  };
  for (const next of bySize) {
    if (!tells()) break;
    shown[next] = false;
  }
  const rest = hidden();
  return {
    shown,
    hiddenGroups: rest.length,
    hiddenRecords: joined(rest).length + loose.length,
  };
};
