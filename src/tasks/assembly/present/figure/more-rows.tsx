import type { Locale } from "../../../../i18n/locale.ts";
import { presentTexts } from "../present-texts.ts";
import styles from "./figure.module.css";

/** Rows that stay where all do not fit; `figure.module.css` hides those after them from `ROWS_STEP` of use-fit.ts on. */
const MOST_ROWS = 4;

/** Says how many rows are not shown, where some are not. */
export const MoreRows = ({ count, locale }: { readonly count: number; readonly locale: Locale }) =>
  count > MOST_ROWS ? (
    <p className={styles.more} data-more="">
      {presentTexts[locale].more(count - MOST_ROWS)}
    </p>
  ) : null;
