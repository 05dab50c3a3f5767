import { formatPercent } from "../../../i18n/format-measure.ts";
import { formatAmount, formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { textTable } from "../../text-table.ts";
import { NO_CLASS } from "../analysis/hot-spots/classes.ts";
import {
  type BandProposal,
  HELD_BACK,
  type HotSpotAnswer,
} from "../analysis/hot-spots/hot-spot-answer.ts";
import { commandTexts } from "./command-texts.ts";
import type { RateWriting } from "./rate-writing.ts";

/** More hot spots than this scroll the answer away; so do more islands. */
const MOST_HOT = 15;
const MOST_ISLANDS = 10;

const heldBack = (hot: HotSpotAnswer, unit: number): string =>
  HELD_BACK[hot.heldBack[unit] ?? 0] ?? "none";

const isUsed = (hot: HotSpotAnswer, unit: number): boolean =>
  !["nothing-counted", "no-place"].includes(heldBack(hot, unit));

/** What Gi* was asked and found, or why it cannot be. `proposed`: nobody chose the band. */
export function hotSentences(
  hot: HotSpotAnswer,
  proposed: boolean,
  locale: Locale,
): readonly string[] {
  const t = commandTexts[locale];
  const { moran, proposal } = hot;
  const compared = hot.unit === "cell" ? t.comparedCells : t.comparedPoints;
  const own = proposed && proposal !== null;
  return [
    ...(hot.used === 0
      ? []
      : [
          t.hot(
            t.rates[hot.rateUsed],
            formatInteger(hot.band),
            own,
            compared(hot.used, formatInteger(hot.used)),
          ),
          ...(own ? bandReason(proposal, hot, locale) : []),
        ]),
    ...foundSentences(hot, locale),
    ...islandSentence(hot, locale),
    moran === null
      ? t.noMoran
      : t.moran(
          formatNumber(moran.i, 3),
          formatAmount(moran.pTwoSided, 3),
          compared(moran.n, formatInteger(moran.n)),
        ),
  ];
}

function foundSentences(hot: HotSpotAnswer, locale: Locale): readonly string[] {
  const t = commandTexts[locale];
  if (hot.notComputable !== null) return [t.noHot[hot.notComputable]];
  const compared = hot.unit === "cell" ? t.comparedCells : t.comparedPoints;
  const apart = hot.used - hot.comparable;
  if (hot.comparable === 0) return [t.noneCompared(compared(hot.used, formatInteger(hot.used)))];
  const count = (is: (found: number, unit: number) => boolean): string =>
    formatInteger(
      hot.classShown.filter((found, unit) => found !== NO_CLASS && is(found, unit)).length,
    );
  const lowered = hot.lowered.reduce((sum, is) => sum + is, 0);
  return [
    t.hotCounts(
      // As on the screen: called so at q <= 0.05, perhaps so at 0.10.
      count((found) => found >= 2),
      count((found) => found <= -2),
      count((found) => Math.abs(found) === 1),
      count(
        (found, unit) =>
          found === 0 && hot.heldBack[unit] === 0 && (hot.neighbours[unit] as number) > 0,
      ),
      apart > 0 ? formatInteger(apart) : null,
    ),
    ...(lowered > 0 ? [t.lowered(formatInteger(lowered))] : []),
    t.permuted(
      formatInteger(hot.permutations),
      hot.candidatePermutations > hot.permutations
        ? formatInteger(hot.candidatePermutations)
        : null,
      String(hot.seed),
    ),
  ];
}

function bandReason(proposal: BandProposal, hot: HotSpotAnswer, locale: Locale): readonly string[] {
  const t = commandTexts[locale];
  const share = formatPercent(Math.floor(100 * proposal.share) / 100, 0);
  const reach = t.bandReach(
    share,
    hot.unit === "cell" ? t.theCells : t.thePoints,
    proposal.k,
    String(proposal.k),
  );
  const far = proposal.farUnits;
  return [
    t.bandBecause[proposal.reason](reach),
    ...(far > 0 ? [t.bandFar(far, formatInteger(far))] : []),
  ];
}

/** Units compared that have nobody within the band, by name. */
function islandSentence(hot: HotSpotAnswer, locale: Locale): readonly string[] {
  if (hot.islands === 0 || hot.notComputable === "too-few") return [];
  const t = commandTexts[locale];
  const names = hot.ids.filter((_, unit) => isUsed(hot, unit) && hot.neighbours[unit] === 0);
  const shown = names.slice(0, MOST_ISLANDS).join(", ");
  const rest = names.length - MOST_ISLANDS;
  return [t.islands(shown, rest > 0 ? formatInteger(rest) : null)];
}

/** Hot and cold ones, farthest from the mean first. */
export function hotTable(
  hot: HotSpotAnswer,
  writing: RateWriting,
  locale: Locale,
): readonly string[] {
  const t = commandTexts[locale];
  const c = t.columns;
  const z = (unit: number): number => hot.z[unit] as number;
  const named = [...hot.ids.keys()]
    .filter((unit) => hot.classShown[unit] !== 0 && hot.classShown[unit] !== NO_CLASS)
    .sort((a, b) => Math.abs(z(b)) - Math.abs(z(a)) || a - b);
  if (named.length === 0) return [];
  const rows = named
    .slice(0, MOST_HOT)
    .map((unit) => [
      hot.ids[unit] as string,
      t.classes(hot.classShown[unit] as number),
      writing.fraction(hot.events[unit] as number, hot.exposure[unit] as number),
      writing.figure(hot.rate[unit] as number),
      writing.figure(hot.ebGlobal[unit] as number),
      formatInteger(hot.neighbours[unit] as number),
      formatNumber(z(unit), 2),
      formatAmount(hot.q[unit] as number, 4),
      formatAmount(hot.pPermuted[unit] as number, 5),
    ]);
  const traps = hot.wilsonLow.every(Number.isNaN);
  const header = [
    hot.unit === "cell" ? c.cell : c.id,
    c.found,
    traps ? c.trapCounts : c.counts,
    c.rate,
    c.eb,
    c.neighbours,
    "z",
    "q",
    c.permuted,
  ];
  const rest = named.length - rows.length;
  return [...textTable([header, ...rows]), ...(rest > 0 ? [t.more(formatInteger(rest))] : [])];
}
