import { formatInteger } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import type { StripPoint } from "../../../../ui/chart/altitude-strip/altitude-strip-props.ts";
import type { StripGroup } from "../model/plots-view.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { verdictOf } from "../model/verdict-code.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";
import { groupOfRow } from "./strip-rows.ts";

/** A mark of the chart in words: which plot, where and what of it; or how many it stands for. */
export const pointWords = (
  { row, kind, at, refs }: StripPoint,
  by: StripGroup,
  { register, answer }: Pick<AnsweredPlots, "register" | "answer">,
  locale: Locale,
): string => {
  const t = paneTexts[locale];
  const name = groupOfRow(row) || t.noWord[by];
  const verdict = verdictTexts[locale][verdictOf(kind)].toLowerCase();
  const [plot = 0, ...more] = refs;
  if (more.length > 0)
    return t.pointMany(formatInteger(refs.length), name, formatInteger(at), verdict);
  const error = formatInteger(answer.altitudeErrorM[plot]!);
  return t.pointOne(register.ids[plot] ?? "", name, formatInteger(at), error, verdict);
};
