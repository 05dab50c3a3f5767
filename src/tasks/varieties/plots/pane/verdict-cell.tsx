import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { AltitudeKey } from "../../../../layers/plot-altitude/altitude-key.tsx";
import { verdictOf } from "../model/verdict-code.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";
import styles from "./plots-pane.module.css";

export interface VerdictCellProps {
  readonly code: number;
  /** Names of the plot of which the verdict says nothing. */
  readonly unknown?: number;
}

/** Symbol and word of a verdict, and what it leaves out: colour is never alone. */
export const VerdictCell = ({ code, unknown = 0 }: VerdictCellProps) => {
  const t = useTexts(verdictTexts);
  const verdict = verdictOf(code);
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <AltitudeKey look={verdict} />
      {t[verdict]}
      {unknown === 0 ? null : ` · ${t.unknownNames(unknown, formatInteger(unknown))}`}
    </span>
  );
};
