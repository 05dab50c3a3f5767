import { useMemo } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { TimeStrip } from "../../../ui/time/time-strip.tsx";
import { readPeriod, writePeriod } from "../model/borer-period.ts";
import type { SeasonProps } from "./season-panel.tsx";
import { seasonTexts } from "./season-texts.ts";
import { campaignOf, type Grain, grainOf, periodForGrain, stripPeriods } from "./strip-periods.ts";

const NO_MONTHS: readonly never[] = [];

/** The months or campaigns of the sheet with what was counted in each; choosing one moves the whole screen there. */
export const TimeStripBar = ({ model }: SeasonProps) => {
  const { locale } = useLocale();
  const t = useTexts(seasonTexts);
  const { filter, points, season, set } = model;
  const months = season.value?.months ?? NO_MONTHS;
  const period = filter?.period ?? null;
  const traps = filter?.method === "trampa";
  const grain = period ? grainOf(period) : "all";
  const periods = useMemo(
    () => (period ? stripPeriods(grain, months, period, traps, locale) : []),
    [grain, months, period, traps, locale],
  );
  if (period === null || months.length === 0) return null;
  const campaign = grain === "month" ? campaignOf(period, months) : null;
  const unit = traps ? t.trapDays : t.fruits;
  const exposure = points?.exposure.reduce((sum, one) => sum + one, 0) ?? 0;
  const count = points?.point.length ?? 0;
  const standsOn = `${t.points(count, formatInteger(count))}, ${t.amount(exposure, formatInteger(exposure), traps)}`;
  return (
    <TimeStrip
      label={grain === "month" ? t.sliderMonth : t.sliderCampaign}
      periods={periods}
      value={writePeriod(period)}
      onChange={(id) => set({ period: readPeriod(id) })}
      sub={`${t.sub(campaign ?? "")}${unit}`}
      compactSub={standsOn}
      grain={{
        label: t.grain,
        value: grain,
        segments: (["month", "campaign", "all"] as const).map((value) => ({
          value,
          label: t.strip[value],
        })),
        onChange: (value) => {
          const next = periodForGrain(value as Grain, period, months);
          if (next) set({ period: next });
        },
      }}
    />
  );
};
