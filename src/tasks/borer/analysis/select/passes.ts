import { NO_DAY, type ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import { methodCode } from "../../../../domain/readings/reading-method.ts";
import type { WordColumn } from "../../../../domain/word-column.ts";
import { firstDayOfMonth } from "./calendar.ts";
import { foldWord } from "./fold-word.ts";
import type { Period, ReadingFilter } from "./reading-filter.ts";

type Test = (code: number) => boolean;

/** Names of a column that a person would take for the same as `word`; null asks for nothing. */
const wordTest = (column: WordColumn, word: string | null): Test | null => {
  if (word === null) return null;
  const wanted = foldWord(word);
  const same = Uint8Array.from(column.words, (one) => (foldWord(one) === wanted ? 1 : 0));
  return (code) => code >= 0 && same[code] === 1;
};

/** Both ends included; days since 1970-01-01. */
const daysOf = (period: Period): readonly [number, number] | null => {
  if (period.kind === "days") return [period.from, period.to];
  if (period.kind !== "month") return null;
  const { year, month } = period;
  return [firstDayOfMonth(year, month), firstDayOfMonth(year, month + 1) - 1];
};

/** Whether a reading (its place in the columns) is what a filter asks for. Names match without case and accents. */
export function passes(columns: ReadingColumns, filter: ReadingFilter): (i: number) => boolean {
  const { method, day, campaign, organisation, district, hamlet } = columns;
  const wanted = methodCode(filter.method);
  const days = daysOf(filter.period);
  const tests: readonly (readonly [Int32Array, Test | null])[] = [
    [organisation.code, wordTest(organisation, filter.organisation)],
    [district.code, wordTest(district, filter.district)],
    [hamlet.code, wordTest(hamlet, filter.hamlet)],
    [
      campaign.code,
      wordTest(campaign, filter.period.kind === "campaign" ? filter.period.campaign : null),
    ],
  ];
  const asked = tests.filter((one): one is readonly [Int32Array, Test] => one[1] !== null);
  return (i) => {
    if (method[i] !== wanted) return false;
    for (const [code, test] of asked) if (!test(code[i] as number)) return false;
    if (days === null) return true;
    const on = day[i] as number;
    return on !== NO_DAY && on >= days[0] && on <= days[1];
  };
}
