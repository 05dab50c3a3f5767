import type { PublicBar } from "../../../../domain/story/public-figure.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import styles from "./figure.module.css";
import { MoreRows } from "./more-rows.tsx";

const percentOf = (value: number, of: number): string =>
  of > 0 ? `${Math.min(100, Math.max(0, (100 * value) / of))}%` : "0%";

/** Parts of wholes on one scale: the longest bar is the largest whole. */
export const BarsFigure = ({
  rows,
  locale,
}: {
  readonly rows: readonly PublicBar[];
  readonly locale: Locale;
}) => {
  const largest = Math.max(0, ...rows.map(({ whole }) => whole));
  return (
    <div className={styles.figure}>
      <ul className={styles.rows}>
        {rows.map(({ label, part, whole, text }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one name
          <li key={place} className={styles.row}>
            <span className={styles.label}>{label[locale]}</span>
            <strong className={styles.value}>{text[locale]}</strong>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.whole} style={{ width: percentOf(whole, largest) }}>
                {part !== null && part > 0 && (
                  <span className={styles.part} style={{ width: percentOf(part, whole) }} />
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <MoreRows count={rows.length} locale={locale} />
    </div>
  );
};
