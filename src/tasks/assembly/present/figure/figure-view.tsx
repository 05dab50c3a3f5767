import type { PublicFigure } from "../../../../domain/story/public-figure.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { BarsFigure } from "./bars-figure.tsx";
import styles from "./figure.module.css";
import { RatesFigure } from "./rates-figure.tsx";
import { TableFigure } from "./table-figure.tsx";

export interface FigureViewProps {
  readonly figure: PublicFigure;
  readonly locale: Locale;
}

/** The one figure of a slide: a number, bars, rates with their intervals, or a table. */
export const FigureView = ({ figure, locale }: FigureViewProps) => {
  switch (figure.kind) {
    case "number":
      return (
        <p className={styles.number}>
          <strong>{figure.value[locale]}</strong> <span>{figure.label[locale]}</span>
        </p>
      );
    case "bars":
      return <BarsFigure rows={figure.rows} locale={locale} />;
    case "rates":
      return <RatesFigure rows={figure.rows} threshold={figure.threshold} locale={locale} />;
    case "table":
      return <TableFigure head={figure.head} rows={figure.rows} locale={locale} />;
  }
};
