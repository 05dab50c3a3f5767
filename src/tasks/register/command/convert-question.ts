import type { ImportChoices } from "../../../domain/import-choices.ts";
import { OUT_FORMATS, type OutFormatName } from "../../../formats/out/out-formats.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import type { CommandContext } from "../../command.ts";
import {
  PLACE_CHOICES,
  type PlaceChoice,
  PRODUCER_CHOICES,
  type ProducerChoice,
} from "../deliver/model/eudr-names.ts";
import { convertTexts } from "./convert-texts.ts";

export interface ConvertQuestion {
  readonly from: string;
  readonly to: string;
  readonly choices: ImportChoices;
  /** What is written: a format of work, the EU's file, or sums to publish. */
  readonly what: OutFormatName | "eudr" | "public";
  /** CRS of the output; null for the input's own. */
  readonly crs: Crs | null;
  readonly producer: ProducerChoice | null;
  readonly place: PlaceChoice | null;
  /** Stands as ProductionPlace of plots whose record says none; null: they are not ready. */
  readonly otherPlace: string | null;
  /** Ready plots that something was said of stay out of the EU's file. */
  readonly leaveNoticed: boolean;
  readonly json: boolean;
}

const ENDINGS: Readonly<Record<string, OutFormatName>> = {
  geojson: "geojson",
  json: "geojson",
  gpkg: "geopackage",
  zip: "shapefile",
  kml: "kml",
  gpx: "gpx",
  xlsx: "xlsx",
  csv: "csv",
};

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The command line understood, or the sentence that says what is wrong with it. */
export const convertQuestion = ({
  operands,
  options,
  locale,
}: CommandContext): ConvertQuestion | string => {
  const t = convertTexts[locale];
  const [from, to] = operands;
  if (operands.length !== 2 || from === undefined || to === undefined) return t.two;
  const ending = /\.([A-Za-z0-9]+)$/.exec(to)?.[1]?.toLowerCase() ?? "";
  const [eudr, forPublic] = [options.eudr === true, options.public === true];
  if (eudr && forPublic) return t.oneOf;
  if (eudr && ENDINGS[ending] !== "geojson") return t.eudrEnding;
  if (forPublic && ending !== "zip") return t.publicEnding;
  const named = text(options.format);
  const format = named === null ? ENDINGS[ending] : OUT_FORMATS.find((one) => one === named);
  if (format === undefined) return t.badFormat(named ?? to);
  const systems: (Crs | null)[] = [];
  for (const name of ["crs", "to"] as const) {
    const said = text(options[name]);
    const crs = said === null ? null : parseCrs(said);
    if (said !== null && crs === null) return t.badCrs(said);
    systems.push(crs);
  }
  const chosen = <T extends string>(name: string, list: readonly T[]): T | null | undefined => {
    const said = text(options[name]);
    return said === null ? null : list.find((one) => one === said);
  };
  const producer = chosen("producer", PRODUCER_CHOICES);
  if (producer === undefined)
    return t.badChoice("producer", String(options.producer), PRODUCER_CHOICES.join(", "));
  const place = chosen("place", PLACE_CHOICES);
  if (place === undefined)
    return t.badChoice("place", String(options.place), PLACE_CHOICES.join(", "));
  const [crs, out] = systems;
  const sheet = text(options.sheet);
  return {
    from,
    to,
    choices: {
      ...(crs && { crs }),
      ...(sheet !== null && { sheet }),
      ...(options["close-lines"] === true && { closeLines: true }),
      ...(options["accept-repairs"] === true && { acceptRepairs: true }),
    },
    what: eudr ? "eudr" : forPublic ? "public" : format,
    crs: out ?? null,
    producer,
    place,
    otherPlace: text(options["other-place"]),
    leaveNoticed: options["leave-noticed"] === true,
    json: options.json === true,
  };
};
