import { geodesicDistance } from "../geo/ellipsoid/geodesic-distance.ts";
import { radius95 } from "./declared-radius.ts";
import type { Fix } from "./fix.ts";
import { type Heard, secondsBetween } from "./walk/walk-clock.ts";

/** A position with the device's clock at the moment it came, milliseconds since 1970. */
export interface HeardFix extends Heard {
  readonly fix: Fix;
}

/** Positions contradict the last that counted, and it is not known yet which of them are right. */
export interface Jump {
  /** From the last position that counted to the first that contradicts it, and in what time. */
  readonly metres: number;
  readonly seconds: number;
  /** Positions in a row that agree on the new place, and the last of them. */
  readonly agreed: number;
  readonly last: HeardFix;
}

/** How a jump ended. moved: enough agreed. dropped: the receiver went back to where it was. */
export interface JumpEnd {
  readonly kind: "moved" | "dropped";
  readonly metres: number;
  readonly seconds: number;
  /** When, milliseconds of the clock that never jumps. */
  readonly arrived: number;
}

/** What is made of all positions so far. */
export interface Settled {
  /** The last position that counts; null before the first. */
  readonly place: HeardFix | null;
  /** What new ones are held against: the last that knew as much as could be known of where the device is. */
  readonly anchor: HeardFix | null;
  readonly jump: Jump | null;
  readonly ended: JumpEnd | null;
  /** Positions in a row that the receiver took before the place in use, each later than the one before it; null where none. */
  readonly older: Older | null;
}

interface Older {
  readonly inRow: number;
  readonly last: HeardFix;
}

export const NOTHING_SETTLED: Settled = {
  ...{ place: null, anchor: null, jump: null, ended: null },
  older: null,
};

/** Milliseconds a position may have been taken before the place in use and still count: receivers reorder neighbours. */
const OLDER_MS = 5000;

/**
 * Metres a second: twice what is allowed on any road of Peru (100 km/h, Reglamento Nacional de Tránsito, DS 016-2009-MTC), so
 * that no drive is taken for a jump.
 */
const MOST_SPEED = 55;
/** Faster than anybody runs (100 m in 9.58 s), m/s: what holds where the receiver itself says that nobody drives. */
const MOST_ON_FOOT = 10;
/** By its own measure of speed, m/s, a receiver that is carried on foot; of positions no farther apart than so many seconds. */
const ON_FOOT = 3;
const ON_FOOT_S = 5;
/** Times the 95 % radius of a difference that two positions of one place may lie apart: of Gaussian errors 6 in a million lie farther. */
const SLACK_TIMES = 2;
/**
 * So many in a row that agree are taken for the place, as in a walk. Errors last: one that agrees with the one before it proves
 * little. At one a second it is the time one stands still to look.
 */
export const AGREEING = 5;

const away = (a: HeardFix, b: HeardFix): number =>
  geodesicDistance(a.fix.longitude, a.fix.latitude, b.fix.longitude, b.fix.latitude);

const onFoot = ({ fix }: HeardFix): boolean => fix.speed !== null && fix.speed <= ON_FOOT;

/** Metres one may have come in `seconds`. */
const way = (a: HeardFix, b: HeardFix, seconds: number): number =>
  seconds * (seconds <= ON_FOOT_S && onFoot(a) && onFoot(b) ? MOST_ON_FOOT : MOST_SPEED);

const slack = (a: HeardFix, b: HeardFix): number =>
  SLACK_TIMES * Math.hypot(radius95(a.fix.accuracy), radius95(b.fix.accuracy));

/** Whether both can be true: no farther apart than one comes in the time between them, and than both may be wrong. */
const agree = (a: HeardFix, b: HeardFix): boolean =>
  away(a, b) <= way(a, b, secondsBetween(a, b)) + slack(a, b);

const sameFix = (a: Fix, b: Fix): boolean =>
  a.time === b.time && a.longitude === b.longitude && a.latitude === b.latitude;

const accept = (before: Settled, heard: HeardFix, kind: JumpEnd["kind"] | null = null): Settled => {
  const { anchor, jump, ended } = before;
  // A poor position in between does not make one forget where the device was: what was known widens by the way it may have come.
  const known =
    anchor && radius95(anchor.fix.accuracy) + way(anchor, heard, secondsBetween(anchor, heard));
  const keeps = kind !== "moved" && known !== null && radius95(heard.fix.accuracy) > known;
  return {
    place: heard,
    anchor: keeps ? anchor : heard,
    jump: null,
    ended:
      kind === null || jump === null
        ? ended
        : { kind, metres: jump.metres, seconds: jump.seconds, arrived: heard.fix.arrived },
    older: null,
  };
};

/** The row of older positions with this one more; null where it is not older than the place in use. */
const olderRow = ({ place, older }: Settled, heard: HeardFix): Older | null => {
  if (place === null || place.fix.time - heard.fix.time <= OLDER_MS) return null;
  if (older && sameFix(older.last.fix, heard.fix)) return older;
  const goesOn = older !== null && heard.fix.time > older.last.fix.time;
  return { inRow: goesOn ? older.inRow + 1 : 1, last: heard };
};

/**
 * One position more. What the receiver took before the place in use by more than `OLDER_MS` does not take its place: some hand
 * over what they knew long ago. Where `AGREEING` in a row are so, each later than the one before, its clock went back, and they
 * count. Else as `settleByWay` says. Pure.
 */
export function settleFix(before: Settled, heard: HeardFix): Settled {
  const older = olderRow(before, heard);
  const next = settleByWay(before, heard);
  if (older === null) return next.older === null ? next : { ...next, older: null };
  if (next.place !== heard) return { ...next, older };
  return older.inRow < AGREEING ? { ...before, older } : next;
}

/**
 * What contradicts the last that counted, by a speed nobody has, changes nothing until `AGREEING` in a row
 * agree with each other; the receiver going back to where it was ends it at once. A position too coarse to tell the two places
 * apart says nothing of it, until there was time to come from one to the other. Pure.
 */
function settleByWay(before: Settled, heard: HeardFix): Settled {
  const { anchor, jump } = before;
  if (anchor === null || (jump === null && agree(anchor, heard))) return accept(before, heard);
  const seconds = secondsBetween(anchor, heard);
  const metres = away(anchor, heard);
  if (jump === null) return { ...before, jump: { metres, seconds, agreed: 1, last: heard } };
  if (sameFix(jump.last.fix, heard.fix)) return before;
  const home = agree(anchor, heard);
  const there = agree(jump.last, heard);
  if (home && there && 2 * radius95(heard.fix.accuracy) >= away(anchor, jump.last))
    return seconds * MOST_SPEED >= jump.metres ? accept(before, heard, "moved") : before;
  if (home && (!there || metres <= away(jump.last, heard))) return accept(before, heard, "dropped");
  if (!there) return { ...before, jump: { metres, seconds, agreed: 1, last: heard } };
  const agreed = jump.agreed + 1;
  return agreed < AGREEING
    ? { ...before, jump: { ...jump, agreed, last: heard } }
    : accept(before, heard, "moved");
}
