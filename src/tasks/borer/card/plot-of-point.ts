import type { Dataset } from "../../../domain/dataset.ts";
import { formatMetres } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { JoinAnswer } from "../analysis/join/join-answer.ts";
import { cardTexts } from "../texts/card-texts.ts";

export interface PlotOfPoint {
  /** Code and how it was found. */
  readonly words: string;
  /** What code and position say where they do not agree. */
  readonly disagreement: string | null;
}

/** The plot of the register a point belongs to, by code, by position, or both. */
export const plotOfPoint = (
  join: JoinAnswer,
  register: Dataset<"plots">,
  point: number,
  locale: Locale,
): PlotOfPoint => {
  const t = cardTexts[locale];
  const code = (plot: number): string => register.ids[plot] ?? "";
  const plot = join.plot[point] ?? -1;
  const how = join.by[point] ?? "none";
  const say = { both: t.plotBoth, code: t.plotCode, position: t.plotPosition };
  const words = how === "none" || plot < 0 ? t.plotNone : say[how](code(plot));
  const apart = join.disagreements.find((one) => one.point === point);
  if (apart === undefined) return { words, disagreement: null };
  const distance = formatMetres(apart.distance, 0);
  return {
    words,
    disagreement:
      apart.byPosition < 0
        ? t.plotAway(code(apart.byCode), distance)
        : t.plotDisagree(code(apart.byCode), code(apart.byPosition), distance),
  };
};
