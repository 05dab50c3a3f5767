import { useTexts } from "../../../../i18n/use-texts.ts";
import { AltitudeKey } from "../../../../layers/plot-altitude/altitude-key.tsx";
import { verdictOf } from "../model/verdict-code.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";
import styles from "./plots-pane.module.css";

/** Symbol and word of a verdict: colour is never alone. */
export const VerdictCell = ({ code }: { readonly code: number }) => {
  const t = useTexts(verdictTexts);
  const verdict = verdictOf(code);
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <AltitudeKey look={verdict} />
      {t[verdict]}
    </span>
  );
};
