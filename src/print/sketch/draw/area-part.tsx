import { useId } from "react";
import { inwardTicks } from "../plan/inward-ticks.ts";
import type { PlotSketchPlan } from "../plan/plan-plot-sketch.ts";
import { dotsIn } from "../plan/scan-rings.ts";
import { dotsText, pathText, shapeText } from "./path-text.ts";
import styles from "./plot-sketch.module.css";

const DOTS = 2.6;
const TICKS = 2.4;
const TICK = 1.5;

type AreaProps = Pick<PlotSketchPlan, "area" | "limit"> & { readonly black: boolean };

/** Ground of the area, and the ribbon that tells its inner side along the limit; one ink has ticks for that. */
export const AreaGround = ({ area, limit, black }: AreaProps) => {
  const clip = useId();
  const lines = limit.map((line) => pathText(line, false)).join("");
  return (
    <g>
      {black ? null : <path className={styles.areaFill} fillRule="evenodd" d={shapeText(area)} />}
      <path className={styles.areaDots} d={dotsText(dotsIn(area, DOTS))} />
      {black ? null : (
        <>
          <clipPath id={clip}>
            <path clipRule="evenodd" d={shapeText(area)} />
          </clipPath>
          <path className={styles.ribbon} clipPath={`url(#${clip})`} d={lines} />
        </>
      )}
    </g>
  );
};

/** The limit line itself, over the plots; in one ink with its ticks. */
export const LimitLine = ({ area, limit, black }: AreaProps) => {
  const lines = limit.map((line) => pathText(line, false)).join("");
  return (
    <g>
      <path className={styles.casing} d={lines} />
      {black ? (
        <path
          className={styles.ticks}
          d={inwardTicks(limit, area, TICKS, TICK)
            .map((tick) => pathText(tick, false))
            .join("")}
        />
      ) : null}
      <path className={styles.limit} d={lines} />
    </g>
  );
};
