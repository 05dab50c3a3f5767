import { formatInteger } from "./format-number.ts";
import type { Locale } from "./locale.ts";
import { plural } from "./plural.ts";

/** What stands beside a register's file name wherever its figures leave: they are of the file as a person changed it. */
export const changesMade = (count: number, locale: Locale): string =>
  locale === "es-PE"
    ? `leído con ${formatInteger(count)} ${plural(count, "cambio hecho", "cambios hechos")} en Lindero`
    : `read with ${formatInteger(count)} ${plural(count, "change", "changes")} made in Lindero`;
