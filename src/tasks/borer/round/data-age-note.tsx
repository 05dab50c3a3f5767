import { useLocale } from "../../../i18n/use-locale.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { ageText } from "./age-text.ts";
import { dataAge } from "./data-age.ts";
import styles from "./data-age-note.module.css";

/** Of when the readings are that the round stands on; marked where they do not show this week. */
export const DataAgeNote = ({
  model,
}: {
  readonly model: Pick<BorerModel, "filter" | "choices">;
}) => {
  const { locale } = useLocale();
  const { filter, choices } = model;
  const age = filter && dataAge(filter.period, choices.months, new Date());
  return age ? <p className={age.old ? styles.old : styles.note}>{ageText(age, locale)}</p> : null;
};
