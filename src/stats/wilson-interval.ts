import { normalQuantile } from "./distributions/normal.ts";
import type { Interval } from "./interval.ts";

/** Taken by nearly every call, and the dearest part of it. */
const Z_OF_95 = normalQuantile(0.975);

/**
 * Wilson's score interval of a share (Wilson 1927), as R's `prop.test(correct = FALSE)`; shares, not per cent. Every unit of
 * `exposure` counts as independent. null where there is no share: nothing exposed, or more events than exposure.
 */
export const wilsonInterval = (events: number, exposure: number, level = 0.95): Interval | null => {
  if (!(exposure > 0 && events >= 0 && events <= exposure)) return null;
  const z = level === 0.95 ? Z_OF_95 : normalQuantile((1 + level) / 2);
  const share = events / exposure;
  const pull = (z * z) / exposure;
  const half = z * Math.sqrt((share * (1 - share)) / exposure + pull / (4 * exposure));
  const low = (share + pull / 2 - half) / (1 + pull);
  const high = (share + pull / 2 + half) / (1 + pull);
  return [events === 0 ? 0 : Math.max(0, low), events === exposure ? 1 : Math.min(1, high)];
};
