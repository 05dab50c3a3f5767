import { useTexts } from "../../../../i18n/use-texts.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import type { PlotsModel } from "../model/use-plots-model.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { ErrorsSection } from "./errors-section.tsx";
import { ExerciseSection } from "./exercise-section.tsx";
import styles from "./panel.module.css";
import { UnknownSection } from "./unknown-section.tsx";

export interface PlotsChoicesProps {
  readonly model: VarietiesModel;
  readonly plots: PlotsModel;
}

/** What can be told and changed: unknown names, the exercise, the errors; and how it is compared. */
export const PlotsChoices = ({ model, plots }: PlotsChoicesProps) => {
  const t = useTexts(answerTexts);
  const { answered } = plots;
  return (
    <div className={styles.choices}>
      {answered ? (
        <>
          <UnknownSection model={model} answered={answered} />
          <ExerciseSection model={model} plots={plots} answered={answered} />
        </>
      ) : null}
      <ErrorsSection model={model} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{t.method}</h3>
        <p className={styles.hint}>{t.methodText}</p>
      </section>
    </div>
  );
};
