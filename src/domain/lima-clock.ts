/** Peru has kept UTC-5 all year since 1994. */
const LIMA_OFFSET_MS = -5 * 3_600_000;

/** Wall clock in Lima, "2026-11-24T10:42". */
export const limaClock = (now: Date): string =>
  new Date(now.getTime() + LIMA_OFFSET_MS).toISOString().slice(0, 16);
