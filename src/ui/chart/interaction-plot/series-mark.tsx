import { seriesLook } from "./series-look.ts";
import styles from "./series-mark.module.css";

/** The marker of a series, for a line of text or a list; its name stands beside it. */
export const SeriesMark = ({
  order,
  size = 14,
}: {
  readonly order: number;
  readonly size?: number;
}) => {
  const { shape, filled, colour } = seriesLook(order);
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      aria-hidden="true"
      style={{ color: colour }}
    >
      <path d={shape} className={filled ? styles.filled : styles.hollow} />
    </svg>
  );
};
