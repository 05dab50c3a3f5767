import { type OtherPlot, plotTwice, sameProducer } from "../../../checks/register/plot-twice.ts";
import { plotsOverlap } from "../../../checks/register/plots-overlap.ts";
import type { AnalysisContext } from "../../../domain/analysis.ts";
import { GEOMETRY_POINT } from "../../../geo/flat/flat-geometry.ts";
import { answerPairs } from "../pairs/answer-pairs.ts";
import type { PairAnswer } from "../pairs/pair-answer.ts";
import { pairKind } from "../pairs/pair-kind.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

/** Figures written to less than this are one place, m. */
const SAME_POINT_M = 0.01;

type Pair = readonly [earlier: number, later: number];

/** Rows that were looked at and are two plots, and those whose sameness is told already. */
export type SettledPairs = ReadonlySet<string>;

export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Plots that stand twice, or share land: each pair once, at the later row. */
export async function pairsCheck(
  view: RegisterView,
  settled: SettledPairs,
  tell: Tell,
  context: AnalysisContext,
): Promise<void> {
  const { register } = view;
  // As it came, not as measured: which datum its figures may be of depends on the system they are written in.
  const { geometry, crs } = register;
  const answer = await answerPairs(
    { first: { geometry, crs }, second: null, datumTwins: true },
    context,
  );
  const open = (a: number, b: number): boolean =>
    !settled.has(pairKey(register.rows[a]!, register.rows[b]!));
  const copies = tellCopies(view, answer, open, tell);
  for (let k = 0; k < answer.first.length; k++) {
    const [a, b] = [answer.first[k]!, answer.second[k]!];
    const kind = pairKind(answer, k);
    // What a copy shares with others its original shares too, and is told there.
    if (kind === "same" || copies.has(a) || copies.has(b) || !open(a, b)) continue;
    const [earlier, later] = inOrder(view, a, b);
    const share = Math.max(answer.shareOfFirst[k]!, answer.shareOfSecond[k]!);
    const sliver = kind === "sliver";
    tell(later, plotsOverlap(otherPlot(view, earlier), answer.overlapM2[k]!, share, sliver));
  }
  tellSamePoints(view, open, tell);
  // Shapes cannot tell which of the two was written in the other datum: the later row is asked, as ever.
  for (const { first, second, iou, shiftM } of answer.twins) {
    if (!open(first, second)) continue;
    const [earlier, later] = inOrder(view, first, second);
    const producer = sameProducer(producerOf(view, earlier), producerOf(view, later));
    tell(later, plotTwice(otherPlot(view, earlier), iou, "psad56", producer, shiftM));
  }
}

const inOrder = ({ register }: RegisterView, a: number, b: number): Pair =>
  register.rows[a]! <= register.rows[b]! ? [a, b] : [b, a];

/** Plots that lie on an earlier one, each told once however many there are of it. */
function tellCopies(
  view: RegisterView,
  answer: PairAnswer,
  open: (a: number, b: number) => boolean,
  tell: Tell,
): ReadonlySet<number> {
  const copies = new Set<number>();
  for (let k = 0; k < answer.first.length; k++) {
    if (pairKind(answer, k) !== "same") continue;
    const [earlier, later] = inOrder(view, answer.first[k]!, answer.second[k]!);
    if (copies.has(later) || !open(earlier, later)) continue;
    copies.add(later);
    const producer = sameProducer(producerOf(view, earlier), producerOf(view, later));
    tell(later, plotTwice(otherPlot(view, earlier), answer.iou[k]!, "same-place", producer));
  }
  return copies;
}

/**
 * Points on the very same place under one producer: one plot twice. Points of several producers there are a hamlet's square
 * or a house, and a repeated code is told by the reading.
 */
function tellSamePoints(
  view: RegisterView,
  open: (a: number, b: number) => boolean,
  tell: Tell,
): void {
  const { type } = view.register.geometry;
  const first = new Map<string, number>();
  for (let plot = 0; plot < view.plots; plot++) {
    const producer = producerOf(view, plot).trim().toLowerCase();
    if (type[plot] !== GEOMETRY_POINT || producer === "") continue;
    const at = [0, 1].map((axis) => Math.round(view.centres[2 * plot + axis]! / SAME_POINT_M));
    const key = `${at.join(" ")} ${producer}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, plot);
      continue;
    }
    const [earlier, later] = inOrder(view, other, plot);
    if (open(earlier, later))
      tell(later, plotTwice(otherPlot(view, earlier), 1, "same-place", true));
  }
}

/** The other plot of a pair, as a sentence names it. */
export const otherPlot = ({ register, cell }: RegisterView, plot: number): OtherPlot => ({
  row: register.rows[plot]!,
  code: cell(plot, "codigo_parcela").trim().slice(0, 60),
});

const producerOf = ({ cell }: RegisterView, plot: number): string =>
  cell(plot, "codigo_socio") || cell(plot, "dni") || cell(plot, "apellidos_nombres");
