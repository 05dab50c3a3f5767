import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { LatitudeBand } from "../../analysis/fit/fit-answer.ts";
import { cardTexts } from "../texts/card-texts.ts";

/** The variety's band for a stretch of latitude. */
export const bandOf = (variety: Variety, latitudes: LatitudeBand): AltitudeBand | null =>
  latitudes === "lat0To5" ? variety.bandLat0To5 : variety.bandLat5To15;

/** As a column has it, without its unit: "1,300+", "700 – 1,300". */
export const bandFigures = ({ min, max }: AltitudeBand): string =>
  max === null ? `${formatInteger(min)}+` : `${formatInteger(min)} – ${formatInteger(max)}`;

/** In a sentence: "1,300 msnm o más", "700 a 1,300 msnm". */
export const bandWords = (band: AltitudeBand | null, locale: Locale): string => {
  const t = cardTexts[locale];
  if (band === null) return t.noBand;
  const min = formatInteger(band.min);
  return band.max === null ? t.open(min) : t.band(min, formatInteger(band.max));
};

/** The band moved up as the exercise does, metres. */
export const movedUp = (band: AltitudeBand, shiftM: number): AltitudeBand => ({
  min: band.min + shiftM,
  max: band.max === null ? null : band.max + shiftM,
});
