import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Where a reading repeats: rows of one point, day and method. */
export interface RepeatedReadings {
  readonly found: readonly { readonly record: number; readonly finding: Finding }[];
  /** Rows of point-days that stand on several, where those are the rule and rows are parts of one count. */
  readonly parts: number;
  /** Where several rows a day are the rule and look pasted twice: every record that is a second copy. */
  readonly copies: readonly number[];
}

/** From this share of point-days on, several rows a day are how the sheet is kept. */
const RULE = 0.5;

/**
 * Rows of one point, day and method. `keys[i]` is "" where any of the three is not known; records with one `textOf` are
 * equal in every cell: the later one is refused, others are told and used. Where most point-days have several rows these
 * are parts of one count, unless they look pasted: then, with `copiesAreParts` false, every second copy is refused.
 */
export function repeatedReadings(
  keys: readonly string[],
  rows: readonly number[],
  nameOf: (i: number) => string,
  textOf: (i: number) => string,
  copiesAreParts = false,
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
  const twins = several.map((group) => equalRecords(group, textOf));
  if (several.length > groups.size * RULE && groups.size > 1) {
    const copies = pastedCopies(twins, several.length === groups.size);
    if (copies.length === 0 || copiesAreParts) {
      return { found: [], parts: several.reduce((sum, { length }) => sum + length, 0), copies };
    }
    const firstOf = new Map(twins.flat().flatMap((same) => same.map((i) => [i, same[0]] as const)));
    const found = copies.map((record) => {
      const firstRow = rows[firstOf.get(record) as number] as number;
      return { record, finding: finding("error", "row-repeated", { firstRow }) };
    });
    return { found, parts: 0, copies };
  }
  const found = several.flatMap((group, g) => {
    const firstOf = new Map(
      (twins[g] as number[][]).flatMap((same) => same.map((i) => [i, same[0] as number] as const)),
    );
    return group.slice(1).map((record) => {
      const twin = firstOf.get(record) as number;
      const firstRow = rows[twin === record ? (group[0] as number) : twin] as number;
      return {
        record,
        finding:
          twin === record
            ? finding("warning", "reading-repeated", { point: nameOf(record), firstRow })
            : finding("error", "row-repeated", { firstRow }),
      };
    });
  });
  return { found, parts: 0, copies: [] };
}

/** The records of a group by what they say: those equal in every cell together, in their order. */
function equalRecords(group: readonly number[], textOf: (i: number) => string): number[][] {
  const byText = new Map<string, number[]>();
  for (const record of group) {
    const text = textOf(record);
    const same = byText.get(text);
    if (same) same.push(record);
    else byText.set(text, [record]);
  }
  return [...byText.values()];
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/**
 * Records that look like pasted copies: every repeated row is equal to its first in every cell, or, where all point-days
 * have several rows, each row stands equally often (a sheet of branches pasted twice, sorted or not). Else none.
 */
function pastedCopies(groups: readonly (readonly number[][])[], all: boolean): readonly number[] {
  const kept = (same: readonly number[], times: number): readonly number[] =>
    same.slice(same.length / times);
  if (groups.every((group) => group.length === 1)) {
    return groups.flatMap((group) => kept(group[0] as number[], (group[0] as number[]).length));
  }
  const times = groups.flat().reduce((common, { length }) => divisor(common, length), 0);
  if (!all || times < 2) return [];
  return groups.flatMap((group) => group.flatMap((same) => kept(same, times)));
}
