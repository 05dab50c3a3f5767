import { classNames } from "../../class-names.ts";
import { knownPoints, lonePoints } from "./curve-path.ts";
import styles from "./curve-plot.module.css";
import type { CurveSeries } from "./season-curve-props.ts";

export interface CurveDotsProps {
  readonly series: readonly CurveSeries[];
  readonly place: (at: number) => number;
  readonly max: number;
  readonly selected: number | null;
}

/** Dots where a line cannot speak: a month between gaps, the chosen place, the end of the main line; arrows where an interval goes on above. */
export const CurveDots = ({ series, place, max, selected }: CurveDotsProps) =>
  series.map(({ id, emphasis, points }) => {
    const known = knownPoints(points);
    const end = emphasis === "main" ? known.at(-1) : undefined;
    const chosen = known.filter(({ at }) => at === selected);
    const dots = new Set([...lonePoints(known), ...(end ? [end] : []), ...chosen]);
    const cut =
      emphasis === "main" ? known.filter(({ ends }) => ends !== null && ends[1] > max) : [];
    const arrows = cut.map(({ at }) => (
      <span
        key={`${id} over ${at}`}
        className={classNames(styles.at, styles.goesOn)}
        style={{ left: `${place(at) * 100}%` }}
      />
    ));
    const drawn = [...dots].map((point) => (
      <span
        key={`${id} ${point.at}`}
        className={styles.at}
        style={{ left: `${place(point.at) * 100}%` }}
      >
        {point.ends && emphasis === "main" && lonePoints(known).includes(point) && (
          <span
            className={styles.loneEnds}
            style={{
              bottom: `${(point.ends[0] / max) * 100}%`,
              height: `${((Math.min(max, point.ends[1]) - point.ends[0]) / max) * 100}%`,
            }}
          />
        )}
        <span
          className={classNames(
            styles.dot,
            styles[`${emphasis}Dot`],
            point.at === selected && styles.chosenDot,
          )}
          style={{ bottom: `${Math.min(1, point.value / max) * 100}%` }}
        />
      </span>
    ));
    return [...arrows, ...drawn];
  });
