import type { PublicRegister } from "../../../../answers/register/publication/publish-register.ts";
import { VERSION } from "../../../../domain/version.ts";
import { writeCsv } from "../../../../formats/csv/write-csv.ts";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { ArchivePart } from "../../../../store/project/write-archive.ts";
import { publicationTexts } from "../texts/publication-texts.ts";

type Groups = Extract<PublicRegister, { readonly kind: "groups" }>;
type Words = (typeof publicationTexts)["es-PE"];

/** What a group is called: its districts, or the capitals its plots are nearest to. */
export const groupName = (
  { names, withUnknown }: Groups["districts"][number],
  { districtsFrom }: Pick<Groups, "districtsFrom">,
  { others, near, far }: Pick<Words, "others" | "near" | "far">,
): string => {
  const named = names.join(" + ");
  const byCapital = districtsFrom === "capital";
  const said = named !== "" && byCapital ? near(named) : named;
  const rest = byCapital ? far : others;
  return [...(said === "" ? [] : [said]), ...(withUnknown ? [rest] : [])].join(" + ");
};

const districtRows = (groups: Groups, t: Words): readonly (readonly string[])[] => [
  [
    groups.districtsFrom === "capital" ? t.nearest : t.district,
    t.plots,
    t.producers,
    t.nobody,
    t.measured,
    t.hectares,
  ],
  ...groups.districts.map((group) => [
    groupName(group, groups, t),
    String(group.plots),
    String(group.producers),
    group.withNobody ? t.yes : t.no,
    String(group.measured),
    group.hectares.toFixed(2),
  ]),
];

/** What is said of the whole, on screen and in what is published. */
export const publicSentences = (groups: Groups, t: Words): readonly string[] => [
  t.total(groups.plots, groups.producers, groups.plotsOfNobody),
  t.area(groups.hectares, groups.measured, groups.plots - groups.measured),
  t.from(groups.producersFrom),
  t.districts[groups.districtsFrom],
  t.joined,
];

const cellsGeojson = (cells: NonNullable<Groups["cells"]>, t: Words): string => {
  const lines = cells.map(({ ring, plots, producers }) =>
    JSON.stringify({
      type: "Feature",
      properties: { [t.plots]: plots, [t.producers]: producers },
      geometry: {
        type: "Polygon",
        coordinates: [ring.map((at) => at.map((x) => Number(x.toFixed(6))))],
      },
    }),
  );
  return `{"type":"FeatureCollection",\n"features":[\n${lines.join(",\n")}\n]}\n`;
};

/** The files of what may be published of a register: sums, cells where they tell nothing, and what they are. */
export const publicationParts = (
  groups: Groups,
  sample: boolean,
  made: Date,
  locale: Locale,
): readonly ArchivePart[] => {
  const t = publicationTexts[locale];
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const about = [
    t.title,
    "",
    ...(sample ? [t.sample] : []),
    ...t.rule,
    ...publicSentences(groups, t),
    groups.cells === null ? t.filesNoCells : t.files,
    ...(groups.cells !== null && groups.hiddenCells > 0
      ? [t.hidden(groups.hiddenCells, groups.hiddenPlots)]
      : []),
    "",
    `${t.made}: ${formatDateTimeLima(made, locale)}`,
    `${t.version}: Lindero ${VERSION}`,
  ];
  return [
    { path: "LEEME.txt", bytes: encode(`\ufeff${about.join("\r\n")}\r\n`) },
    { path: "distritos.csv", bytes: encode(writeCsv(districtRows(groups, t))) },
    ...(groups.cells === null
      ? []
      : [{ path: "celdas-1km.geojson", bytes: encode(cellsGeojson(groups.cells, t)) }]),
  ];
};
