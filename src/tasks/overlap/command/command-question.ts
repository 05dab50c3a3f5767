import { DEFAULT_TOLERANCE, MOST_TOLERANCE } from "../../../answers/overlap/tolerance.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import type { CommandContext } from "../../command.ts";
import { commandTexts } from "../texts/command-texts.ts";

/** A command line of `lindero overlap`, understood. */
export interface CommandQuestion {
  readonly file: string;
  readonly areas: readonly string[];
  readonly tolerance: Metres;
  readonly crs: Crs | null;
  /** Sheet of a workbook of plots. */
  readonly sheet: string | null;
  readonly areaCrs: Crs | null;
  readonly json: boolean;
  readonly out: string | null;
  readonly excel: string | null;
  readonly pieces: string | null;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : typeof value === "string" ? [value] : [];

/** The question, or the sentence that says what is wrong with the line. */
export const commandQuestion = ({
  locale,
  operands,
  options,
}: CommandContext): CommandQuestion | string => {
  const t = commandTexts[locale];
  const [file] = operands;
  if (file === undefined || operands.length > 1) return t.oneFile;
  const typed = text(options.tolerance);
  const tolerance = typed === null ? DEFAULT_TOLERANCE : Number(typed);
  if (typed?.trim() === "" || !(tolerance >= 0 && tolerance <= MOST_TOLERANCE))
    return t.badTolerance(typed ?? "");
  const systems: (Crs | null)[] = [];
  for (const name of ["crs", "area-crs"]) {
    const written = text(options[name]);
    const crs = written === null ? null : parseCrs(written);
    if (written !== null && crs === null) return t.badCrs(written);
    systems.push(crs);
  }
  const out = text(options.out);
  if (out !== null && !/\.(csv|geojson|json)$/i.test(out)) return t.badOut(out);
  return {
    file,
    areas: list(options.area),
    tolerance: metres(tolerance),
    crs: systems[0] ?? null,
    sheet: text(options.sheet),
    areaCrs: systems[1] ?? null,
    json: options.json === true,
    out,
    excel: text(options.excel),
    pieces: text(options.pieces),
  };
};
