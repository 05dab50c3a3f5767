import { useCallback, useEffect, useRef } from "react";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import { FactList } from "../../../../ui/text/fact-list.tsx";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { entriesOf } from "../model/entries-of-plots.ts";
import { focusPane } from "../model/focus-pane.ts";
import { wordOf } from "../model/register-words.ts";
import { unknownNamesOf } from "../model/unknown-names-of.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { VerdictCell } from "../pane/verdict-cell.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import { altitudeWords } from "./altitude-words.ts";
import { EntryFacts } from "./entry-facts.tsx";
import { FitList } from "./fit-list.tsx";
import styles from "./plot-card.module.css";

export interface PlotCardProps {
  readonly context: VarietiesContext;
  readonly model: VarietiesModel;
  readonly answered: AnsweredPlots;
  readonly plot: number;
}

/** Everything the comparison knows of one plot, and what the other questions know of it. */
export const PlotCard = ({ context, model, answered, plot }: PlotCardProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const { register, answer, start } = answered;
  const { select } = model;
  const card = useRef<HTMLElement>(null);
  const close = useCallback((): void => {
    select(null);
    focusPane({ preventScroll: true });
  }, [select]);
  useEffect(() => {
    const element = card.current;
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) close();
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [close]);
  const { PlotNotes } = context;
  const altitude = answer.altitude[plot]!;
  const relief = answer.relief[plot]!;
  const latitude = answer.latitude[plot]!;
  const degrees = formatNumber(Math.abs(latitude), 4);
  const entries = entriesOf(start, plot);
  const near = entries.some((entry) => answer.entries.published.otherVerdict[entry] !== 255);
  const id = register.ids[plot] ?? "";
  return (
    <article ref={card} className={styles.card} aria-label={id}>
      <header className={styles.head}>
        <h3 className={styles.id}>{id}</h3>
        <VerdictCell
          code={answer.plotVerdict[plot]!}
          unknown={unknownNamesOf(answer, start, plot)}
        />
        <IconButton icon="close" name={t.close} onClick={close} />
      </header>
      <FactList
        facts={[
          {
            label: t.altitude,
            value: Number.isFinite(altitude)
              ? t.altitudeValue(
                  formatInteger(altitude),
                  formatInteger(answer.altitudeErrorM[plot]!),
                )
              : t.noAltitude,
            hint: altitudeWords(answer, plot, wordOf(register, "altitud_msnm", plot), locale).join(
              " ",
            ),
          },
          {
            label: t.relief,
            value: Number.isFinite(relief) ? t.reliefValue(formatInteger(relief)) : t.noRelief,
          },
          ...(Number.isFinite(latitude)
            ? [
                {
                  label: t.latitude,
                  value: latitude < 0 ? t.southOf(degrees) : t.northOf(degrees),
                  ...(near && { hint: t.near }),
                },
              ]
            : []),
        ]}
      />
      {entries.map((entry) => (
        <EntryFacts key={entry} model={model} answered={answered} entry={entry} />
      ))}
      <FitList context={context} answered={answered} plot={plot} />
      <PlotNotes register={register} index={plot} />
    </article>
  );
};
