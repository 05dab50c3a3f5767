import { formatNumber } from "../../../../i18n/format-number.ts";

/** Degrees of warming as a person says them: "1", "1.5". */
export const degreesText = (degrees: number): string =>
  formatNumber(degrees, Number.isInteger(degrees) ? 0 : 1);
