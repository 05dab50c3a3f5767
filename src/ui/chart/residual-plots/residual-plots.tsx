import { ChartTable } from "../chart-table.tsx";
import styles from "./residual-plots.module.css";
import { Scatter } from "./scatter.tsx";
import type { ScatterProps } from "./scatter-props.ts";

export interface ResidualPlotsProps {
  readonly againstFitted: ScatterProps;
  readonly normalQuantiles: ScatterProps;
  /** Of the table behind both: name, then x and y of each. */
  readonly caption: string;
  readonly nameHeader: string;
}

/** What a model left over: against what it fitted, and against what chance alone would leave. */
export const ResidualPlots = (props: ResidualPlotsProps) => {
  const { againstFitted: first, normalQuantiles: second, caption, nameHeader } = props;
  const expected = new Map(second.points.map((point) => [point.id, point]));
  return (
    <div className={styles.pair}>
      <Scatter {...first} />
      <Scatter {...second} />
      <ChartTable
        caption={caption}
        headers={[nameHeader, first.xLabel, first.yLabel, second.xLabel, second.yLabel]}
        rows={first.points.map(({ id, name, x, y }) => {
          const other = expected.get(id);
          return {
            id: String(id),
            cells: [
              name,
              first.formatX(x),
              first.formatY(y),
              other ? second.formatX(other.x) : "",
              other ? second.formatY(other.y) : "",
            ],
          };
        })}
      />
    </div>
  );
};
