import type { ReactNode } from "react";
import styles from "./two-columns.module.css";

export interface TwoColumnsProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** Over the whole width below both. */
  readonly under?: ReactNode;
  /** Millimetres; half of the width where absent. */
  readonly leftWidth?: number;
}

/** Two parts of a page side by side. */
export const TwoColumns = ({ left, right, under = null, leftWidth }: TwoColumnsProps) => (
  <>
    <div
      className={styles.columns}
      {...(leftWidth !== undefined && {
        style: { gridTemplateColumns: `${leftWidth}mm minmax(0, 1fr)` },
      })}
    >
      <div>{left}</div>
      <div className={styles.stack}>{right}</div>
    </div>
    {under ? <div className={styles.under}>{under}</div> : null}
  </>
);

export interface SketchAndResultProps {
  readonly sketch: ReactNode;
  readonly result: ReactNode;
  readonly method: ReactNode;
}

/** On paper held across: the sketch, and beside it what was found and how. */
export const SketchAndResult = ({ sketch, result, method }: SketchAndResultProps) => (
  <div className={styles.across}>
    <div>{sketch}</div>
    <div className={styles.stack}>
      {result}
      {method}
    </div>
  </div>
);
