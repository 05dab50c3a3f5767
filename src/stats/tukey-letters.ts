/** Two places in a list of treatments that a comparison told apart. */
export type ToldApart = readonly [a: number, b: number];

const isWithin = (small: ReadonlySet<number>, large: ReadonlySet<number>): boolean =>
  small.size <= large.size && [...small].every((item) => large.has(item));

/** Splits the one column of all treatments at every pair told apart, keeping only columns no other contains. */
const columnsOf = (count: number, apart: readonly ToldApart[]): readonly ReadonlySet<number>[] => {
  let columns: ReadonlySet<number>[] = [new Set(Array.from({ length: count }, (_, i) => i))];
  for (const [a, b] of apart) {
    const split = columns.flatMap((column) => {
      if (!column.has(a) || !column.has(b)) return [column];
      const without = (gone: number) => new Set([...column].filter((item) => item !== gone));
      return [without(a), without(b)];
    });
    columns = split.filter((column, i) =>
      split.every(
        (other, j) => i === j || !isWithin(column, other) || (isWithin(other, column) && i < j),
      ),
    );
  }
  return columns;
};

const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** a … z, A … Z, then a1, b1 …: as many names as columns can need. */
const letterAt = (index: number): string => {
  const round = Math.floor(index / ALPHABET.length);
  return ALPHABET.charAt(index % ALPHABET.length) + (round > 0 ? String(round) : "");
};

/**
 * Compact letter display: treatments share a letter exactly when they were not told apart (insert and absorb, Piepho 2004,
 * J. Comput. Graph. Statist. 13, 456). Treatment 0 has "a" where the list is ordered best first. The columns are all maximal
 * sets of treatments not told apart from each other: few for means in a row, for an arbitrary relation sometimes more than are
 * needed. A letter past the 52nd has a number behind it.
 */
export const tukeyLetters = (count: number, apart: readonly ToldApart[]): readonly string[] => {
  const columns = columnsOf(count, apart)
    .map((column) => [...column].sort((a, b) => a - b))
    .sort((one, other) => {
      const at = one.findIndex((item, i) => item !== other[i]);
      return at < 0 ? 1 : (one[at] as number) - (other[at] ?? -1);
    });
  const letters: string[] = Array.from({ length: count }, () => "");
  columns.forEach((column, i) => {
    for (const item of column) letters[item] += letterAt(i);
  });
  return letters;
};
