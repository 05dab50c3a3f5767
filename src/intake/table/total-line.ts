const TOTAL =
  /^(?:gran\s+)?(?:sub\s*)?total(?:es)?\b|^suma(?:toria)?\b|^promedio\b|^media\b|^average\b|^sum\b/i;

/** A line that sums up the others: its first word says so. */
export const isTotalLine = (record: readonly string[]): boolean =>
  TOTAL.test(record.find((cell) => cell.trim() !== "")?.trim() ?? "");
