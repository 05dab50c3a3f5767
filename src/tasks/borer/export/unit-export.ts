import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { ExportColumn, ExportTable } from "../../export-table.ts";
import { HELD_BACK, type HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { resultWords } from "../model/result-words.ts";
import { methodNames } from "./method-names.ts";

/** Stands for "no z" among the classes. */
const NO_CLASS = -128;

/** Cells or points compared: rate, z, p, q and class. Rows are units. */
export const unitExport = (answer: HotSpotAnswer, method: ReadingMethod): ExportTable<number> => {
  const traps = method === "trampa";
  const decimals = traps ? 4 : 2;
  const n = methodNames(method);
  const figure = (
    key: string,
    spanish: string,
    english: string,
    values: ArrayLike<number>,
    shown: number,
  ): ExportColumn<number> => ({
    key,
    head: { "es-PE": spanish, en: english },
    value: (unit) => values[unit] ?? null,
    decimals: shown,
  });
  const classOf = (values: Int8Array) => (unit: number) => {
    const code = values[unit] ?? NO_CLASS;
    return code === NO_CLASS ? null : code;
  };
  return {
    rows: answer.ids.map((_, unit) => unit),
    columns: [
      {
        key: answer.unit === "cell" ? "cell" : "point",
        head:
          answer.unit === "cell"
            ? { "es-PE": "celda", en: "cell" }
            : { "es-PE": "punto", en: "point" },
        value: (unit) => answer.ids[unit] ?? "",
      },
      figure("easting", "este", "easting", answer.x, 0),
      figure("northing", "norte", "northing", answer.y, 0),
      figure("points", "puntos", "points", answer.pointCount, 0),
      { ...n.events, value: (unit) => answer.events[unit] ?? null },
      { ...n.exposure, value: (unit) => answer.exposure[unit] ?? null },
      { ...n.rate, value: (unit) => answer.rate[unit] ?? null, decimals },
      ...(traps
        ? []
        : [
            figure("wilson95_low", "wilson_95_bajo", "wilson_95_low", answer.wilsonLow, 2),
            figure("wilson95_high", "wilson_95_alto", "wilson_95_high", answer.wilsonHigh, 2),
          ]),
      { ...n.eb, value: (unit) => answer.ebGlobal[unit] ?? null, decimals },
      figure("neighbours_without_self", "vecinos", "neighbours", answer.neighbours, 0),
      figure("z", "gi_z", "gi_z", answer.z, 4),
      figure("p", "p", "p", answer.p, 6),
      figure("p_permuted", "p_permutaciones", "p_permutations", answer.pPermuted, 4),
      figure("q", "q_benjamini_hochberg", "q_benjamini_hochberg", answer.q, 6),
      {
        key: "class_bh",
        head: { "es-PE": "resultado", en: "result" },
        value: classOf(answer.classShown),
        words: (unit, locale) => resultWords(answer, unit, locale),
      },
      {
        key: "class_bh_before_holding_back",
        head: { "es-PE": "clase_sin_minimos", en: "class_without_minimums" },
        value: classOf(answer.classBh),
      },
      {
        key: "held_back",
        head: { "es-PE": "retenida_por", en: "held_back_by" },
        value: (unit) => HELD_BACK[answer.heldBack[unit] ?? 0] ?? "none",
      },
    ],
  };
};
