import { useMemo } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { SeasonCurve } from "../../../ui/chart/season-curve/season-curve.tsx";
import { SmallMultiples } from "../../../ui/chart/season-curve/small-multiples.tsx";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { MonthRate } from "../analysis/season/season-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { AnswerState } from "../round/answer-state.tsx";
import type { BorerContext } from "../round/borer-context.ts";
import { rateText, thresholdText, tickText } from "../round/rate-words.ts";
import styles from "../round/section.module.css";
import { ComparePeriods } from "./compare-periods.tsx";
import { Flowering } from "./flowering.tsx";
import { seasonMarks } from "./season-marks.ts";
import { seasonPlaces, seasonSeries } from "./season-series.ts";
import { seasonTexts } from "./season-texts.ts";
import { campaignOf } from "./strip-periods.ts";

export interface SeasonProps {
  readonly context: BorerContext;
  readonly model: BorerModel;
}

const NO_MONTHS: readonly MonthRate[] = [];

/** When: infestation by month against past campaigns, two dates compared, each district by itself. */
export const SeasonPanel = ({ model }: SeasonProps) => {
  const { locale } = useLocale();
  const t = useTexts(seasonTexts);
  const { filter, season, threshold, view, set } = model;
  const answer = season.value;
  const months = answer?.months ?? NO_MONTHS;
  const period = filter?.period ?? null;
  const method = filter?.method ?? "ramas";
  const main = (period && campaignOf(period, months)) ?? answer?.campaigns.at(-1) ?? null;
  const series = useMemo(
    () => seasonSeries(months, main, method, locale),
    [months, main, method, locale],
  );
  const panels = useMemo(
    () =>
      (answer?.byDistrict ?? []).map(({ district, months: own }) => ({
        id: district,
        title: district === "" ? t.noDistrict : district,
        series: seasonSeries(own, main, method, locale),
      })),
    [answer, main, method, locale, t],
  );
  if (filter === null) return null;
  const traps = method === "trampa";
  const marks = seasonMarks(view.flowering, t);
  const places = seasonPlaces(locale);
  const format = (value: number): string => rateText(value, method, locale);
  const formatTick = (value: number): string => tickText(value, method);
  const headers = {
    place: t.headers.place,
    series: t.headers.series,
    value: traps ? t.headers.valueTraps : t.headers.value,
    interval: t.headers.interval,
    stands: t.headers.stands,
  };
  const marker = { at: threshold, label: t.threshold(thresholdText(threshold, method, locale)) };
  const drawn = months.find(
    (one) => period?.kind === "month" && one.year === period.year && one.month === period.month,
  );
  const choose = (place: number) => {
    const month = months.findLast((one) => one.place === place && one.campaign === main);
    if (month) set({ period: { kind: "month", year: month.year, month: month.month } });
  };
  return (
    <>
      <AnswerState answer={season} title={t.working} />
      <section className={parts.section}>
        <SeasonCurve
          title={traps ? t.curveTraps : t.curve}
          places={places}
          series={series}
          format={format}
          formatTick={formatTick}
          headers={headers}
          marker={marker}
          spans={marks.spans}
          marks={marks.marks}
          selected={drawn?.place ?? null}
          onSelect={choose}
          note={[
            t.curveNote,
            answer && answer.undated > 0
              ? t.undated(answer.undated, formatInteger(answer.undated))
              : "",
          ].join(" ")}
          empty={t.curveEmpty}
        />
      </section>
      <Flowering model={model} />
      <ComparePeriods model={model} />
      <section className={parts.section}>
        <SmallMultiples
          title={t.multiples}
          places={places}
          panels={panels}
          format={format}
          formatTick={formatTick}
          headers={{ ...headers, panel: t.headers.panel }}
          marker={marker}
          spans={marks.spans}
          selected={view.district}
          onSelect={(district) => set({ district })}
          note={t.multiplesNote}
          empty={t.multiplesEmpty}
        />
        {view.district === null ? null : (
          <p className={styles.text}>
            <Button look="link" onClick={() => set({ district: null })}>
              {t.allDistricts}
            </Button>
          </p>
        )}
      </section>
    </>
  );
};
