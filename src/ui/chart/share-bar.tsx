import { ChartHead } from "./chart-head.tsx";
import { ChartTable } from "./chart-table.tsx";
import styles from "./share-bar.module.css";
import type { ShareBarProps } from "./share-bar-props.ts";
import { ShareSwatch, sharePattern } from "./share-pattern.tsx";

/** A part narrower than this share of the bar has its letter in the list alone. */
const ROOM = 0.08;

/** Parts of a whole in one bar, each with pattern and letter; beside each its share, number and what it means. */
export const ShareBar = (props: ShareBarProps) => {
  const { title, aside, parts, formatShare, formatCount, headers, empty, note } = props;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const shares = parts.map(({ count }) => (total > 0 ? count / total : 0));
  return (
    <figure className={styles.chart}>
      <ChartHead title={title} aside={aside} />
      {total > 0 ? (
        <>
          <div className={styles.bar} aria-hidden="true">
            {parts.map(({ id, letter }, order) =>
              shares[order]! > 0 ? (
                <span
                  key={id}
                  className={`${styles.part} ${sharePattern(order)}`}
                  style={{ flexGrow: shares[order] }}
                >
                  {shares[order]! >= ROOM && <span className={styles.letter}>{letter}</span>}
                </span>
              ) : null,
            )}
          </div>
          <ul className={styles.parts} aria-hidden="true">
            {parts.map(({ id, letter, count, meaning }, order) => (
              <li key={id} className={styles.row}>
                <ShareSwatch order={order} letter={letter} />
                <span className={styles.meaning}>{meaning}</span>
                <b className={styles.share}>{formatShare(shares[order]!)}</b>
                <span className={styles.count}>{formatCount(count)}</span>
              </li>
            ))}
          </ul>
          {note && <div className={styles.note}>{note}</div>}
          <ChartTable
            caption={title}
            headers={headers}
            rows={parts.map(({ id, letter, count, meaning }, order) => ({
              id,
              cells: [letter, meaning, formatShare(shares[order]!), formatCount(count)],
            }))}
          />
        </>
      ) : (
        <p className={styles.note}>{empty}</p>
      )}
    </figure>
  );
};
