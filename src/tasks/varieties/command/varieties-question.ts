import type { Crs } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import type { CommandContext } from "../../command.ts";
import { FIT_DEFAULTS, type FitSettings } from "../analysis/fit/fit-query.ts";
import { FIT_LIMITS, lapsePerM, readFitLimited } from "../model/fit-view.ts";
import { varietiesCommandTexts } from "./varieties-command-texts.ts";

/** A command line of `lindero varieties`, understood. */
export interface VarietiesQuestion {
  readonly file: string;
  /** File of an own catalogue; null for the one that ships. */
  readonly catalogue: string | null;
  /** `equivalences` as typed: whether the catalogue has their names is not known yet. */
  readonly settings: FitSettings;
  readonly crs: Crs | null;
  /** Sheet of a workbook. */
  readonly sheet: string | null;
  readonly json: boolean;
  readonly csv: string | null;
  readonly excel: string | null;
}

/** Options with figures, and the limits they share with the screen. */
const FIGURES = [
  ["warming", "warmingC"],
  ["lapse", "lapseCPerKm"],
  ["register-error", "registerErrorM"],
  ["relief-error", "reliefErrorM"],
] as const;

type Figure = (typeof FIGURES)[number][1];

/** The question, or the sentence that says what is wrong with the line. */
export const varietiesQuestion = ({
  locale,
  operands,
  options,
}: CommandContext): VarietiesQuestion | string => {
  const t = varietiesCommandTexts[locale];
  const [file] = operands;
  if (file === undefined || operands.length > 1) return t.oneFile;
  const text = (name: string): string | null => {
    const value = options[name];
    return typeof value === "string" ? value : null;
  };
  const figures: Partial<Record<Figure, number>> = {};
  for (const [name, limits] of FIGURES) {
    const typed = text(name);
    if (typed === null) continue;
    const value = readFitLimited(limits, typed);
    const [least, most] = FIT_LIMITS[limits];
    if (value === null) return t.badFigure(name, typed, least, most);
    figures[limits] = value;
  }
  const equivalences = new Map<string, string>();
  const { same } = options;
  for (const pair of Array.isArray(same) ? (same as readonly string[]) : []) {
    const [written = "", name = "", ...rest] = pair.split("=").map((word) => word.trim());
    if (written === "" || name === "" || rest.length > 0) return t.badSame(pair);
    equivalences.set(written, name);
  }
  const written = text("crs");
  const crs = written === null ? null : parseCrs(written);
  if (written !== null && crs === null) return t.badCrs(written);
  for (const name of ["csv", "excel"]) {
    const path = text(name);
    if (path !== null && !/\.csv$/i.test(path)) return t.badOut(path);
  }
  const { lapseCPerKm, ...others } = figures;
  return {
    file,
    catalogue: text("catalogue"),
    settings: {
      ...FIT_DEFAULTS,
      ...others,
      ...(lapseCPerKm !== undefined && { lapseCPerM: lapsePerM(lapseCPerKm) }),
      equivalences: Object.fromEntries(equivalences),
    },
    crs,
    sheet: text("sheet"),
    json: options.json === true,
    csv: text("csv"),
    excel: text("excel"),
  };
};
