import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerContext } from "../round/borer-context.ts";
import { scopeTexts } from "../texts/scope-texts.ts";
import styles from "./sheet-choice.module.css";

export interface SheetChoiceProps {
  readonly context: BorerContext;
  readonly model: BorerModel;
}

/** Which of the open sheets is looked at, and the way to another. */
export const SheetChoice = ({ context, model }: SheetChoiceProps) => {
  const t = useTexts(scopeTexts);
  const { documents, activateReadings, chooseFiles, closeDocument } = context;
  const { readings } = model;
  if (readings === null) return null;
  const forget = {
    period: null,
    selection: null,
    organisation: null,
    district: null,
    hamlet: null,
  };
  return (
    <section className={parts.section}>
      {documents.readings.length > 1 ? (
        <Select
          label={t.sheet}
          value={readings.id}
          options={documents.readings.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            model.set({ ...forget, method: null });
            activateReadings(id);
          }}
        />
      ) : (
        <>
          <h3 className={parts.heading}>{t.sheet}</h3>
          <p className={parts.hint}>{readings.name}</p>
        </>
      )}
      <p className={styles.links}>
        <Button look="link" onClick={() => chooseFiles("readings")}>
          {t.open}
        </Button>
        {documents.readings.length > 1 ? (
          <Button look="link" onClick={() => closeDocument(readings.id)}>
            {t.close}
          </Button>
        ) : null}
      </p>
    </section>
  );
};
