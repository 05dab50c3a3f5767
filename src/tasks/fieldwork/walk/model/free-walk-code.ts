import { formatDateTimeLima } from "../../../../i18n/format-date.ts";

/** A code from when a walk began, in Lima ("R-20261130-0942"), with the first number behind it that makes it new. */
export function freeWalkCode(begun: number, taken: ReadonlySet<string>): string {
  const [day = "", hour = ""] = formatDateTimeLima(new Date(begun), "en").split(", ");
  const code = `R-${day.replaceAll("-", "")}-${hour.replace(":", "")}`;
  for (let n = 1; ; n++) {
    const made = n === 1 ? code : `${code}-${n}`;
    if (!taken.has(made)) return made;
  }
}
