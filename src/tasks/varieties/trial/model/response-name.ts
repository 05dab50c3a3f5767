import type { TrialResponse } from "../../../../domain/trials/trial-columns.ts";
import type { ResponseField } from "../../../../domain/trials/trial-field.ts";
import type { Locale } from "../../../../i18n/locale.ts";

export interface ResponseName {
  readonly column: string;
  readonly field: ResponseField | null;
  /** In a sentence: "rendimiento". */
  readonly name: string;
  /** "qq/ha", "%"; "" where the column does not say. */
  readonly unit: string;
  /** Whether a person wants much of it or little; null where that is not for us to say. */
  readonly wanted: "more" | "less" | null;
}

type Known = Readonly<Record<ResponseField, Omit<ResponseName, "column" | "field">>>;

const KNOWN: Readonly<Record<Locale, Known>> = {
  "es-PE": {
    rendimiento_qq_ha: { name: "rendimiento", unit: "qq/ha", wanted: "more" },
    roya_pct: { name: "roya", unit: "%", wanted: "less" },
    taza_puntos: { name: "puntaje de taza", unit: "puntos", wanted: "more" },
    broca_pct: { name: "broca", unit: "%", wanted: "less" },
  },
  en: {
    rendimiento_qq_ha: { name: "yield", unit: "qq/ha", wanted: "more" },
    roya_pct: { name: "leaf rust", unit: "%", wanted: "less" },
    taza_puntos: { name: "cup score", unit: "points", wanted: "more" },
    broca_pct: { name: "borer", unit: "%", wanted: "less" },
  },
};

/** Ends of column names that are units, longest first. */
const UNITS: readonly (readonly [end: string, unit: string])[] = [
  ["_qq_ha", "qq/ha"],
  ["_kg_ha", "kg/ha"],
  ["_t_ha", "t/ha"],
  ["_pct", "%"],
  ["_cm", "cm"],
  ["_mm", "mm"],
  ["_kg", "kg"],
  ["_m", "m"],
  ["_g", "g"],
];

/** What a response is called, with its unit; any other column by its own name, with the unit it ends in. */
export const responseName = (response: TrialResponse, locale: Locale): ResponseName => {
  const { column, field } = response;
  if (field !== null) return { column, field, ...KNOWN[locale][field] };
  const lower = column.toLowerCase();
  const known = UNITS.find(([end]) => lower.endsWith(end) && lower.length > end.length);
  const bare = known ? column.slice(0, -known[0].length) : column;
  return {
    column,
    field,
    name: bare.replace(/_+/g, " ").trim() || column,
    unit: known?.[1] ?? "",
    wanted: null,
  };
};

export const isPercent = ({ unit }: ResponseName): boolean => unit === "%";
