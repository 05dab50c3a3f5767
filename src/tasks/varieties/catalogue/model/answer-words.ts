import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { HIGHEST_COFFEE_M } from "../../analysis/fit/altitude-of-plot.ts";
import { classTexts } from "../texts/class-texts.ts";
import { placeTexts } from "../texts/place-texts.ts";
import { bandOf, bandVerdict, otherBand } from "./band-verdict.ts";
import { altitudeText, latitudeText } from "./place-words.ts";
import type { CatalogueModel } from "./use-catalogue-model.ts";

export interface AnswerWords {
  readonly big: string;
  readonly words: string;
  readonly notes: readonly string[];
}

/** The sentence the tab exists for: how many varieties have this altitude in their band, then how sure that is. */
export const answerWords = (
  { judged, place, latitudeBand, nearStep }: CatalogueModel,
  locale: Locale,
): AnswerWords => {
  const t = placeTexts[locale];
  const all = formatInteger(judged.length);
  const whole = (note: string): AnswerWords => ({
    big: all,
    words: `${t.varieties(judged.length)} ${t.inCatalogue}`,
    notes: [note],
  });
  const { altitude, tooHigh, latitude, errorM } = place;
  if (tooHigh !== null)
    return whole(t.tooHigh(altitudeText(tooHigh, locale), formatInteger(HIGHEST_COFFEE_M)));
  if (altitude === null) return whole(t.askAltitude);
  if (latitude === null) {
    const inside = (band: "lat0To5" | "lat5To15") =>
      formatInteger(
        judged.filter(
          ({ variety }) => bandVerdict(altitude, errorM, bandOf(variety, band)) === "inside",
        ).length,
      );
    return whole(t.askLatitude(inside("lat0To5"), inside("lat5To15")));
  }
  if (latitudeBand === null) return whole(t.noBands);
  const count = judged.filter(({ verdict }) => verdict === "inside").length;
  const undecided = judged.filter(({ verdict }) => verdict === "undecidable").length;
  const other = judged.filter(({ otherVerdict }) => otherVerdict === "inside").length;
  return {
    big: formatInteger(count),
    words: `${t.varieties(count)} ${t.have(count)}`,
    notes: [
      `${t.of(all)} ${t.undecided(undecided, formatInteger(undecided), formatInteger(errorM))}`,
      ...(nearStep
        ? [
            t.nearStep(
              latitudeText(latitude, locale),
              classTexts[locale].latitudeBands[otherBand(latitudeBand)],
              formatInteger(other),
            ),
          ]
        : []),
    ],
  };
};
