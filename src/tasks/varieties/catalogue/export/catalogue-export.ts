import { VERSION } from "../../../../domain/version.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { ExportColumn, ExportTable, Facts } from "../../../export-table.ts";
import { CRITERIA } from "../../analysis/choose/criteria.ts";
import { judgeAltitude } from "../../analysis/fit/judge-altitude.ts";
import { attributeWords } from "../model/attribute-words.ts";
import type { ComparedAttribute } from "../model/differing.ts";
import type { CatalogueModel, JudgedVariety } from "../model/use-catalogue-model.ts";
import { classTexts } from "../texts/class-texts.ts";
import { exportTexts } from "../texts/export-texts.ts";

/** What a file of the tab is written from. */
export type CatalogueExport = Pick<
  CatalogueModel,
  "catalogue" | "judged" | "place" | "latitudeBand" | "view"
> & {
  /** Places in `judged`, in the order they are written. */
  readonly rows: readonly number[];
  readonly made: Date;
};

type Column = ExportColumn<JudgedVariety>;

const head = (es: string, en: string): Column["head"] => ({ "es-PE": es, en });

/** A class: its word for programs as the catalogue's own, for people in their language. */
const classOf = (
  key: string,
  attribute: Exclude<ComparedAttribute, "bandLat0To5" | "bandLat5To15">,
  es: string,
  en: string,
): Column => ({
  key,
  head: head(es, en),
  value: ({ variety }) => variety[attribute],
  words: ({ variety }, locale) => attributeWords(variety, attribute, locale),
});

const end = (
  key: string,
  band: "bandLat0To5" | "bandLat5To15",
  which: "min" | "max",
  es: string,
  en: string,
): Column => ({
  key,
  head: head(es, en),
  value: ({ variety }) => variety[band]?.[which] ?? null,
  // An empty end is read back as none; a word for it would not be.
  words: ({ variety }) => String(variety[band]?.[which] ?? ""),
});

/** The names of the columns are those a catalogue is loaded by: the file can be mended and loaded again. */
const columns = ({ place }: CatalogueExport): readonly Column[] => [
  { key: "variety", head: head("variedad", "variety"), value: ({ variety }) => variety.name },
  classOf("stature", "stature", "porte", "stature"),
  end(
    "altitude_min_m_lat_0_5",
    "bandLat0To5",
    "min",
    "altitud_min_lat_0_5",
    "altitude_min_m_lat_0_5",
  ),
  end(
    "altitude_max_m_lat_0_5",
    "bandLat0To5",
    "max",
    "altitud_max_lat_0_5",
    "altitude_max_m_lat_0_5",
  ),
  end(
    "altitude_min_m_lat_5_15",
    "bandLat5To15",
    "min",
    "altitud_min_lat_5_15",
    "altitude_min_m_lat_5_15",
  ),
  end(
    "altitude_max_m_lat_5_15",
    "bandLat5To15",
    "max",
    "altitud_max_lat_5_15",
    "altitude_max_m_lat_5_15",
  ),
  classOf("yield_potential", "yieldClass", "rendimiento", "yield_potential"),
  classOf("cup_quality_high_altitude", "cup", "taza", "cup_quality_high_altitude"),
  classOf("rust", "rust", "roya", "rust"),
  classOf("nematodes", "nematodes", "nematodos", "nematodes"),
  {
    key: "verdict",
    head: head("a_esta_altitud", "at_this_altitude"),
    value: ({ verdict }) => verdict,
    words: ({ verdict }, locale) => classTexts[locale].verdicts[verdict],
  },
  {
    key: "margin_m",
    head: head("metros_al_borde", "metres_to_edge"),
    value: ({ band }) =>
      band && place.altitude !== null
        ? judgeAltitude(place.altitude, place.errorM, band).marginM
        : null,
    decimals: 1,
  },
  { key: "score", head: head("puntaje", "score"), value: ({ score }) => score.points, decimals: 1 },
  ...CRITERIA.map(
    (criterion): Column => ({
      key: `score_${criterion}`,
      head: head(
        `puntaje_${classTexts["es-PE"].criteria[criterion].toLowerCase()}`,
        `score_${criterion}`,
      ),
      value: ({ score }) => {
        const part = score.parts.find((one) => one.criterion === criterion);
        return part === undefined || part.value === null ? null : part.points;
      },
      decimals: 1,
    }),
  ),
];

/** Catalogue, place, filters and weights; the same names in every row of a file for programs. */
export const catalogueFacts = ({
  catalogue,
  place,
  latitudeBand,
  view,
  made,
}: CatalogueExport): Facts => ({
  catalogue: catalogue.source,
  own_catalogue: catalogue.own,
  altitude_m: place.altitude,
  altitude_error_m: place.errorM,
  altitude_from: place.altitudeFrom,
  altitude_of_relief: place.relief,
  latitude: place.latitude,
  latitude_band: latitudeBand,
  filters: [...view.chips, ...(view.search === "" ? [] : [view.search])].join(" "),
  ...Object.fromEntries(
    CRITERIA.map((criterion) => [`weight_${criterion}`, view.weights[criterion]]),
  ),
  version: VERSION,
  answered_at: made.toISOString(),
});

export const catalogueTable = (exported: CatalogueExport): ExportTable<JudgedVariety> => ({
  rows: exported.rows.map((at) => exported.judged[at]!),
  columns: columns(exported),
});

/** A number of the foot: no thousands commas, so that a spreadsheet reads it. */
const figure = (value: number | null, decimals: number, none: string): string =>
  value === null ? none : value.toFixed(decimals);

/** Lines under a table for people. */
export const catalogueFoot = (
  { catalogue, place, latitudeBand, view }: CatalogueExport,
  made: string,
  from: string,
  locale: Locale,
): readonly (readonly string[])[] => {
  const t = exportTexts[locale];
  return [
    [t.provenance],
    [t.catalogue, catalogue.source],
    [t.altitude, figure(place.altitude, 1, t.none)],
    [t.error, figure(place.errorM, 0, t.none)],
    [t.latitude, figure(place.latitude, 5, t.none)],
    [t.band, latitudeBand ? classTexts[locale].latitudeBands[latitudeBand] : t.none],
    [t.from, from || t.none],
    [t.filters, [...view.chips, view.search].filter(Boolean).join(" ") || t.noFilters],
    [t.weights, CRITERIA.map((criterion) => view.weights[criterion]).join(" ")],
    [t.bands, t.bandsText],
    [t.method, t.methodText],
    [t.made, made],
    [t.version, VERSION],
  ];
};
