import { useMemo } from "react";
import { formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { FieldPlan } from "../../../../ui/chart/field-plan/field-plan.tsx";
import type { PlanPlot } from "../../../../ui/chart/field-plan/field-plan-props.ts";
import { planLayout } from "../../../../ui/chart/field-plan/plan-layout.ts";
import type { TrialPlot } from "../model/trial-plots.ts";
import { paneTexts } from "../texts/pane-texts.ts";

export interface SitePlanProps {
  readonly site: string;
  readonly plots: readonly TrialPlot[];
  /** Combinations the file has no line for. */
  readonly absent: number;
  /** Largest value of the trial, so that bars of all fields agree. */
  readonly largest: number;
  readonly decimals: number;
  readonly short: ReadonlyMap<string, string>;
  readonly orderOf: ReadonlyMap<string, number>;
  readonly selected: number | null;
  readonly onSelect: (record: number | null) => void;
}

/** The field of one site. */
export const SitePlan = (props: SitePlanProps) => {
  const { site, plots, absent, largest, decimals, short, orderOf, selected, onSelect } = props;
  const t = useTexts(paneTexts);
  const drawn = useMemo<readonly PlanPlot[]>(
    () =>
      plots.map((plot, i) => ({
        id: plot.record,
        row: plot.row,
        column: plot.column,
        block: plot.block,
        code: plot.code || String(i + 1),
        label: short.get(plot.variety) ?? plot.variety,
        name: plot.variety,
        order: orderOf.get(plot.variety) ?? 0,
        trees: plot.trees,
        value: plot.value === null ? null : formatNumber(plot.value, decimals),
        share: plot.value === null || !(largest > 0) ? 0 : Math.max(0, plot.value / largest),
      })),
    [plots, short, orderOf, decimals, largest],
  );
  const sketch = useMemo(() => planLayout(drawn).kind === "sketch", [drawn]);
  return (
    <FieldPlan
      title={site || t.field}
      plots={drawn}
      texts={t}
      note={[...(sketch ? [] : [t.noSketch]), ...(absent > 0 ? [t.absent(absent)] : [])].join(" ")}
      selected={selected}
      onSelect={onSelect}
    />
  );
};
