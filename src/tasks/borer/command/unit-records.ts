import { NO_CLASS } from "../analysis/hot-spots/classes.ts";
import { HELD_BACK, type HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { FigureNames } from "./figure-names.ts";

export type UnitRecord = Readonly<
  Record<string, string | number | boolean | null | readonly number[]>
>;

const known = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

const classOf = (value: number | undefined): number | null =>
  value === undefined || value === NO_CLASS ? null : value;

/** One record a point (or cell), in the answer's order; null is what does not exist. */
export const unitRecords = (hot: HotSpotAnswer, names: FigureNames): readonly UnitRecord[] =>
  hot.ids.map((id, u) => {
    const held = HELD_BACK[hot.heldBack[u] ?? 0] ?? "none";
    const skipped = held === "nothing-counted" || held === "no-place";
    const low = known(hot.wilsonLow[u]);
    const high = known(hot.wilsonHigh[u]);
    return {
      id,
      skipped,
      [`rate_${names.unit}`]: known(hot.rate[u]),
      neighbours_without_self: skipped ? null : (hot.neighbours[u] ?? null),
      z: known(hot.z[u]),
      p: known(hot.p[u]),
      p_bh: known(hot.q[u]),
      class_bh: classOf(hot.classBh[u]),
      [`wilson95_${names.unit}`]: low === null || high === null ? null : [low, high],
      [`eb_global_${names.unit}`]: known(hot.ebGlobal[u]),
      [`eb_local_${names.unit}`]: known(hot.ebLocal[u]),
      class_shown: classOf(hot.classShown[u]),
      p_permuted: known(hot.pPermuted[u]),
      lowered: hot.lowered[u] === 1,
      held_back: held === "none" ? null : held,
      [names.counted]: hot.exposure[u] ?? 0,
      [names.bored]: hot.events[u] ?? 0,
      este: known(hot.x[u]),
      norte: known(hot.y[u]),
      ...(hot.unit === "cell" && { points: hot.pointCount[u] ?? 0 }),
    };
  });
