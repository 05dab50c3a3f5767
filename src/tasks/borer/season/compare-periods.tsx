import { useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../ui/text/fact-list.tsx";
import type { Rate } from "../analysis/groups/rate.ts";
import type { Period } from "../analysis/select/reading-filter.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { readPeriod, samePeriod, writePeriod } from "../model/borer-period.ts";
import { AnswerState } from "../round/answer-state.tsx";
import { countText, intervalText, rateText } from "../round/rate-words.ts";
import styles from "../round/section.module.css";
import { pointsText } from "../round/sector-words.ts";
import { compareSentence } from "./compare-sentence.ts";
import { periodName, periodTitle } from "./period-name.ts";
import { seasonTexts } from "./season-texts.ts";
import { suggestedPair } from "./suggested-pair.ts";

/** Two months or campaigns side by side: the difference with its interval, or that none can be shown. */
export const ComparePeriods = ({ model }: { readonly model: BorerModel }) => {
  const { locale } = useLocale();
  const t = useTexts(seasonTexts);
  const { view, choices, set, filter, comparison } = model;
  const [half, setHalf] = useState<readonly [Period | null, Period | null]>([null, null]);
  if (filter === null) return null;
  const { method } = filter;
  const pair = view.compare ?? half;
  const periods: readonly Period[] = [
    ...choices.campaigns.map((campaign): Period => ({ kind: "campaign", campaign })).reverse(),
    ...choices.months.map(({ year, month }): Period => ({ kind: "month", year, month })).reverse(),
  ];
  const options = [
    { value: "", label: t.choose },
    ...periods.map((period) => ({
      value: writePeriod(period),
      label: periodTitle(period, locale),
    })),
  ];
  const choose = (place: 0 | 1, text: string) => {
    const chosen = readPeriod(text);
    const [before, after] = place === 0 ? [chosen, pair[1]] : [pair[0], chosen];
    setHalf([before, after]);
    set({ compare: before && after && !samePeriod(before, after) ? [before, after] : null });
  };
  const same = pair[0] !== null && pair[1] !== null && samePeriod(pair[0], pair[1]);
  const suggested = suggestedPair(filter.period, choices);
  const answer = view.compare === null ? null : comparison.value;
  const sentence = answer && compareSentence(answer, method, locale);
  const fact = (period: Period, rate: Rate) => ({
    label: periodTitle(period, locale),
    value: `${rateText(rate.rate, method, locale)} (${intervalText(rate.interval, method, locale)})`,
    hint: `${countText(rate, method, locale)}, ${pointsText(rate.points, locale)}`,
  });
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.compare}</h3>
      <div className={styles.fields}>
        {([0, 1] as const).map((place) => (
          <Select
            key={place}
            label={place === 0 ? t.before : t.after}
            value={pair[place] ? writePeriod(pair[place]) : ""}
            options={options}
            error={same && place === 1 ? t.same : null}
            onChange={(text) => choose(place, text)}
          />
        ))}
      </div>
      {suggested && view.compare === null ? (
        <p className={styles.text}>
          <Button look="link" onClick={() => set({ compare: suggested })}>
            {t.suggest(periodName(suggested[0], locale), periodName(suggested[1], locale))}
          </Button>
        </p>
      ) : null}
      {suggested === null && view.compare === null ? (
        <p className={parts.hint}>{t.noBefore}</p>
      ) : null}
      {view.compare === null ? null : <AnswerState answer={comparison} title={t.comparing} />}
      {answer && sentence && view.compare ? (
        <div aria-live="polite">
          <p className={styles.message}>{sentence.answer}</p>
          <FactList
            facts={[fact(view.compare[0], answer.before), fact(view.compare[1], answer.after)]}
          />
          <p className={parts.hint}>{sentence.doubt.join(" ")}</p>
        </div>
      ) : null}
      {view.compare ? (
        <p className={styles.text}>
          <Button
            look="link"
            onClick={() => {
              setHalf([null, null]);
              set({ compare: null });
            }}
          >
            {t.clear}
          </Button>
        </p>
      ) : null}
    </section>
  );
};
