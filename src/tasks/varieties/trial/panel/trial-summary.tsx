import { useLocale } from "../../../../i18n/use-locale.ts";
import { saidOf } from "../model/said-of.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import styles from "../trial.module.css";

/** What a phone shows before anything is touched. */
export const TrialSummary = ({ model }: { readonly model: TrialModel }) => {
  const { locale } = useLocale();
  const said = saidOf(model, locale);
  if (said === null) return null;
  return (
    <div className={styles.summary}>
      <p className={styles.lead}>{said.brief ?? said.lead}</p>
    </div>
  );
};
