import type { ReadingMethod } from "../../../../domain/readings/reading-method.ts";
import type { RatedGroup } from "../groups/group-rates.ts";
import { pooledRate } from "../groups/pooled-rate.ts";
import { standingOf } from "../groups/standing-of.ts";
import type { HotPoint } from "./round-answer.ts";

/** Points over the threshold by their own interval, in sectors that are not over it; highest rate first. */
export function hotPoints(
  sectors: readonly RatedGroup[],
  method: ReadingMethod,
  threshold: number,
): readonly HotPoint[] {
  const found: HotPoint[] = [];
  for (const { rate: sector, sums } of sectors) {
    if (sector.standing === "above") continue;
    sums.members.forEach((point, at) => {
      const [exposure, events] = [sums.exposure, sums.events].map((all) => all.slice(at, at + 1));
      const readings = sums.readingsOf[at] as number;
      const rate = pooledRate(
        { exposure: exposure as Float64Array, events: events as Float64Array, readings },
        method,
      );
      if (standingOf(rate.wilson, threshold) === "above")
        found.push({ point, sector: sector.name, rate });
    });
  }
  return found.sort((a, b) => (b.rate.rate ?? 0) - (a.rate.rate ?? 0) || a.point - b.point);
}
