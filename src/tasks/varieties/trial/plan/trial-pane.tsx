import { useTexts } from "../../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import { TRIAL_PANES } from "../model/trial-view.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import styles from "../trial.module.css";
import { InteractionPane } from "./interaction-pane.tsx";
import { PlanPane } from "./plan-pane.tsx";
import { PlotTable } from "./plot-table.tsx";

const PANES = { plano: PlanPane, interaccion: InteractionPane, tabla: PlotTable } as const;

/** Under the map: the trial as a field, as lines or as a table. */
export const TrialPane = ({ model }: { readonly model: TrialModel }) => {
  const t = useTexts(paneTexts);
  const { response, view, set } = model;
  if (response === null) return null;
  const Pane = PANES[view.pane];
  const title = t.title(
    response.name.charAt(0).toUpperCase() + response.name.slice(1),
    response.unit,
  );
  return (
    <section className={styles.pane} aria-label={title}>
      <div className={styles.paneHead}>
        <h2 className={styles.paneTitle}>{title}</h2>
        <SegmentedControl
          label={t.label}
          value={view.pane}
          segments={TRIAL_PANES.map((pane) => ({ value: pane, label: t.panes[pane] }))}
          onChange={(pane) => set({ pane })}
        />
      </div>
      <Pane model={model} response={response} />
    </section>
  );
};
