import { formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { FactList } from "../../../../ui/text/fact-list.tsx";
import { withUnit } from "../model/figure-text.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

/** The plot chosen on plan, table or residual chart. */
export const ChosenPlot = ({ model }: { readonly model: TrialModel }) => {
  const t = useTexts(panelTexts);
  const { plots, selected, select, response } = model;
  const plot = plots.find(({ record }) => record === selected);
  if (plot === undefined || response === null) return null;
  const figure = (value: number): string => withUnit(formatNumber(value, 2), response.unit);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <span>{plot.code ? `${t.plot} ${plot.code}` : t.chosen}</span>
        <Button look="link" icon="close" onClick={() => select(null)}>
          {t.drop}
        </Button>
      </h3>
      <FactList
        facts={[
          { label: t.facts.variety, value: plot.variety },
          { label: t.facts.site, value: plot.site },
          { label: t.facts.block, value: plot.block },
          { label: t.facts.value, value: plot.value === null ? t.lost : figure(plot.value) },
          { label: t.facts.fitted, value: plot.fit ? figure(plot.fit.fitted) : t.notFitted },
          ...(plot.fit ? [{ label: t.facts.residual, value: figure(plot.fit.residual) }] : []),
        ]}
      />
    </section>
  );
};
