import type { PublicRate } from "../../../../domain/story/public-figure.ts";
import { formatAmount, formatNumber } from "../../../../i18n/format-number.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { presentTexts } from "../present-texts.ts";
import styles from "./figure.module.css";
import { MoreRows } from "./more-rows.tsx";
import { rateScale } from "./rate-scale.ts";

const rate = (percent: number): string => `${formatAmount(percent, 1)}%`;
const bound = (percent: number): string => `${formatNumber(percent, 1)}%`;

/** Rates with what was counted and the interval as a line with ends, on one scale from 0; the threshold across all. */
export const RatesFigure = ({
  rows,
  threshold,
  locale,
}: {
  readonly rows: readonly PublicRate[];
  readonly threshold: number | null;
  readonly locale: Locale;
}) => {
  const t = presentTexts[locale];
  const most = rateScale(rows, threshold);
  const at = (percent: number): string => `${Math.min(100, Math.max(0, (100 * percent) / most))}%`;
  return (
    <div className={styles.figure}>
      <ul className={styles.rows}>
        {rows.map(({ label, percent, low, high, counted }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one name
          <li key={place} className={styles.row}>
            <span className={styles.label}>{label[locale]}</span>
            <strong className={styles.value}>{rate(percent)}</strong>
            <span className={styles.scale} aria-hidden="true">
              <span
                className={classNames(styles.whisker, high > most && styles.beyond)}
                style={{
                  left: at(low),
                  right: `${100 - Number.parseFloat(at(high))}%`,
                }}
              />
              <span className={styles.dot} style={{ left: at(percent) }} />
              {threshold !== null && (
                <span className={styles.threshold} style={{ left: at(threshold) }} />
              )}
            </span>
            <span className={styles.counted}>
              {counted[locale]} · {t.range(bound(low), bound(high))}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows count={rows.length} locale={locale} />
      <p className={styles.note}>
        {t.interval}
        {threshold !== null && (
          <span className={styles.thresholdKey}>
            <span className={styles.thresholdMark} aria-hidden="true" />
            {t.threshold(`${formatNumber(threshold, threshold % 1 === 0 ? 0 : 1)}%`)}
          </span>
        )}
      </p>
    </div>
  );
};
