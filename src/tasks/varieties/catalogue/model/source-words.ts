import type { Dataset } from "../../../../domain/dataset.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { placeTexts } from "../texts/place-texts.ts";
import type { ChosenPlace } from "./chosen-place.ts";

/** Where altitude and latitude are from, and by how much the altitude may be wrong. */
export const sourceWords = (
  { altitude, tooHigh, altitudeFrom, latitudeFrom, errorM, relief, plot }: ChosenPlace,
  register: Dataset<"plots"> | null,
  locale: Locale,
): string => {
  const t = placeTexts[locale];
  const name = (plot === null ? null : register?.ids[plot]) ?? "";
  const error = formatInteger(errorM);
  const ofAltitude =
    (altitude ?? tooHigh) === null || altitudeFrom === null
      ? []
      : altitudeFrom === "plot"
        ? [(relief ? t.sources.plotRelief : t.sources.plot)(name, error)]
        : altitudeFrom === "middle"
          ? [t.sources.middle(name, error)]
          : [t.sources[altitudeFrom](error)];
  const ofLatitude =
    latitudeFrom === null || latitudeFrom === "typed" || latitudeFrom === altitudeFrom
      ? []
      : [latitudeFrom === "map" ? t.latitudeSources.map : t.latitudeSources.plot(name)];
  return [...ofAltitude, ...ofLatitude].join(" ");
};
