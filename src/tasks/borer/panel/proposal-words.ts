import { formatPercent } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { BandProposal, HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";

const metres = (value: number): string => `${formatInteger(Math.round(value))} m`;

/** Whole per cent, rounded down: "100%" is said of all only. */
const shareText = (share: number): string => formatPercent(Math.floor(100 * share + 1e-9) / 100, 0);

/** Why this band is proposed: what it reaches, as counted, and what set it. */
export const proposalWords = (
  proposal: BandProposal | null,
  unit: HotSpotAnswer["unit"],
  locale: Locale,
): string => {
  const t = hotSpotTexts[locale];
  if (proposal === null) return t.bandNone;
  const { band, share, k, reason, farUnits, medianNearest, largestNearest } = proposal;
  return [
    t.bandWhy(metres(band), shareText(share), k, unit === "cell" ? t.cellsWord : t.pointsWord),
    reason === "neighbours" ? "" : t.bandBecause[reason],
    farUnits > 0 ? t.bandFar(farUnits, formatInteger(farUnits)) : "",
    t.bandNearest(metres(medianNearest), metres(largestNearest)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
};
