import type { Locale } from "../../../../i18n/locale.ts";
import { ChangeKey } from "../../../../layers/plot-change/change-key.tsx";
import type { ChangeLook } from "../../../../layers/plot-change/change-looks.ts";
import { changeTexts } from "../../../../layers/plot-change/change-texts.ts";
import styles from "../compare.module.css";

export interface ChangeCellProps {
  readonly change: ChangeLook;
  readonly locale: Locale;
}

/** A change by its symbol and its word. */
export const ChangeCell = ({ change, locale }: ChangeCellProps) => (
  <span className={styles.change}>
    <ChangeKey look={change} />
    {changeTexts[locale].looks[change]}
  </span>
);
