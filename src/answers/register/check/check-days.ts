import { dateFault, isDayColumn } from "../../../checks/register/date-fault.ts";
import { parseDay } from "../../../domain/written/parse-day.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

/** Cells looked at to see whether a column that is headed like one holds days. */
const LOOKED_AT = 200;

/** Columns of days: headed so, and most of what is written in them is a day. */
export function dayColumns({ register, plots }: RegisterView): readonly string[] {
  const names = Object.keys(register.properties[0] ?? {}).filter(isDayColumn);
  return names.filter((name) => {
    let filled = 0;
    let days = 0;
    for (let plot = 0; plot < plots && filled < LOOKED_AT; plot++) {
      const { kind } = parseDay(register.properties[plot]?.[name] ?? "");
      if (kind === "missing") continue;
      filled++;
      if (kind !== "none") days++;
    }
    return 2 * days > filled;
  });
}

/** Days after today, and days that no calendar has. */
export function daysCheck(
  { register }: RegisterView,
  columns: readonly string[],
  today: number,
  tell: Tell,
): (plot: number) => void {
  return (plot) => {
    for (const column of columns) {
      tell(plot, dateFault(register.properties[plot]?.[column] ?? "", today, column));
    }
  };
}
