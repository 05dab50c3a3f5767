import styles from "./dot-whisker.module.css";
import type { DotWhiskerProps } from "./dot-whisker-props.ts";

/** Each reason for a hollow dot, once. */
const hollowNames = (rows: DotWhiskerProps["rows"], usual: string): readonly string[] => [
  ...new Set(
    rows.filter(({ tone }) => tone === "undecided").map(({ toneName }) => toneName ?? usual),
  ),
];

/** What the marks mean: the interval, the second one, a hollow dot, the dashed line. Only what is drawn. */
export const DotWhiskerKey = ({
  rows,
  intervalName,
  secondName,
  toneNames,
  marker,
}: DotWhiskerProps) => (
  <ul className={styles.key}>
    <li>
      <span className={styles.keyWhisker} />
      <span>{intervalName}</span>
    </li>
    {secondName && rows.some((row) => row.second) && (
      <li>
        <span className={styles.keySecond} />
        <span>{secondName}</span>
      </li>
    )}
    {hollowNames(rows, toneNames.undecided).map((name) => (
      <li key={name}>
        <span className={styles.keyHollow} />
        <span>{name}</span>
      </li>
    ))}
    {marker && (
      <li>
        <span className={styles.keyMarker} />
        <span>{marker.label}</span>
      </li>
    )}
  </ul>
);
