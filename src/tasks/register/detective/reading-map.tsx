import { useMemo } from "react";
import { scaleMarks } from "../../../map/frame/scale-length.ts";
import styles from "./detective-panel.module.css";
import { type ReadingSketchQuestion, readingSketch, SKETCH } from "./reading-sketch.ts";

/** The small map of one reading. */
export const ReadingMap = ({
  label,
  ...question
}: ReadingSketchQuestion & { readonly label: string }) => {
  const { hypothesis, written, answer, register, capital } = question;
  const sketch = useMemo(
    () => readingSketch({ hypothesis, written, answer, register, capital }),
    [hypothesis, written, answer, register, capital],
  );
  if (sketch === null) return null;
  const { at, bar, written: before, capital: home } = sketch;
  return (
    <svg className={styles.map} viewBox={`0 0 ${SKETCH} ${SKETCH}`} role="img" aria-label={label}>
      <path className={styles.kin} d={sketch.kin} />
      {before ? (
        <g className={styles.written}>
          <path d={`M${before[0]} ${before[1]}L${at[0]} ${at[1]}`} />
          <circle cx={before[0]} cy={before[1]} r={4} />
        </g>
      ) : null}
      {home ? (
        <g className={styles.capital}>
          <rect x={home.at[0] - 3} y={home.at[1] - 3} width={6} height={6} />
          <text x={home.at[0] + 6} y={home.at[1] + 4}>
            {home.name}
          </text>
        </g>
      ) : null}
      <path className={styles.own} d={sketch.own} />
      <circle className={styles.here} cx={at[0]} cy={at[1]} r={9} />
      <path className={styles.bar} d={`M10 ${SKETCH - 12}v5h${bar.width.toFixed(1)}v-5`} />
      <text className={styles.length} x={10 + bar.width + 5} y={SKETCH - 7}>
        {scaleMarks(bar.length)[2]}
      </text>
    </svg>
  );
};
