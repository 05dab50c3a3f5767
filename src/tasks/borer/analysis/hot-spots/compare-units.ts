import type { AnalysisContext } from "../../../../domain/analysis.ts";
import { orderPlaces } from "../../../../geo/neighbours/place-order.ts";
import { stripPlaces } from "../../../../geo/neighbours/strips.ts";
import { sumNeighbours } from "../../../../geo/neighbours/sum-neighbours.ts";
import { marshallGlobal } from "../../../../stats/marshall.ts";
import { centre } from "./gi-star.ts";
import { holdBack, shownClasses } from "./hold-back.ts";
import type { HotSpotAnswer, StripBand } from "./hot-spot-answer.ts";
import type { HotSpotQuery } from "./hot-spot-query.ts";
import { judgeBand } from "./judge-band.ts";
import { countIslands, judgeStripBand } from "./judge-strip.ts";
import { localBayes } from "./local-bayes.ts";
import { moransI } from "./morans-i.ts";
import { pauseOf } from "./pause.ts";
import { permutedP } from "./permuted-p.ts";
import { proposeBand } from "./propose-band.ts";
import { stripBands } from "./strip-bands.ts";
import { unitRates } from "./unit-rates.ts";
import type { Units } from "./units.ts";
import { pick, spread, spreadClasses, spreadNeighbours, usedUnits } from "./used-units.ts";

/** The band where none is asked for and there is nothing to propose one from, metres. */
const FALLBACK_BAND = 1000;

/** Steps of progress: what comes before the permutations, these, and each band of the strip. */
const BEFORE = 4;
const PERMUTING = 4;

export async function compareUnits(
  units: Units,
  query: HotSpotQuery,
  context: AnalysisContext,
): Promise<HotSpotAnswer> {
  const total = units.ids.length;
  const { scale, ...rates } = unitRates(units, query.filter.method);
  const used = usedUnits(units);
  const places = orderPlaces(pick(units.x, used), pick(units.y, used));
  const proposal = proposeBand(places, units.cellSize);
  const band = query.band ?? proposal?.band ?? FALLBACK_BAND;
  const bands = query.strip ?? stripBands(band);
  const pause = pauseOf(context, BEFORE + PERMUTING + bands.length);
  await pause(1);

  const exposure = pick(units.exposure, used);
  const events = pick(units.events, used);
  const bayes = marshallGlobal(events, exposure).map((ratio) => scale * ratio);
  const centred = centre(query.rate === "eb" ? bayes : pick(rates.rate, used));
  const strips = stripPlaces(places, band);
  const sums = sumNeighbours(strips, centred.values);
  const judged = judgeBand(centred, sums);
  await pause(2);

  const moran = judged.notComputable === null ? moransI(centred, sums) : null;
  const local = localBayes(strips, events, exposure).map((ratio) => scale * ratio);
  await pause(3);

  const permuted =
    judged.notComputable === null
      ? await permutedP(
          centred.values,
          sums.count,
          (whole) => sumNeighbours(strips, whole),
          query.permutations,
          query.seed,
          (share) => pause(BEFORE + PERMUTING * share),
        )
      : new Float64Array(used.length).fill(NaN);

  const strip: StripBand[] = [];
  for (const other of bands) {
    await pause(BEFORE + PERMUTING + strip.length);
    strip.push(judgeStripBand(other, places, centred, units, used, query));
  }
  const neighbours = spreadNeighbours(sums.count, used, total);
  const classBh = spreadClasses(judged.classes, used, total);
  const heldBack = holdBack(units, neighbours, query);
  return {
    unit: query.unit.kind,
    plane: query.source.plane,
    ...units,
    ...rates,
    ebGlobal: spread(bayes, used, total),
    ebLocal: spread(local, used, total),
    neighbours,
    z: spread(judged.z, used, total),
    p: spread(judged.p, used, total),
    pPermuted: spread(permuted, used, total),
    q: spread(judged.q, used, total),
    classBh,
    classShown: shownClasses(classBh, heldBack),
    heldBack,
    islands: countIslands(sums.count),
    used: used.length,
    skipped: total - used.length,
    notComputable: judged.notComputable,
    band,
    proposal,
    moran,
    strip,
    rateUsed: query.rate,
    permutations: query.permutations,
    seed: query.seed,
  };
}
