import type { PlotSketchPlan } from "../plan/plan-plot-sketch.ts";
import { hatchLines } from "../plan/scan-rings.ts";
import { pathText, shapeText } from "./path-text.ts";
import styles from "./plot-sketch.module.css";

const HATCH = 1.25;

/** Other plots of the register: dashed, and never named. */
export const Neighbours = ({ neighbours }: Pick<PlotSketchPlan, "neighbours">) =>
  neighbours.map((rings) => {
    const d = shapeText(rings);
    return <path key={d} className={styles.neighbour} fillRule="evenodd" d={d} />;
  });

export const PlotGround = ({ plot }: Pick<PlotSketchPlan, "plot">) => (
  <path className={styles.plotFill} fillRule="evenodd" d={shapeText(plot)} />
);

/** Overlap pieces, hatched line by line. */
export const Pieces = ({ pieces }: Pick<PlotSketchPlan, "pieces">) =>
  pieces.map((rings) => {
    const d = shapeText(rings);
    return (
      <g key={d}>
        <path className={styles.pieceFill} fillRule="evenodd" d={d} />
        <path
          className={styles.pieceHatch}
          d={hatchLines(rings, HATCH)
            .map((line) => pathText(line, false))
            .join("")}
        />
      </g>
    );
  });

/** Outline and marks of its corners; a cross in a circle where the plot is a point. */
export const PlotOutline = ({ plot, points, vertices }: PlotSketchPlan) => (
  <g>
    <path className={styles.plotLine} d={shapeText(plot)} />
    {vertices.marks.map(([x, y]) => (
      <rect
        key={`${x} ${y}`}
        className={styles.vertex}
        x={x - 0.7}
        y={y - 0.7}
        width={1.4}
        height={1.4}
      />
    ))}
    {points.map(([x, y]) => (
      <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
        <circle className={styles.pointMark} r={1.8} />
        <path className={styles.pointCross} d="M-3 0H3M0 -3V3" />
      </g>
    ))}
  </g>
);
