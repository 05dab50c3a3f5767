import type { Atom } from "./atoms.ts";
import { rowBlocks } from "./blocks.ts";
import { clearColumns, type Effort, echelon } from "./echelon.ts";
import { rowOfFewProducers } from "./few-producers.ts";
import { PRIMES } from "./prime-field.ts";

/** One combination of groups: which, and the atoms it tells of. */
interface SmallSum {
  readonly groups: readonly number[];
  readonly atoms: readonly number[];
}

/** Combinations of groups that are left with small atoms only, modulo one prime. */
interface SmallSpan {
  readonly p: number;
  /** Independent groups: less than in truth only where the prime divides what it must not. */
  readonly rank: number;
  /** Small atoms, column by column; what each row was made of stands after all atoms. */
  readonly small: readonly number[];
  readonly rows: readonly Float64Array[];
}

/** Atoms of `least` producers or more must vanish from a sum that tells of fewer: they are eliminated first. */
const smallSpan = (
  atoms: readonly Atom[],
  groupCount: number,
  least: number,
  p: number,
  effort: Effort,
): SmallSpan => {
  const small = [...atoms.keys()].filter((a) => atoms[a]!.producers.length < least);
  const large = [...atoms.keys()].filter((a) => atoms[a]!.producers.length >= least);
  const given = Array.from({ length: groupCount }, (_, g) => {
    const row = new Float64Array(atoms.length + groupCount);
    row[atoms.length + g] = 1;
    return row;
  });
  for (const [column, a] of [...small, ...large].entries())
    for (const g of atoms[a]!.groups) given[g]![column] = 1;
  const largeColumns = large.map((_, k) => small.length + k);
  const { taken, rest } = clearColumns(given, largeColumns, p, effort);
  const { rows } = echelon(rest, [...small.keys()], p, effort);
  return { p, rank: taken + rows.length, small, rows };
};

/**
 * Sums of groups, each taken any number of times, added or taken away, that are left with the records of fewer than `least`
 * producers: one for each part of the release that has any.
 */
export const smallSums = (
  atoms: readonly Atom[],
  groupCount: number,
  least: number,
  effort: Effort,
): readonly SmallSum[] => {
  const spans = PRIMES.map((p) => smallSpan(atoms, groupCount, least, p, effort));
  const { p, small, rows } = spans.reduce((a, b) => (b.rank > a.rank ? b : a));
  const producers = small.map((a) => atoms[a]!.producers);
  return rowBlocks(rows, small.length).flatMap((block) => {
    const row = rowOfFewProducers({ rows: block, producers, p, least }, effort);
    if (row === null) return [];
    return [
      {
        groups: Array.from({ length: groupCount }, (_, g) => g).filter(
          (g) => row[atoms.length + g] !== 0,
        ),
        atoms: small.filter((_, column) => row[column] !== 0),
      },
    ];
  });
};
