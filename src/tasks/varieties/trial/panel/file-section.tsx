import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import type { VarietiesContext } from "../../varieties-context.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";
import { RefusedRows } from "./refused-rows.tsx";
import { TemplateButton } from "./template-button.tsx";

export interface FileSectionProps {
  readonly context: VarietiesContext;
  readonly model: TrialModel;
}

/** Which of the open trials is looked at, and the way to another. */
export const FileSection = ({ context, model }: FileSectionProps) => {
  const t = useTexts(panelTexts);
  const { documents, activateTrial, chooseFiles, closeDocument } = context;
  const { dataset, set, select } = model;
  return (
    <section className={styles.section}>
      {documents.trials.length > 1 ? (
        <Select
          label={t.file}
          value={dataset.id}
          options={documents.trials.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            set({ response: null, site: null, campaign: null });
            select(null);
            activateTrial(id);
          }}
        />
      ) : (
        <>
          <h3 className={styles.heading}>{t.file}</h3>
          <p className={styles.hint}>{dataset.name}</p>
        </>
      )}
      <RefusedRows key={dataset.id} dataset={dataset} />
      <p className={styles.links}>
        <Button look="link" onClick={() => chooseFiles("trials")}>
          {t.open}
        </Button>
        <TemplateButton />
        {documents.trials.length > 1 ? (
          <Button look="link" onClick={() => closeDocument(dataset.id)}>
            {t.close}
          </Button>
        ) : null}
      </p>
    </section>
  );
};
