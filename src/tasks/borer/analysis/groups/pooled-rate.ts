import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import { clusteredRatio } from "../../../../stats/clustered-ratio.ts";
import { wilsonInterval } from "../../../../stats/wilson-interval.ts";
import type { PointSums } from "./pool-by-group.ts";
import type { Interval, Rate } from "./rate.ts";

/** What a ratio is multiplied by to be in the unit of the rate: per cent, or insects per trap and day. */
export const unitOf = (method: ReadingMethod): number => (method === "trampa" ? 1 : 100);

const times = (interval: Interval | null, unit: number): Interval | null =>
  interval && [unit * interval[0], unit * interval[1]];

/**
 * The rate of readings pooled by point. Points with nothing counted are not among its `points`. Wilson's interval takes
 * every fruit as independent, far too narrow for a group; the clustered one takes every point as one draw.
 */
export function pooledRate(
  sums: Pick<PointSums, "exposure" | "events" | "readings">,
  method: ReadingMethod,
): Rate {
  const unit = unitOf(method);
  const traps = method === "trampa";
  const found = clusteredRatio(sums.events, sums.exposure, traps ? "log" : "logit");
  const wilson = traps ? null : times(wilsonInterval(found.events, found.exposure), unit);
  const clustered = times(found.interval, unit);
  return {
    points: found.clusters,
    readings: sums.readings,
    exposure: found.exposure,
    events: found.events,
    rate: found.ratio === null ? null : unit * found.ratio,
    wilson,
    clustered,
    noClustered: found.why,
    designEffect: found.designEffect,
    ...deciding(clustered, wilson),
  };
}

/** Never narrower than independent fruits, however alike a few points happen to be. */
function deciding(
  clustered: Interval | null,
  wilson: Interval | null,
): Pick<Rate, "interval" | "intervalKind"> {
  if (clustered === null) return { interval: wilson, intervalKind: wilson && "wilson" };
  if (wilson === null) return { interval: clustered, intervalKind: "clustered" };
  const low = Math.min(clustered[0], wilson[0]);
  const high = Math.max(clustered[1], wilson[1]);
  const same = low === clustered[0] && high === clustered[1];
  return { interval: [low, high], intervalKind: same ? "clustered" : "both" };
}
