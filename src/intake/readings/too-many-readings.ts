import { type Finding, finding } from "../../domain/issue/finding.ts";

/**
 * Most readings of one sheet. All of them with their texts go from the thread to the page at once: 250,000 take it about
 * half a second, a million some four seconds and a gigabyte, more than a phone has.
 */
const MOST_READINGS = 250_000;

export const tooManyReadings = (rows: number): Finding | null =>
  rows > MOST_READINGS
    ? finding("error", "readings-too-many", { rows, limit: MOST_READINGS })
    : null;
