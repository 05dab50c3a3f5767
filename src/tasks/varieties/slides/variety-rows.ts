import { isSafeSplit } from "../../../answers/aggregate/safe-split.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import type { FitAnswer } from "../analysis/fit/fit-answer.ts";
import { isCompared, isOutside } from "../plots/model/verdict-code.ts";

/** Plots held against the band of a variety they name, and those of them outside it. */
export interface VarietyRow {
  /** null for varieties told together. */
  readonly name: string | null;
  readonly members: readonly number[];
  readonly outside: readonly number[];
}

export interface VarietyRows {
  /** Most plots first, those told together last. */
  readonly rows: readonly VarietyRow[];
  /** Varieties told together, and those that not even together may be told. */
  readonly together: number;
  readonly hidden: number;
  /** Some plot has two varieties, and stands in two rows. */
  readonly twice: boolean;
}

/** Rows of a slide that can be read from the last bench. */
const MOST_ROWS = 6;

const standTwice = (rows: readonly VarietyRow[]): boolean => {
  const members = rows.flatMap((row) => row.members);
  return new Set(members).size < members.length;
};

const ascending = (plots: Iterable<number>): readonly number[] =>
  [...new Set(plots)].sort((a, b) => a - b);

/**
 * Compared plots by a variety of the catalogue they name, where both sides of its band are of nobody or of 5 producers or more; the
 * others, and the rarest, are told together where that may be.
 */
export const varietyRows = (
  { entries }: Pick<FitAnswer, "entries">,
  names: readonly string[],
  records: readonly number[],
  producers: ArrayLike<number>,
): VarietyRows => {
  const wanted = new Set(records);
  const groups = new Map<number, { members: number[]; outside: number[] }>();
  for (const [entry, variety] of entries.variety.entries()) {
    const plot = entries.plot[entry]!;
    const verdict = entries.published.verdict[entry]!;
    if (variety < 0 || !wanted.has(plot) || !isCompared(verdict)) continue;
    const group = groups.get(variety) ?? { members: [], outside: [] };
    groups.set(variety, group);
    group.members.push(plot);
    if (isOutside(verdict)) group.outside.push(plot);
  }
  const all = [...groups]
    .map(
      ([variety, { members, outside }]): VarietyRow => ({
        name: names[variety] ?? "",
        members: ascending(members),
        outside: ascending(outside),
      }),
    )
    .sort((a, b) => b.members.length - a.members.length);
  const isSafe = ({ members, outside }: VarietyRow): boolean => {
    const out = new Set(outside);
    return isSafeSplit(members, producers, [(i) => out.has(i)], LEAST_PRODUCERS);
  };
  const safe = all.filter(isSafe);
  const alone = safe.slice(0, safe.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS);
  const others = all.filter((row) => !alone.includes(row));
  if (others.length === 0) return { rows: alone, together: 0, hidden: 0, twice: standTwice(alone) };
  const joined: VarietyRow = {
    name: null,
    members: ascending(others.flatMap(({ members }) => members)),
    outside: ascending(others.flatMap(({ outside }) => outside)),
  };
  const rows = isSafe(joined) ? [...alone, joined] : alone;
  return {
    rows,
    together: rows.length > alone.length ? others.length : 0,
    hidden: rows.length > alone.length ? 0 : others.length,
    twice: standTwice(rows),
  };
};
