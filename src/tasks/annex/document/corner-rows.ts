import { formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CornerOrigin } from "../analysis/corner-origin.ts";
import type { PrintedOutline } from "../analysis/printed-polygon.ts";
import type { PrintedCorner } from "../analysis/printed-ring.ts";
import { cornerTexts } from "./texts/corner-texts.ts";

/** A line of a corner table, as text; `origin` only in the tables of pieces. */
export interface CornerRow {
  readonly name: string;
  readonly east: string;
  readonly north: string;
  readonly side: string;
  readonly origin?: string;
}

const originText = (origin: CornerOrigin, locale: Locale): string => {
  const t = cornerTexts[locale];
  if (origin.from === "crossing") return t.crossing;
  return origin.from === "plot"
    ? t.fromPlot(String(origin.number))
    : t.fromLimit(String(origin.number));
};

/** Lines of one ring; corners of pieces are named by the piece's letter. */
export const cornerRows = (
  { corners, firstNumber }: PrintedOutline,
  locale: Locale,
  letter = "",
  origins?: readonly CornerOrigin[],
): readonly CornerRow[] =>
  corners.map(({ east, north, sideM }, i) => ({
    name: `${letter}${firstNumber + i}`,
    east,
    north,
    side: formatNumber(sideM, 2),
    ...(origins && { origin: originText(origins[i]!, locale) }),
  }));

/** Lines of the places of a point: they have no sides. */
export const placeRows = (places: readonly PrintedCorner[]): readonly CornerRow[] =>
  places.map(({ east, north }, i) => ({ name: String(i + 1), east, north, side: "" }));
