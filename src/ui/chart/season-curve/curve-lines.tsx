import { classNames } from "../../class-names.ts";
import { bandPath, knownPoints, linePath } from "./curve-path.ts";
import styles from "./curve-plot.module.css";
import type { CurveSeries } from "./season-curve-props.ts";

export interface CurveLinesProps {
  readonly series: readonly CurveSeries[];
  readonly place: (at: number) => number;
  readonly max: number;
}

/** Bands under lines, past ones under the main one, the newest of them in longer dashes; stretched to the plot with strokes of one width. */
export const CurveLines = ({ series, place, max }: CurveLinesProps) => {
  const at = (where: number, value: number): string =>
    `${(place(where) * 1000).toFixed(2)} ${(1000 - (value / max) * 1000).toFixed(2)}`;
  const drawn = series
    .map((one) => ({ ...one, known: knownPoints(one.points) }))
    .sort((a, b) => Number(a.emphasis === "main") - Number(b.emphasis === "main"));
  const newest = series.findLast(({ emphasis }) => emphasis === "past")?.id;
  return (
    <svg
      className={styles.lines}
      aria-hidden="true"
      width="100%"
      height="100%"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
    >
      {drawn.map(({ id, emphasis, known }) => (
        <g key={id}>
          {emphasis === "main" && <path className={styles.band} d={bandPath(known, at)} />}
          <path
            className={classNames(
              emphasis === "main" ? styles.main : styles.past,
              emphasis === "past" && id !== newest && styles.older,
            )}
            d={linePath(known, at)}
          />
        </g>
      ))}
    </svg>
  );
};
