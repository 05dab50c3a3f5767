import { VERSION } from "../../../domain/version.ts";
import { writeCsv } from "../../../formats/csv/write-csv.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { LOCALES, type Locale } from "../../../i18n/locale.ts";
import type { ArchivePart } from "../../../store/project/write-archive.ts";
import { figureRows } from "./figure-rows.ts";
import { layerGeojson } from "./layer-geojson.ts";
import { publishTexts } from "./publish-texts.ts";
import type { Publishable, PublishableSlide } from "./publishable.ts";
import { readmeText } from "./readme-text.ts";

const LAYER_NAMES = { cells: "celdas", discs: "grupos", places: "lugares" } as const;

/** Name and value of each thing that tells where figures are from; it stands in every file. */
const provenanceRows = (
  { content }: PublishableSlide,
  madeAt: Date,
  locale: Locale,
): readonly (readonly [string, string])[] => {
  const t = publishTexts[locale];
  return [
    ...(content.sample ? ([[t.sample, ""]] as const) : []),
    ...content.sources.map((source) => [t.source, source[locale]] as const),
    ...(content.withheld ? ([[t.withheld, content.withheld[locale]]] as const) : []),
    [t.rule, ""],
    [t.made, formatDateTimeLima(madeAt, locale)],
    [t.version, VERSION],
  ];
};

const partsOf = (slide: PublishableSlide, madeAt: Date, locale: Locale) => {
  const { task, offer, content } = slide;
  const folder = `${task}-${offer}`;
  const told = provenanceRows(slide, madeAt, locale);
  const parts: { path: string; text: string }[] = [];
  if (content.figure !== null) {
    const rows = [...figureRows(content.figure, locale), [], ...told];
    parts.push({ path: `${folder}/figura.csv`, text: writeCsv(rows) });
  }
  const members = {
    name: content.name[locale],
    provenance: told.map(([name, value]) => (value === "" ? name : `${name}: ${value}`)),
  };
  for (const [i, layer] of (content.map?.layers ?? []).entries()) {
    const text = layerGeojson(layer, members, locale);
    if (text === null || !Object.hasOwn(LAYER_NAMES, layer.kind)) continue;
    const name = LAYER_NAMES[layer.kind as keyof typeof LAYER_NAMES];
    parts.push({ path: `${folder}/${i + 1}-${name}.geojson`, text });
  }
  return parts;
};

/** All files of the export: what it is in both languages, then one table a figure and one file a layer. */
export const publishableParts = (
  publishable: Publishable,
  madeAt: Date,
  locale: Locale,
): readonly ArchivePart[] => {
  const bySlide = new Map(
    publishable.slides.map((slide) => [slide, partsOf(slide, madeAt, locale)]),
  );
  const filesOf = (slide: PublishableSlide) => bySlide.get(slide)?.map(({ path }) => path) ?? [];
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    ...LOCALES.map((language) => ({
      path: publishTexts[language].readmeFile,
      bytes: encode(`\ufeff${readmeText(publishable, filesOf, madeAt, language)}`),
    })),
    ...[...bySlide.values()].flat().map(({ path, text }) => ({ path, bytes: encode(text) })),
  ];
};
