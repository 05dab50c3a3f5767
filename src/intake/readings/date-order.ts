import type { DateOrder, ImportChoices } from "../../domain/import-choices.ts";
import type { Question } from "../../domain/question/question.ts";
import { dayMonthEvidence } from "../../domain/written/parse-day.ts";

export interface OrderDecided {
  readonly order: DateOrder;
  readonly questions: readonly Question[];
}

/**
 * Whether day or month stands first in the dates of figures: what the user said, else the day, as Peru writes, unless
 * dates that have only the other reading outnumber those that have only this one. Asked where it is not plain.
 */
export function dateOrder(
  count: number,
  columns: readonly string[],
  cellOf: (i: number, column: string) => string,
  choices: ImportChoices,
): OrderDecided {
  let days = 0;
  let months = 0;
  let example = "";
  for (const column of columns) {
    for (let i = 0; i < count; i++) {
      const cell = cellOf(i, column);
      const evidence = dayMonthEvidence(cell);
      if (evidence === 1) days++;
      if (evidence !== 2) continue;
      months++;
      if (example === "") example = cell.trim();
    }
  }
  const order = choices.dateOrder ?? (months > days ? "month-first" : "day-first");
  if (months === 0 && choices.dateOrder === undefined) return { order, questions: [] };
  const question: Question = {
    code: "date-order",
    params: { rows: months, value: example, used: order },
    options: [
      { id: "day-first", choices: { dateOrder: "day-first" } },
      { id: "month-first", choices: { dateOrder: "month-first" } },
    ],
    applied: order,
    weight: "setting",
  };
  return { order, questions: [question] };
}
