import { useMemo } from "react";
import { formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { ResidualPlots } from "../../../../ui/chart/residual-plots/residual-plots.tsx";
import type { SiteAnalysis } from "../../analysis/trial/trial-answer.ts";
import { plotName } from "../model/plot-name.ts";
import { quantilePoints } from "../model/residual-points.ts";
import type { ResponseName } from "../model/response-name.ts";
import { siteDecimals } from "../model/site-words.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

export interface ResidualsSectionProps {
  readonly model: TrialModel;
  readonly site: SiteAnalysis;
  readonly response: ResponseName;
}

/** What the model left over, plot by plot; a chosen plot is ringed. */
export const ResidualsSection = ({ model, site, response }: ResidualsSectionProps) => {
  const t = useTexts(panelTexts);
  const { plots, orderOf, selected, select } = model;
  const named = useMemo(
    () =>
      new Map(
        plots.map((plot) => [
          plot.record,
          { name: plotName(plot), order: orderOf.get(plot.variety) ?? 0 },
        ]),
      ),
    [plots, orderOf],
  );
  const points = useMemo(() => {
    const of = (record: number) => ({
      id: record,
      ...(named.get(record) ?? { name: "", order: 0 }),
    });
    return {
      fitted: site.fits.map(({ record, fitted, residual }) => ({
        ...of(record),
        x: fitted,
        y: residual,
      })),
      quantiles: quantilePoints(site.fits).map(({ record, expected, standardised }) => ({
        ...of(record),
        x: expected,
        y: standardised,
      })),
    };
  }, [site, named]);
  if (site.notComputable !== null || site.fits.length === 0) return null;
  const decimals = siteDecimals(site, response);
  const round = (value: number): string => formatNumber(value, decimals);
  const oneDigit = (value: number): string => formatNumber(value, 1);
  const shared = { selected, onSelect: select, nothingChosen: t.nothingChosen };
  return (
    <section className={styles.section}>
      <ResidualPlots
        caption={t.residualTable}
        nameHeader={t.plot}
        againstFitted={{
          ...shared,
          title: t.residuals,
          points: points.fitted,
          xLabel: t.fitted,
          yLabel: t.residual,
          formatX: round,
          formatY: round,
          reference: "zero",
        }}
        normalQuantiles={{
          ...shared,
          title: t.quantiles,
          points: points.quantiles,
          xLabel: t.expected,
          yLabel: t.standardised,
          formatX: oneDigit,
          formatY: oneDigit,
          reference: "identity",
        }}
      />
    </section>
  );
};
