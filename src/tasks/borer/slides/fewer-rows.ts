import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { type RatedRow, rateOf } from "./rate-rows.ts";
import type { SlideSubject } from "./slide-subject.ts";

/** Rates with their intervals that a slide holds at a size read from the last row. */
const MOST_ROWS = 5;

type Label<R> = (joined: readonly R[]) => TwoLanguages;

/** Several rows as one, with the pooled rate of all their readings; none of none, one as it is. */
const joined = <R extends RatedRow>(
  subject: SlideSubject,
  rows: readonly R[],
  label: Label<R>,
): readonly RatedRow[] => {
  if (rows.length < 2) return rows;
  const members = rows.flatMap((row) => row.members).sort((a, b) => a - b);
  return [{ label: label(rows), members, rate: rateOf(subject, members) }];
};

/**
 * Rows from the highest to the lowest: the first ones and the last as they are, those between them as one. `others` more rows
 * stand beside them.
 */
export const fewerRanked = <R extends RatedRow>(
  subject: SlideSubject,
  rows: readonly R[],
  label: Label<R>,
  others: number,
): readonly RatedRow[] => {
  const most = MOST_ROWS - others;
  if (rows.length <= most) return rows;
  return [
    ...rows.slice(0, most - 2),
    ...joined(subject, rows.slice(most - 2, -1), label),
    ...rows.slice(-1),
  ];
};

/** Rows in the order of time: `peak` with its neighbours as they are, what was before and after as one each. */
export const fewerInTime = <R extends RatedRow>(
  subject: SlideSubject,
  rows: readonly R[],
  peak: R,
  label: Label<R>,
): readonly RatedRow[] => {
  if (rows.length <= MOST_ROWS) return rows;
  const [alone, at] = [MOST_ROWS - 2, rows.indexOf(peak)];
  let from = at - 1;
  let to = from + alone;
  // One row before or after is shown as it is, not as several.
  if (from <= 1) [from, to] = [0, alone + 1];
  else if (to >= rows.length - 1) [from, to] = [rows.length - alone - 1, rows.length];
  return [
    ...joined(subject, rows.slice(0, from), label),
    ...rows.slice(from, to),
    ...joined(subject, rows.slice(to), label),
  ];
};
