import { limaClock } from "../../../../domain/lima-clock.ts";
import { UNSAID_PCT, type WalkedMark } from "../../../../domain/register/walked-cells.ts";
import { walkMarginM2 } from "../../../../position/walk/walk-margin.ts";
import type { WalkBody } from "./walk-body.ts";

/** What a closed walk says of its plot, as its register carries it; the declared error is the middle of those that count. */
export const walkedMark = (walk: WalkBody): WalkedMark => {
  const radii = (walk.entries ?? [])
    .flatMap((entry) => (entry.kind === "fix" ? [entry.fix.accuracy] : []))
    .filter((metres) => metres <= walk.mostAccuracyM)
    .sort((a, b) => a - b);
  return {
    date: limaClock(new Date(walk.closed)),
    areaHa: walk.areaM2 / 10_000,
    errorHa: walkMarginM2(walk) / 10_000,
    unseen: {
      totalM: walk.unseenM,
      silentM: walk.silentM ?? (walk.gapsM2 > 0 ? walk.unseenM : 0),
      silentHa: walk.gapsM2 / 10_000,
    },
    positions: walk.positions,
    declaredM: radii[Math.floor(radii.length / 2)] ?? null,
    declaredPct: walk.declaredPct ?? UNSAID_PCT,
  };
};
