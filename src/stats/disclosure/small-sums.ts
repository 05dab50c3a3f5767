import type { Atom } from "./atoms.ts";
import { rowBlocks } from "./blocks.ts";
import { type Effort, echelon } from "./echelon.ts";
import { rowOfFewProducers } from "./few-producers.ts";

/** What combinations of groups tell of few producers, in one population and modulo one prime. */
export interface SmallSums {
  /** Independent groups: less than in truth only where the prime divides what it must not. */
  readonly rank: number;
  /** Of each combination found, the groups in it and the atoms it tells of. */
  readonly found: readonly {
    readonly groups: readonly number[];
    readonly atoms: readonly number[];
  }[];
}

/**
 * Looks for sums of groups, each taken any number of times, added or taken away, that are left with the records of fewer
 * than `least` producers. Atoms of `least` producers or more must vanish from such a sum, so they are eliminated first.
 */
export const smallSums = (
  atoms: readonly Atom[],
  groupCount: number,
  least: number,
  p: number,
  effort: Effort,
): SmallSums => {
  const small = [...atoms.keys()].filter((a) => atoms[a]!.producers.length < least);
  const large = [...atoms.keys()].filter((a) => atoms[a]!.producers.length >= least);
  const order = [...small, ...large];
  const rows = Array.from({ length: groupCount }, (_, g) => {
    const row = new Float64Array(atoms.length + groupCount);
    row[atoms.length + g] = 1;
    return row;
  });
  for (const [column, a] of order.entries()) for (const g of atoms[a]!.groups) rows[g]![column] = 1;
  const largeColumns = large.map((_, k) => small.length + k);
  const cleared = echelon(rows, largeColumns, p, effort);
  const { rows: reduced } = echelon(cleared.rest, [...small.keys()], p, effort);
  const producers = small.map((a) => atoms[a]!.producers);
  const found = rowBlocks(reduced, small.length).flatMap((block) => {
    const row = rowOfFewProducers({ rows: block, producers, p, least }, effort);
    if (row === null) return [];
    const groups = Array.from({ length: groupCount }, (_, g) => g);
    return [
      {
        groups: groups.filter((g) => row[atoms.length + g] !== 0),
        atoms: small.filter((_, column) => row[column] !== 0),
      },
    ];
  });
  return { rank: cleared.rows.length + reduced.length, found };
};
