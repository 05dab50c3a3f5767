const DAY_MS = 24 * 3600 * 1000;
/** Lima is five hours behind UTC all year round. */
const LIMA_MS = 5 * 3600 * 1000;
/** Clocks are put right by some minutes without anybody's doing. */
const SLACK_MS = 5 * 60 * 1000;

/** How long ago, by the calendar of Lima: 0 is today, 1 yesterday. ahead: the moment is yet to come, so a clock was or is wrong. */
export type CopyAge = { readonly kind: "days"; readonly days: number } | { readonly kind: "ahead" };

/** Age of a moment; both in milliseconds since 1970. */
export const copyAge = (at: number, now: number): CopyAge => {
  if (at > now + SLACK_MS) return { kind: "ahead" };
  const day = (moment: number): number => Math.floor((moment - LIMA_MS) / DAY_MS);
  return { kind: "days", days: Math.max(0, day(now) - day(at)) };
};
