/** Lag up to which a position counts as taken when it came, ms. */
const USUAL_LAG_MS = 30_000;

/** How far two clocks may drift between two positions and still be taken to run alike, ms. */
const ALIKE_MS = 5000;

export interface Stamp {
  /** When the receiver took it: milliseconds since 1970, by its clock. */
  readonly time: number;
  /** When it was handed over: milliseconds of a clock that never jumps. */
  readonly heard: number;
}

/**
 * How old a position was when it was handed over, ms: some receivers hand over what they last knew. A stamp long past may
 * also mean that the device's clock and the receiver's differ; they do where two stamps are as far apart as the moments in
 * which the positions came, and then the position is new.
 * @param clock the device's own clock at that moment, milliseconds since 1970
 */
export const fixAge = (fix: Stamp, clock: number, before: Stamp | null): number => {
  const lag = clock - fix.time;
  if (!(lag > USUAL_LAG_MS)) return 0;
  const runsOn =
    before !== null &&
    fix.time > before.time &&
    Math.abs(fix.time - before.time - (fix.heard - before.heard)) < ALIKE_MS;
  return runsOn ? 0 : lag;
};
