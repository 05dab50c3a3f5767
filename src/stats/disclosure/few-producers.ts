import { type Effort, echelon, spend } from "./echelon.ts";

/** Rows over small atoms: `producers` by column; a row may be wider than that. */
interface SmallSpace {
  readonly rows: readonly Float64Array[];
  readonly producers: readonly (readonly number[])[];
  readonly p: number;
  /** A sum is of too few where fewer producers than this have a part in it. */
  readonly least: number;
}

const producersOfRow = ({ producers }: SmallSpace, row: Float64Array): Set<number> => {
  const seen = new Set<number>();
  for (const [column, some] of producers.entries())
    if (row[column] !== 0) for (const producer of some) seen.add(producer);
  return seen;
};

/** Columns in the order pivots are looked for: those that cannot be in the sum, then by how many producers they add. */
const byProducersAdded = (added: readonly number[], most: number): number[] => {
  const rank = (column: number) => Math.min(added[column]!, most + 1);
  return [...added.keys()].sort((a, b) => rank(b) - rank(a) || a - b);
};

/**
 * A row of the space, not all zero, in which fewer than `least` producers have a part, those of `chosen` among them; null
 * where there is none. Whatever sum there is must have a part in some pivot of any echelon form, so the search tries the
 * producers of each pivot in turn; columns that would bring too many must be zero, which leaves few rows.
 */
export const rowOfFewProducers = (
  space: SmallSpace,
  effort: Effort,
  chosen: ReadonlySet<number> = new Set(),
): Float64Array | null => {
  // Copying the rows costs as well, though less than multiplying them.
  spend(effort, (space.rows.length * (space.rows[0]?.length ?? 0)) / 4);
  const most = space.least - 1 - chosen.size;
  const added = space.producers.map((some) => some.filter((one) => !chosen.has(one)).length);
  const { rows, pivots } = echelon(
    space.rows.map((row) => row.slice()),
    byProducersAdded(added, most),
    space.p,
    effort,
  );
  const kept = [...rows.keys()].filter((r) => added[pivots[r]!]! <= most);
  const found = kept.find((r) => producersOfRow(space, rows[r]!).size < space.least);
  if (found !== undefined) return rows[found]!;
  for (const [at, r] of kept.entries()) {
    const others = kept.slice(at + 1);
    const pivot = space.producers[pivots[r]!]!;
    const now = new Set([...chosen, ...pivot]);
    // Nobody more can be added: a sum of several rows has all its pivots among these producers.
    const full = now.size === space.least - 1;
    const mates = full
      ? others.filter((o) => space.producers[pivots[o]!]!.every((one) => now.has(one)))
      : others;
    if (mates.length === 0) continue;
    const within = { ...space, rows: [r, ...mates].map((one) => rows[one]!) };
    const row = rowOfFewProducers(within, effort, now);
    if (row !== null) return row;
  }
  return null;
};
