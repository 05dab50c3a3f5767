import { crsName } from "../../../../geo/crs/crs-name.ts";
import { formatPercent } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { NumberField } from "../../../../ui/controls/number-field.tsx";
import panelStyles from "../../../../ui/layout/panel-parts.module.css";
import { LiveRegion } from "../../../../ui/text/live-region.tsx";
import { ProgressNote } from "../../../progress-note.tsx";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../compare.module.css";
import { compareTexts } from "../compare-texts.ts";
import { filterPatch, GROWN_ENDS, SAME_ENDS, settingPatch } from "../model/compare-view.ts";
import type { CompareModel } from "../model/use-compare-model.ts";
import { ChangeFilters } from "./change-filters.tsx";
import { CompareAnswerSection } from "./compare-answer-section.tsx";
import { CompareChoice } from "./compare-choice.tsx";
import { EntryCard } from "./entry-card.tsx";

export interface ComparePanelProps {
  readonly context: RegisterContext;
  readonly model: CompareModel;
}

/** The chosen plot, the two registers, the answer with its doubts, and what can be changed. */
export const ComparePanel = ({ context, model }: ComparePanelProps) => {
  const t = useTexts(compareTexts);
  const { view, answered, compared, summary, selected } = model;
  const { settings } = view;
  const { set } = context.view;
  return (
    <>
      {compared && selected !== null ? (
        <EntryCard compared={compared} entry={selected} onClose={() => model.select(null)} />
      ) : null}
      <CompareChoice context={context} model={model} />
      <div className={styles.room}>
        {compared && summary ? (
          <CompareAnswerSection model={model} compared={compared} summary={summary} />
        ) : null}
        {compared || answered.progress || answered.cancelled ? null : (
          <p role="status">{t.waiting}</p>
        )}
        <ProgressNote answered={answered} title={t.working} />
      </div>
      <LiveRegion
        message={
          summary && answered.current
            ? summary.changed === 0
              ? t.none
              : `${formatInteger(summary.changed)} ${t.answer(summary.changed)}`
            : ""
        }
      />
      {compared && summary ? (
        <ChangeFilters
          summary={summary}
          entries={compared.answer.change.length}
          filter={view.filter}
          holders={model.holders}
          hasLimit={model.limit !== null}
          onFilter={(filter) => set(filterPatch(filter))}
        />
      ) : null}
      <section className={panelStyles.section}>
        <h3 className={panelStyles.heading}>{t.settings}</h3>
        <div className={styles.form}>
          <NumberField
            label={t.sameM}
            hint={t.sameMHint}
            unit="m"
            min={SAME_ENDS[0]}
            max={SAME_ENDS[1]}
            value={settings.sameM}
            onChange={(value) => set(settingPatch("sameM", value))}
          />
          {model.limit ? (
            <NumberField
              label={t.grownM}
              unit="m"
              min={GROWN_ENDS[0]}
              max={GROWN_ENDS[1]}
              value={settings.grownM}
              onChange={(value) => set(settingPatch("grownM", value))}
            />
          ) : null}
        </div>
      </section>
      {compared ? (
        <section className={panelStyles.section}>
          <h3 className={panelStyles.heading}>{t.method}</h3>
          <p className={panelStyles.hint}>
            {t.methodText(crsName(compared.answer.plane), formatPercent(settings.sameIou, 0))}
          </p>
        </section>
      ) : null}
    </>
  );
};
