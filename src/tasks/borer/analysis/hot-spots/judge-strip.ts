import type { PlaceOrder } from "../../../../geo/neighbours/place-order.ts";
import { stripPlaces } from "../../../../geo/neighbours/strips.ts";
import { sumNeighbours } from "../../../../geo/neighbours/sum-neighbours.ts";
import type { Centred } from "./gi-star.ts";
import { holdBack, shownClasses } from "./hold-back.ts";
import type { StripBand } from "./hot-spot-answer.ts";
import type { HotSpotQuery } from "./hot-spot-query.ts";
import { judgeBand } from "./judge-band.ts";
import type { Units } from "./units.ts";
import { spreadClasses, spreadNeighbours } from "./used-units.ts";

/** The same statistic under another band, counted as it would be shown. */
export function judgeStripBand(
  band: number,
  places: PlaceOrder,
  centred: Centred,
  units: Units,
  used: Int32Array,
  query: HotSpotQuery,
): StripBand {
  const sums = sumNeighbours(stripPlaces(places, band), centred.values);
  const judged = judgeBand(centred, sums);
  const islands = countIslands(sums.count);
  if (judged.notComputable !== null) {
    return { band, hot: 0, cold: 0, islands, classBh: null, classShown: null };
  }
  const total = units.ids.length;
  const classBh = spreadClasses(judged.classes, used, total);
  const heldBack = holdBack(units, spreadNeighbours(sums.count, used, total), query);
  const classShown = shownClasses(classBh, heldBack);
  return { band, ...countHotAndCold(classShown), islands, classBh, classShown };
}

/** `count` holds each unit itself. */
export const countIslands = (count: Int32Array): number =>
  count.reduce((islands, near) => islands + Number(near === 1), 0);

function countHotAndCold(shown: Int8Array): { hot: number; cold: number } {
  let hot = 0;
  let cold = 0;
  for (const one of shown) {
    if (one > 0) hot++;
    else if (one < 0 && one >= -3) cold++;
  }
  return { hot, cold };
}
