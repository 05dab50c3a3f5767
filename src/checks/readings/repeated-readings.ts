import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Where a reading repeats: rows of one point, day and method. */
export interface RepeatedReadings {
  readonly found: readonly { readonly record: number; readonly finding: Finding }[];
  /** Rows of point-days that stand on several, where those are the rule and rows are parts of one count. */
  readonly parts: number;
}

/** From this share of point-days on, several rows a day are how the sheet is kept. */
const RULE = 0.5;
/** A sheet with one key for all is compared no further: that would be quadratic. */
const MOST_COMPARED = 50;

/**
 * Rows of one point, day and method. `keys[i]` is "" where any of the three is not known; `same(i, k)` says whether record
 * i repeats record k in every cell: that one is refused, others are told and used.
 */
export function repeatedReadings(
  keys: readonly string[],
  rows: readonly number[],
  nameOf: (i: number) => string,
  same: (i: number, k: number) => boolean,
): RepeatedReadings {
  const groups = new Map<string, number[]>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  if (several.length > groups.size * RULE && groups.size > 1) {
    return { found: [], parts: several.reduce((sum, { length }) => sum + length, 0) };
  }
  const found = several.flatMap((group) =>
    group.slice(1).map((record, k) => {
      const before = group.slice(0, Math.min(k + 1, MOST_COMPARED));
      const twin = before.find((other) => same(record, other));
      const firstRow = rows[twin ?? (group[0] as number)] as number;
      return {
        record,
        finding:
          twin === undefined
            ? finding("warning", "reading-repeated", { point: nameOf(record), firstRow })
            : finding("error", "row-repeated", { firstRow }),
      };
    }),
  );
  return { found, parts: 0 };
}
