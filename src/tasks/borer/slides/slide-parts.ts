import { mapBounds } from "../../../answers/aggregate/map-bounds.ts";
import type { LonLat, PublicLayer, PublicMap } from "../../../domain/story/public-map.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { formatDate } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { SlideContext, SlideMade } from "../../slide-source.ts";
import type { BorerAnalyses } from "../analysis/borer-analyses.ts";
import type { Rate } from "../analysis/groups/rate.ts";
import { intervalName } from "../model/interval-name.ts";
import { countText, intervalText, rateText, thresholdText } from "../round/rate-words.ts";
import { periodName } from "../season/period-name.ts";
import { scopeTexts } from "../texts/scope-texts.ts";
import type { SlideSubject } from "./slide-subject.ts";
import { type SlideReason, slideTexts } from "./slide-texts.ts";
import type { SlideView } from "./slide-view.ts";

/** One offer's maker. */
export type MakeSlide = (
  context: SlideContext<BorerAnalyses>,
  view: SlideView,
) => Promise<SlideMade>;

/** Why there is no slide, and what to do. */
export const noSlide = (reason: SlideReason): SlideMade => ({
  content: null,
  reason: inBoth(slideTexts, (t) => t.reasons[reason]),
});

type Say = (locale: Locale) => string;

const both = (say: Say): TwoLanguages => ({ "es-PE": say("es-PE"), en: say("en") });

/** Figures and words of the rate a message is about. */
export const rateValues = (
  { filter, threshold }: SlideSubject,
  rate: Rate,
): Readonly<Record<string, TwoLanguages>> => {
  const { method } = filter;
  return {
    tasa: both((locale) => rateText(rate.rate, method, locale)),
    intervalo: both((locale) => intervalText(rate.interval, method, locale)),
    intervalo_de: both((locale) => intervalName(rate, locale)),
    contado: both((locale) => countText(rate, method, locale)),
    puntos: sameInBoth(formatInteger(rate.points)),
    umbral: both((locale) => thresholdText(threshold, method, locale)),
    periodo: both((locale) => periodName(filter.period, locale)),
    metodo: both((locale) => scopeTexts[locale].methodInSentence[method]),
    grupo: inBoth(slideTexts, (t) => t.group(filter.organisation, filter.district, filter.hamlet)),
  };
};

/** Sentences one after the other; null where all are missing. */
export const sentences = (parts: readonly (TwoLanguages | null)[]): TwoLanguages | null => {
  const some = parts.filter((part) => part !== null);
  return some.length === 0 ? null : both((locale) => some.map((part) => part[locale]).join(" "));
};

/** That some readings meet no plot, and how they are counted; null where all do. */
export const unknownSentence = ({ unknown }: SlideSubject): TwoLanguages | null =>
  unknown === 0 ? null : inBoth(slideTexts, (t) => t.unknown(unknown, formatInteger(unknown)));

/** Where readings are from; a person's own file is not named, since its name may name somebody. */
export const slideSources = ({ readings, filter }: SlideSubject): readonly TwoLanguages[] => {
  const { sample, date } = readings.provenance;
  return [
    inBoth(slideTexts, (t, locale) =>
      sample ? t.sampleReadings(formatDate(date ?? "", locale)) : t.ownReadings,
    ),
    inBoth(slideTexts, (t, locale) =>
      t.counted(
        scopeTexts[locale].methodInSentence[filter.method],
        periodName(filter.period, locale),
      ),
    ),
  ];
};

/** A map that looks at all places of `layers`; null where there are none. */
export const slideMap = (
  layers: readonly PublicLayer[],
  places: readonly LonLat[],
): PublicMap | null => {
  const bounds = mapBounds(places);
  return bounds && { bounds, camera: null, layers };
};
