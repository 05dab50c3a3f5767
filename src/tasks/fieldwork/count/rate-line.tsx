import { formatPercent } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { wilsonInterval } from "../../../stats/wilson-interval.ts";
import { countTexts } from "./count-texts.ts";
import styles from "./rate-line.module.css";

export interface RateLineProps {
  readonly counted: number;
  readonly bored: number;
  /** Inside a line of words. */
  readonly inline?: boolean;
}

/** Infestation with its count and its interval, never without. */
export const RateLine = ({ counted, bored, inline = false }: RateLineProps) => {
  const t = useTexts(countTexts);
  const range = wilsonInterval(bored, counted);
  const Line = inline ? "span" : "p";
  if (range === null) return <Line className={styles.rate}>{t.none}</Line>;
  return (
    <Line className={styles.rate}>
      <strong>
        {t.rate(formatInteger(bored), formatInteger(counted), formatPercent(bored / counted))}
      </strong>{" "}
      ({t.range(formatPercent(range[0]), formatPercent(range[1]))})
    </Line>
  );
};
