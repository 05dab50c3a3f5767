import { formatInteger } from "../../i18n/format-number.ts";
import { plural } from "../../i18n/plural.ts";

/** A count with its noun. */
export const counted = (one: string, other: string) => (count: number) =>
  `${formatInteger(count)} ${plural(count, one, other)}`;
