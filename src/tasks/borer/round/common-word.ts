import type { WordColumn } from "../../../domain/word-column.ts";

/**
 * The word most readings of each group of points carry, "" where none does; the first met of equals. One pass over the
 * readings.
 *
 * @param point Reading -> point.
 * @param groups Points of each group.
 */
export const commonWords = (
  point: Int32Array,
  { words, code }: WordColumn,
  groups: readonly ArrayLike<number>[],
): readonly string[] => {
  const groupOf = new Map<number, number>();
  groups.forEach((members, group) => {
    for (let k = 0; k < members.length; k++) groupOf.set(members[k] as number, group);
  });
  const counts = groups.map(() => new Map<number, number>());
  for (let i = 0; i < point.length; i++) {
    const word = code[i] as number;
    const group = groupOf.get(point[i] as number);
    if (word < 0 || group === undefined) continue;
    const of = counts[group] as Map<number, number>;
    of.set(word, (of.get(word) ?? 0) + 1);
  }
  return counts.map((of) => {
    let best = -1;
    let most = 0;
    for (const [word, count] of of) if (count > most) [best, most] = [word, count];
    return words[best] ?? "";
  });
};
