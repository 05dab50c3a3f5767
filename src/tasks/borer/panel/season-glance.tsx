import { useMemo } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { SeasonCurve } from "../../../ui/chart/season-curve/season-curve.tsx";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { MonthRate } from "../analysis/season/season-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { rateText, thresholdText, tickText } from "../round/rate-words.ts";
import { seasonMarks } from "../season/season-marks.ts";
import { seasonPlaces, seasonSeries } from "../season/season-series.ts";
import { seasonTexts } from "../season/season-texts.ts";
import { campaignOf } from "../season/strip-periods.ts";
import { scopeTexts } from "../texts/scope-texts.ts";

const NO_MONTHS: readonly MonthRate[] = [];

/** The season at a glance, with the way to all that is said of it. */
export const SeasonGlance = ({ model }: { readonly model: BorerModel }) => {
  const { locale } = useLocale();
  const t = useTexts(seasonTexts);
  const s = useTexts(scopeTexts);
  const { filter, season, threshold, view, set } = model;
  const months = season.value?.months ?? NO_MONTHS;
  const method = filter?.method ?? "ramas";
  const period = filter?.period ?? null;
  const main = (period && campaignOf(period, months)) ?? season.value?.campaigns.at(-1) ?? null;
  const series = useMemo(
    () => seasonSeries(months, main, method, locale),
    [months, main, method, locale],
  );
  const places = useMemo(() => seasonPlaces(locale), [locale]);
  if (filter === null || months.length === 0) return null;
  const traps = method === "trampa";
  const { spans, marks } = seasonMarks(view.flowering, t);
  return (
    <section className={parts.section}>
      <SeasonCurve
        title={traps ? t.curveTraps : t.curve}
        aside={
          <Button look="link" onClick={() => set({ tab: "campana" })}>
            {s.seeSeason}
          </Button>
        }
        places={places}
        series={series}
        format={(value) => rateText(value, method, locale)}
        formatTick={(value) => tickText(value, method)}
        headers={{
          place: t.headers.place,
          series: t.headers.series,
          value: traps ? t.headers.valueTraps : t.headers.value,
          interval: t.headers.interval,
          stands: t.headers.stands,
        }}
        marker={{ at: threshold, label: t.threshold(thresholdText(threshold, method, locale)) }}
        spans={spans}
        marks={marks}
        height={130}
        empty={t.curveEmpty}
      />
    </section>
  );
};
