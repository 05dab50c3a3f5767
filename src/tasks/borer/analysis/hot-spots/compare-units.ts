import type { AnalysisContext } from "../../../../domain/analysis.ts";
import { pauseOf } from "../../../../domain/pause.ts";
import { orderPlaces } from "../../../../geo/neighbours/place-order.ts";
import { marshallGlobal } from "../../../../stats/marshall.ts";
import { centre } from "./gi-star.ts";
import type { HotSpotAnswer, StripBand } from "./hot-spot-answer.ts";
import type { HotSpotQuery } from "./hot-spot-query.ts";
import { judgeUnits, stripBandOf } from "./judge-units.ts";
import { binaryLinks, type LinkWeights, rowLinks } from "./link-weights.ts";
import { localBayes } from "./local-bayes.ts";
import { moransI } from "./morans-i.ts";
import { isOnePlace, proposeBand } from "./propose-band.ts";
import { stripBands } from "./strip-bands.ts";
import { unitRates } from "./unit-rates.ts";
import type { Units } from "./units.ts";
import { pick, spread, usedUnits } from "./used-units.ts";

/** The band where none is asked for and there is nothing to propose one from, metres. */
const FALLBACK_BAND = 1000;

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
  const bands = isOnePlace(places) ? [] : (query.strip ?? stripBands(band));
  const others = bands.filter((other) => other !== band);
  const pause = pauseOf(context, 2 + others.length);
  await pause(0);

  const exposure = pick(units.exposure, used);
  const events = pick(units.events, used);
  const bayes = marshallGlobal(events, exposure).map((ratio) => scale * ratio);
  const raw = centre(pick(rates.rate, used));
  const centred = query.rate === "eb" ? centre(bayes) : raw;
  const why = { ratesDiffer: raw.varies, onePlace: isOnePlace(places) };
  const comparison = { units, used, places, centred, why, query };
  const found = await judgeUnits(comparison, band, pause);
  const { judged } = found;
  await pause(1);

  const moran = (weights: LinkWeights) =>
    judged.notComputable === null ? moransI(centred, found.sums, weights) : null;
  const local = localBayes(found.strips, events, exposure).map((ratio) => scale * ratio);
  const strip: StripBand[] = [];
  let done = 2;
  for (const other of bands) {
    if (other === band) {
      strip.push(stripBandOf(found));
      continue;
    }
    const start = done++;
    strip.push(stripBandOf(await judgeUnits(comparison, other, (share) => pause(start + share))));
  }
  return {
    unit: query.unit.kind,
    plane: query.source.plane,
    ...units,
    ...rates,
    ebGlobal: spread(bayes, used, total),
    ebLocal: spread(local, used, total),
    neighbours: found.neighbours,
    z: spread(judged.z, used, total),
    p: spread(judged.p, used, total),
    pPermuted: spread(found.permuted, used, total),
    q: spread(judged.q, used, total),
    classBh: found.classBh,
    classShown: found.classShown,
    heldBack: found.heldBack,
    lowered: found.lowered,
    islands: found.islands,
    comparable: found.comparable,
    used: used.length,
    skipped: total - used.length,
    notComputable: judged.notComputable,
    band,
    proposal,
    moran: moran(binaryLinks(found.sums)),
    moranByRow: moran(rowLinks(found.strips, found.sums)),
    strip,
    rateUsed: query.rate,
    permutations: query.permutations,
    candidatePermutations: found.candidatePermutations,
    seed: query.seed,
  };
}
