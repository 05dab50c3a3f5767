import { formatHectares } from "../../i18n/format-measure.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { FeatureText, Layer } from "../layer.ts";
import { BufferKey, LimitKey } from "../line-keys.tsx";
import { areaData } from "./area-data.ts";
import type { AreaSource } from "./area-source.ts";
import { areaStyle } from "./area-style.ts";
import { areasTexts } from "./areas-texts.ts";
import { bufferStyle } from "./buffer-style.ts";

const describe = ({ category, name, area }: AreaSource, _locale: Locale): FeatureText => ({
  title: [category, name].filter(Boolean).join(" "),
  lines: area === null ? [] : [formatHectares(area, 2)],
});

/** The sanctuary, or an area the user loaded: what plots are compared with. */
export const areaLayer: Layer<AreaSource, AreaSource> = {
  kind: "protected-area",
  title: { "es-PE": areasTexts["es-PE"].areaTitle, en: areasTexts.en.areaTitle },
  order: 20,
  data: areaData,
  style: (theme) => areaStyle(theme),
  legend: (_source, locale) => [
    { key: "limit", symbol: <LimitKey />, text: areasTexts[locale].limitKey },
  ],
  describe,
};

/** The legal buffer zone of the Plan Maestro, where somebody loaded its polygon. */
export const bufferLayer: Layer<AreaSource, AreaSource> = {
  kind: "buffer-zone",
  title: { "es-PE": areasTexts["es-PE"].bufferTitle, en: areasTexts.en.bufferTitle },
  order: 10,
  data: areaData,
  style: (theme) => bufferStyle(theme),
  legend: (_source, locale) => [
    { key: "buffer", symbol: <BufferKey />, text: areasTexts[locale].bufferKey },
  ],
  describe,
};
