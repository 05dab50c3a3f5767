import type { ImportChoices } from "../../../domain/import-choices.ts";
import { READING_METHODS, type ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import type { CommandContext } from "../../command.ts";
import { BORER_DEFAULTS, BORER_LIMITS, readLimited } from "../model/borer-view.ts";
import { commandTexts } from "./command-texts.ts";

/** A command line of `lindero borer`, understood; null is what the data decide. */
export interface BorerQuestion {
  readonly file: string;
  /** Header of the column to group by. */
  readonly by: string | null;
  readonly band: number | null;
  readonly rate: "raw" | "eb";
  readonly method: ReadingMethod | null;
  /** A month or a campaign, as typed. */
  readonly period: string | null;
  /** Side to side of the hexagons, metres; null compares points. */
  readonly cells: number | null;
  /** Per cent of fruits, or insects per trap and day. */
  readonly threshold: number | null;
  readonly permutations: number | null;
  readonly seed: number;
  readonly leastExposure: number;
  readonly leastNeighbours: number;
  readonly crs: Crs | null;
  readonly choices: Pick<ImportChoices, "sheet" | "swapLatLon" | "repeatedRows" | "dateOrder">;
  readonly json: boolean;
  readonly out: string | null;
  readonly excel: string | null;
}

type Options = CommandContext["options"];

const text = (options: Options, name: string): string | null => {
  const value = options[name];
  return typeof value === "string" ? value : null;
};

/** null: nothing typed; undefined: none of these. */
const oneOf = <W extends string>(
  words: readonly W[],
  typed: string | null,
): W | null | undefined => (typed === null ? null : words.find((word) => word === typed));

/** Options with figures, the limits they share with the screen, and whether only whole ones do. */
const FIGURES = [
  ["band", "band", false],
  ["cells", "unit", false],
  ["threshold", "threshold", false],
  ["permutations", "permutations", true],
  ["seed", "seed", true],
  ["min-fruits", "leastExposure", true],
  ["min-neighbours", "leastNeighbours", true],
] as const;

type Figure = (typeof FIGURES)[number][0];

const sheetOf = (sheet: string | null): { sheet?: string } => (sheet === null ? {} : { sheet });

/** The question, or the sentence that says what is wrong with the line. */
export const borerQuestion = ({
  locale,
  operands,
  options,
}: CommandContext): BorerQuestion | string => {
  const t = commandTexts[locale];
  const [file] = operands;
  if (file === undefined || operands.length > 1) return t.oneFile;
  const figures: Partial<Record<Figure, number>> = {};
  for (const [name, limits, whole] of FIGURES) {
    const typed = text(options, name);
    if (typed === null) continue;
    const value = readLimited(limits, typed, whole);
    const [least, most] = BORER_LIMITS[limits];
    if (value === null) return t.badFigure(name, typed, least, most, whole);
    figures[name] = value;
  }
  const rate = text(options, "rate") ?? BORER_DEFAULTS.rate;
  if (rate !== "raw" && rate !== "eb") return t.badWord("rate", rate, "raw, eb");
  const method = text(options, "method");
  const known = READING_METHODS.find((one) => one === method) ?? null;
  if (method !== null && known === null)
    return t.badWord("method", method, READING_METHODS.join(", "));
  const repeated = oneOf(["copies", "parts"] as const, text(options, "repeated"));
  if (repeated === undefined)
    return t.badWord("repeated", text(options, "repeated") ?? "", "copies, parts");
  const dates = oneOf(["day-first", "month-first"] as const, text(options, "dates"));
  if (dates === undefined)
    return t.badWord("dates", text(options, "dates") ?? "", "day-first, month-first");
  const written = text(options, "crs");
  const crs = written === null ? null : parseCrs(written);
  if (written !== null && crs === null) return t.badCrs(written);
  for (const name of ["out", "excel"]) {
    const path = text(options, name);
    if (path !== null && !/\.csv$/i.test(path)) return t.badOut(path);
  }
  return {
    file,
    by: text(options, "by"),
    band: figures.band ?? null,
    rate,
    method: known,
    period: text(options, "period"),
    cells: figures.cells ?? null,
    threshold: figures.threshold ?? null,
    permutations: figures.permutations ?? null,
    seed: figures.seed ?? BORER_DEFAULTS.seed,
    leastExposure: figures["min-fruits"] ?? BORER_DEFAULTS.leastExposure,
    leastNeighbours: figures["min-neighbours"] ?? BORER_DEFAULTS.leastNeighbours,
    crs,
    choices: {
      ...sheetOf(text(options, "sheet")),
      ...(options.swap === true && { swapLatLon: true }),
      ...(repeated && { repeatedRows: repeated }),
      ...(dates && { dateOrder: dates }),
    },
    json: options.json === true,
    out: text(options, "out"),
    excel: text(options, "excel"),
  };
};
