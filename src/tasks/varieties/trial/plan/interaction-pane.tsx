import { useMemo } from "react";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { InteractionPlot } from "../../../../ui/chart/interaction-plot/interaction-plot.tsx";
import { MOST_INTERVALS } from "../../../../ui/chart/interaction-plot/most-intervals.ts";
import { placeScale } from "../../../../ui/chart/interaction-plot/place-scale.ts";
import { altitudeText, withUnit } from "../model/figure-text.ts";
import { shortNames } from "../model/short-names.ts";
import { siteDecimals } from "../model/site-words.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import styles from "../trial.module.css";
import type { PaneProps } from "./plan-pane.tsx";

/** Characters of a name at the end of its line. */
const NAME_ROOM = 15;

/** Variety by altitude of the site, each site where it is. */
export const InteractionPane = ({ model, response }: PaneProps) => {
  const t = useTexts(paneTexts);
  const a = useTexts(answerTexts);
  const { answered, orderOf, variety, setVariety } = model;
  const answer = answered.value;
  const drawing = useMemo(() => {
    const points = answer?.interaction ?? [];
    const short = shortNames([...orderOf.keys()], NAME_ROOM);
    const sites = (answer?.sites ?? []).filter(({ site }) =>
      points.some((one) => one.site === site),
    );
    return {
      places: sites.map(({ site, altitude }) => ({
        id: site,
        label: site,
        at: Number.isFinite(altitude) ? altitude : null,
      })),
      series: [...orderOf].flatMap(([name, order]) => {
        const own = points.filter((one) => one.variety === name);
        return own.length === 0
          ? []
          : [
              {
                id: name,
                label: name,
                short: short.get(name) ?? name,
                order,
                points: own.map(({ site, mean, ci95, n }) => ({
                  place: site,
                  value: mean,
                  ends: ci95,
                  n,
                })),
              },
            ];
      }),
    };
  }, [answer, orderOf]);
  if (answer === null) return null;
  const { places, series } = drawing;
  if (places.length < 2)
    return (
      <div className={styles.paneBody}>
        <p>{t.oneSite}</p>
      </div>
    );
  const decimals = Math.max(...answer.sites.map((one) => siteDecimals(one, response)));
  const ns = answer.interaction.map(({ n }) => n);
  const [least, most] = [Math.min(...ns), Math.max(...ns)];
  return (
    <div className={styles.paneBody}>
      <InteractionPlot
        title={t.interaction(response.name)}
        places={places}
        series={series}
        format={(value) => withUnit(formatNumber(value, decimals), response.unit)}
        formatTick={(value) => formatNumber(value, Number.isInteger(value) ? 0 : decimals)}
        formatAt={(at) => altitudeText(at, a.altitude)}
        valueLabel={response.unit || response.name}
        headers={t.headers}
        noInterval={t.noInterval}
        note={[
          placeScale(places).toScale ? t.toScale : t.notToScale,
          ...(series.length > MOST_INTERVALS ? [t.crowded] : []),
          least === most
            ? t.nEach(formatInteger(least))
            : t.nRange(formatInteger(least), formatInteger(most)),
          a.across.altitude,
          t.press,
        ].join(" ")}
        selected={variety}
        onSelect={setVariety}
      />
    </div>
  );
};
