/** How two groups lie to each other: the lesser, the sooner they are joined; Infinity: never. */
export type Nearness = (a: readonly number[], b: readonly number[]) => number;

export interface MergeOptions {
  /** Whether the groups of these places, joined, may be shown. */
  readonly isSafe: (joined: readonly number[]) => boolean;
  readonly nearness: Nearness;
  /** Of several that may not be shown, the one with the least goes first. */
  readonly size: (joined: readonly number[]) => number;
}

const leastOf = <T>(items: readonly T[], measure: (item: T) => number): T | null => {
  let best: T | null = null;
  let least = Infinity;
  for (const item of items) {
    const value = measure(item);
    if (value < least) {
      best = item;
      least = value;
    }
  }
  return best;
};

/**
 * Joins groups 0 to `count` - 1 with their nearest until each may be shown, rather than hide one: what is shown is then
 * still the whole. Gives the places of the groups joined, each ascending, in the order of their first; null where not
 * even all together may be shown, or one that may not has nobody near.
 */
export const mergeNeighbours = (
  count: number,
  { isSafe, nearness, size }: MergeOptions,
): readonly (readonly number[])[] | null => {
  let groups: readonly (readonly number[])[] = Array.from({ length: count }, (_, g) => [g]);
  for (;;) {
    const unsafe = leastOf(
      groups.filter((group) => !isSafe(group)),
      size,
    );
    if (unsafe === null) return groups;
    const mate = leastOf(
      groups.filter((group) => group !== unsafe),
      (group) => nearness(unsafe, group),
    );
    if (mate === null) return null;
    const one = [...unsafe, ...mate].sort((a, b) => a - b);
    groups = [...groups.filter((group) => group !== unsafe && group !== mate), one].sort(
      (a, b) => a[0]! - b[0]!,
    );
  }
};

/** Nearness in a row: only groups side by side are joined. */
export const sideBySide: Nearness = (a, b) =>
  Math.max(...a) + 1 === Math.min(...b) || Math.max(...b) + 1 === Math.min(...a) ? 1 : Infinity;
