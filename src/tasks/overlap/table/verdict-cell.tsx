import { verdictOf } from "../../../answers/overlap/verdict.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { lookOf } from "../../../layers/plots/plot-verdict.ts";
import { VerdictKey } from "../../../layers/plots/verdict-key.tsx";
import styles from "./verdict-cell.module.css";

/** Symbol and word of a verdict: colour is never alone. */
export const VerdictCell = ({ code }: { readonly code: number }) => {
  const t = useTexts(verdictTexts);
  const verdict = verdictOf(code);
  return (
    <span className={styles.cell} data-verdict={verdict ?? "none"}>
      <VerdictKey look={lookOf(code)} />
      {verdict === null ? t.notMeasured : t[verdict]}
    </span>
  );
};
