import type { AnalysisContext } from "../../../domain/analysis.ts";
import { featureCount, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { type OverlapPairs, overlapPairs } from "../../../geo/pairs/overlap-pairs.ts";
import { preparePairs, SIDE_FIRST, SIDE_SECOND } from "../../../geo/pairs/paired-plots.ts";
import { joinGeometry } from "../../overlap/join-geometry.ts";
import { LEAST_OVERLAP_M2 } from "../pairs/pair-answer.ts";
import { inPlane, pairPlane } from "../placed-plots.ts";
import { allSteps, partOf, runSteps, type Steps } from "../run-steps.ts";
import { type CompareAnswer, type CompareQuestion, changeCode } from "./compare-answer.ts";
import { judgeHolder } from "./judge-holder.ts";
import { matchPlots } from "./match-plots.ts";
import { shapeChange } from "./shape-change.ts";
import { towardsLimit } from "./towards-limit.ts";

/** Pairs of shapes compared between two breaths. */
const LOT = 500;

/** Per plot of one side, the pair in which it shares the most; -1 for none. */
function mostShared(of: Uint32Array, overlapM2: Float64Array, plots: number): Int32Array {
  const best = new Int32Array(plots).fill(-1);
  of.forEach((plot, k) => {
    if (best[plot] === -1 || overlapM2[k]! > overlapM2[best[plot]!]!) best[plot] = k;
  });
  return best;
}

function emptyAnswer(entries: number) {
  const none = () => new Float64Array(entries).fill(Number.NaN);
  return {
    before: new Int32Array(entries).fill(-1),
    after: new Int32Array(entries).fill(-1),
    change: new Uint8Array(entries),
    matchedBy: new Uint8Array(entries),
    otherHolder: new Uint8Array(entries),
    sameHolder: new Uint8Array(entries),
    holderDoubt: new Uint8Array(entries),
    grown: new Uint8Array(entries),
    iou: none(),
    shiftM: none(),
    beforeM2: none(),
    afterM2: none(),
    towardsLimitM: none(),
    other: new Int32Array(entries).fill(-1),
    otherShare: none(),
  };
}

function* compareSteps(question: CompareQuestion): Steps<CompareAnswer> {
  const { before, after, limit, byName, settings } = question;
  const plane = pairPlane(limit ?? after);
  const was = inPlane(before, plane);
  const is = inPlane(after, plane);
  const base = featureCount(was);
  const count = featureCount(is);
  yield 0;
  const side = new Uint8Array(base + count).fill(SIDE_SECOND);
  side.fill(SIDE_FIRST, 0, base);
  const plots = preparePairs(joinGeometry([was, is]), side);
  const found: OverlapPairs = yield* partOf(overlapPairs(plots, LEAST_OVERLAP_M2), 0, 0.5);
  const pairs = { ...found, second: found.second.map((at) => at - base) };
  const areaOf = (plot: number) => plots.areaM2[plot]!;
  const iouOf = pairs.overlapM2.map(
    (both, k) => both / (areaOf(pairs.first[k]!) + areaOf(base + pairs.second[k]!) - both),
  );
  const pairOf = new Map<number, number>();
  pairs.first.forEach((from, k) => {
    pairOf.set(from * count + pairs.second[k]!, k);
  });
  const matches = matchPlots(before.codes, after.codes, pairs, iouOf, settings.sameIou);
  const mostOfBefore = mostShared(pairs.first, pairs.overlapM2, base);
  const mostOfAfter = mostShared(pairs.second, pairs.overlapM2, count);
  const gone = Array.from(matches.after.keys()).filter((from) => matches.after[from] === -1);
  const out = emptyAnswer(count + gone.length);
  const shapes = { before: was, after: is };
  const hasArea = (which: "before" | "after", place: number) =>
    shapes[which].type[place] === GEOMETRY_POLYGON;
  const sizeOf = (which: "before" | "after", place: number) =>
    hasArea(which, place) ? areaOf(which === "before" ? place : base + place) : Number.NaN;
  const changed: (readonly [number, number])[] = [];
  const changedEntry: number[] = [];
  for (let entry = 0; entry < out.change.length; entry++) {
    if (entry % LOT === 0) yield 0.5 + (0.25 * entry) / out.change.length;
    const to = entry < count ? entry : -1;
    const from = to >= 0 ? matches.before[to]! : gone[entry - count]!;
    out.before[entry] = from;
    out.after[entry] = to;
    if (from >= 0) out.beforeM2[entry] = sizeOf("before", from);
    if (to >= 0) out.afterM2[entry] = sizeOf("after", to);
    if (from < 0 || to < 0) {
      out.change[entry] = changeCode(to < 0 ? "gone" : "new");
      const most = to < 0 ? mostOfBefore[from]! : mostOfAfter[to]!;
      if (most === -1) continue;
      out.other[entry] = to < 0 ? pairs.second[most]! : pairs.first[most]!;
      out.otherShare[entry] = pairs.overlapM2[most]! / (to < 0 ? areaOf(from) : areaOf(base + to));
      continue;
    }
    const pair = pairOf.get(from * count + to);
    const iou = pair === undefined ? 0 : iouOf[pair]!;
    const { change, shiftM } = shapeChange(plots, from, base + to, iou, settings.sameM);
    out.change[entry] = changeCode(change);
    out.matchedBy[entry] = matches.by[to]!;
    if (hasArea("before", from) && hasArea("after", to)) out.iou[entry] = iou;
    out.shiftM[entry] = shiftM;
    const holder = judgeHolder(before.holders[from]!, after.holders[to]!, byName);
    out.otherHolder[entry] = Number(holder.other);
    out.sameHolder[entry] = holder.same;
    out.holderDoubt[entry] = holder.doubt;
    if (change !== "same" && change !== "no-place") {
      changed.push([from, to]);
      changedEntry.push(entry);
    }
    const twin = mostOfBefore[from]!;
    if (change === "moved" && twin !== -1 && iouOf[twin]! >= settings.sameIou) {
      out.other[entry] = pairs.second[twin]!;
      out.otherShare[entry] = pairs.overlapM2[twin]! / areaOf(from);
    }
  }
  if (limit !== null) {
    const towards = yield* towardsLimit(was, is, changed, limit, plane, 0.75, 1);
    changedEntry.forEach((entry, k) => {
      out.towardsLimitM[entry] = towards[k]!;
      if (towards[k]! >= settings.grownM) out.grown[entry] = 1;
    });
  }
  const { repeatedBefore, repeatedAfter } = matches;
  return { plane, ...out, repeatedBefore, repeatedAfter };
}

/** The whole comparison in one call. */
export const findChanges = (question: CompareQuestion): CompareAnswer =>
  allSteps(compareSteps(question));

/** The same for a thread. */
export const answerCompare = (
  question: CompareQuestion,
  context: AnalysisContext,
): Promise<CompareAnswer> => runSteps(compareSteps(question), context);
