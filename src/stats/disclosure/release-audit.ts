import { type Atom, splitAtoms } from "./atoms.ts";
import { EffortSpent } from "./echelon.ts";
import { fewestGroups } from "./fewest-groups.ts";
import type { RecordGroup } from "./record-group.ts";
import { smallSums } from "./small-sums.ts";

/** What is wrong with a release, and with which groups, by their place in the list handed in, ascending. */
export type ReleaseFault =
  /** The groups, added and taken away, tell of `producers` producers: fewer than the least. */
  | {
      readonly kind: "tells-of-few";
      readonly groups: readonly number[];
      readonly producers: number;
    }
  /** A record is twice in a group, or of two producers: nothing can be said. */
  | { readonly kind: "inconsistent"; readonly groups: readonly number[] }
  /** Too many groups that overlap each other: it was not found out, so it is refused. */
  | { readonly kind: "undecided"; readonly groups: readonly number[] };

export interface ReleaseAudit {
  /** True where no fault was found and all was looked at. */
  readonly safe: boolean;
  readonly faults: readonly ReleaseFault[];
}

/** Multiplications spent on one population before it is refused: a few seconds on a cheap phone. */
const MOST_EFFORT = 3e8;

const producersOf = (atoms: readonly Atom[], some: readonly number[]): number =>
  new Set(some.flatMap((a) => atoms[a]!.producers)).size;

const auditPopulation = (
  groups: readonly RecordGroup[],
  places: readonly number[],
  least: number,
  effort: number,
): readonly ReleaseFault[] => {
  const inPlace = (some: readonly number[]) => some.map((g) => places[g]!);
  const atoms = splitAtoms(groups);
  if (atoms === null) return [{ kind: "inconsistent", groups: places }];
  try {
    return smallSums(atoms, groups.length, least, { left: effort }).map((sum) => ({
      kind: "tells-of-few",
      groups: inPlace(fewestGroups(atoms, sum.groups, sum.atoms)),
      producers: producersOf(atoms, sum.atoms),
    }));
  } catch (cause) {
    if (cause instanceof EffortSpent) return [{ kind: "undecided", groups: places }];
    throw cause;
  }
};

/**
 * Holds all groups of a release against each other. It is safe where no linear combination of the groups' records, whatever
 * figure is summed over them, is left with the records of one to `least` - 1 producers. That is more than that no
 * group is small: a total less the groups beside it, or two slides of overlapping groups, count as well.
 * Exact but for two primes failing at once; whatever was not found out within `effort` multiplications is refused.
 */
export const auditRelease = (
  groups: readonly RecordGroup[],
  least: number,
  effort = MOST_EFFORT,
): ReleaseAudit => {
  const places = new Map<string, number[]>();
  for (const [g, { population }] of groups.entries())
    places.set(population, [...(places.get(population) ?? []), g]);
  const faults = [...places.values()].flatMap((own) =>
    auditPopulation(
      own.map((g) => groups[g]!),
      own,
      least,
      effort,
    ),
  );
  return { safe: faults.length === 0, faults };
};
