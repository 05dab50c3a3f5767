import type { PublicFigure } from "../../../domain/story/public-figure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { publishTexts } from "./publish-texts.ts";

/** A figure as rows of a table, its columns first: what a spreadsheet opens. */
export const figureRows = (
  figure: PublicFigure,
  locale: Locale,
): readonly (readonly string[])[] => {
  const t = publishTexts[locale];
  switch (figure.kind) {
    case "number":
      return [
        [t.value, t.meaning],
        [figure.value[locale], figure.label[locale]],
      ];
    case "bars":
      return [
        [t.group, t.part, t.whole, t.inWords],
        ...figure.rows.map(({ label, part, whole, text }) => [
          label[locale],
          part === null ? "" : String(part),
          String(whole),
          text[locale],
        ]),
      ];
    case "rates":
      return [
        [t.group, t.percent, t.low, t.high, t.counted, t.threshold],
        ...figure.rows.map(({ label, percent, low, high, counted }) => [
          label[locale],
          percent.toFixed(2),
          low.toFixed(2),
          high.toFixed(2),
          counted[locale],
          figure.threshold === null ? "" : String(figure.threshold),
        ]),
      ];
    case "table":
      return [figure.head, ...figure.rows].map((row) => row.map((cell) => cell[locale]));
  }
};
