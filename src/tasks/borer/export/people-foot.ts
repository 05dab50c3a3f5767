import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Facts } from "../../export-table.ts";
import { thresholdText } from "../round/rate-words.ts";
import { periodName } from "../season/period-name.ts";
import { scopeTexts } from "../texts/scope-texts.ts";
import type { Answered } from "./borer-facts.ts";
import { exportTexts } from "./export-texts.ts";

/** What a fact is called where people read it; the others are for programs. */
const SETTINGS = [
  "unit",
  "cell_size_m",
  "band_m",
  "rate_compared",
  "permutations",
  "seed",
  "least_exposure",
  "least_neighbours",
  "moran_i",
  "aggregation_k",
  "trees_per_point",
  "fruits_per_tree",
  "gap_distance_m",
] as const;

export type PeopleKind = "rates" | "units" | "round" | "join";

/** Lines under a table: the file, the choices, the method and its parameters, as name and value. */
export const peopleFoot = (
  { readings, filter, threshold, made }: Answered,
  kind: PeopleKind,
  facts: Facts,
  locale: Locale,
): readonly (readonly string[])[] => {
  const t = exportTexts[locale];
  const { provenance } = readings;
  const only = [filter.organisation, filter.district, filter.hamlet].filter((one) => one !== null);
  return [
    [t.provenance],
    ...(facts.sample_data === true ? [[t.sample, t.sampleNote]] : []),
    [t.file, provenance.name],
    ["SHA-256", provenance.sha256],
    [t.records, t.recordsValue(provenance.read, provenance.accepted)],
    ...(facts.register_file === undefined
      ? []
      : [
          [t.register, String(facts.register_file)],
          [t.registerSha, String(facts.register_file_sha256)],
        ]),
    [t.readingMethod, scopeTexts[locale].methods[filter.method]],
    [t.period, periodName(filter.period, locale)],
    ...(only.length > 0 ? [[t.only, only.join(", ")]] : []),
    [t.threshold, thresholdText(threshold, filter.method, locale)],
    [t.method, t.methods[kind]],
    ...SETTINGS.flatMap((name) => {
      const value = facts[name];
      return value === undefined || value === null ? [] : [[t.settings[name], String(value)]];
    }),
    ...(kind === "units" ? [] : [[t.settings.seed, t.noChance]]),
    [t.crs, String(facts.crs ?? "")],
    [t.made, formatDateTimeLima(made, locale)],
    [t.version, String(facts.version ?? "")],
  ];
};
