import { formatInteger } from "../i18n/format-number.ts";
import type { LegendEntry } from "./layer.ts";
import styles from "./legend-list.module.css";

/** The lines of a legend: symbol, meaning, count. Symbols of stacked rows join into one strip. */
export const LegendList = ({ entries }: { readonly entries: readonly LegendEntry[] }) => (
  <ul className={styles.list}>
    {entries.map(({ key, symbol, text, count }) => (
      <li key={key} className={styles.entry}>
        <span className={styles.symbol} aria-hidden="true">
          {symbol}
        </span>
        <span className={styles.text}>{text}</span>
        {count === undefined ? null : <span className={styles.count}>{formatInteger(count)}</span>}
      </li>
    ))}
  </ul>
);
