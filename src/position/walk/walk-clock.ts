import type { Fix } from "../fix.ts";

/** When a position came, by the three clocks there are, milliseconds. */
export interface Heard {
  readonly fix: Pick<Fix, "time" | "arrived">;
  /** The device's clock; it may be set, forward or back. */
  readonly at: number;
}

/** Clocks that differ by no more than this agree. */
const AGREE_MS = 5000;
/** A device that slept hands over what its receiver kept all at once: no more of it is believed for one step. */
const MOST_AT_ONCE_MS = 10_000;
const JUMP_MS = 60_000;
/** Longer than a device sleeps with a page alive in it: what the clock says more was set, whatever the receiver's says with it. */
const MOST_SLEEP_MS = 24 * 3_600_000;

/**
 * Seconds between two positions of one page. The page's steady clock counts, which no setting of the device's clock moves. It
 * stands still while some devices sleep: where the device's and the receiver's clock both say that more went by, they are
 * believed, up to a day. Positions handed over at once are as far apart as the receiver says.
 */
export function secondsBetween(before: Heard, after: Heard): number {
  const steady = after.fix.arrived - before.fix.arrived;
  const device = after.at - before.at;
  const receiver = after.fix.time - before.fix.time;
  const slept =
    device > steady + AGREE_MS &&
    device <= steady + MOST_SLEEP_MS &&
    Math.abs(device - receiver) <= AGREE_MS;
  const most = slept ? device : Math.min(receiver, MOST_AT_ONCE_MS);
  return Math.max(steady, most, 0) / 1000;
}

/** Whether the device's clock was set between two positions of one page; told at the first of them that shows it. */
export function clockJumped(before: Heard, after: Heard): boolean {
  const steady = after.fix.arrived - before.fix.arrived;
  const device = after.at - before.at;
  if (device < steady - AGREE_MS || device > steady + MOST_SLEEP_MS) return true;
  const receiver = after.fix.time - before.fix.time;
  return device > steady + JUMP_MS && Math.abs(device - receiver) > AGREE_MS;
}
