import type { Verdict } from "../../../answers/overlap/verdict.ts";
import type { PaperPoint } from "../plan/paper-ring.ts";
import styles from "./verdict-marks.module.css";

/** Millimetres from the middle of a mark to its edge. */
const REACH = 0.85;

/** As on the map: filled square inside, half square across, diamond on the limit, small hollow square outside. */
export const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => {
  if (verdict === "inside")
    return (
      <rect className={styles.inside} x={-REACH} y={-REACH} width={2 * REACH} height={2 * REACH} />
    );
  if (verdict === "crosses")
    return (
      <g>
        <rect className={styles.half} x={-REACH} y={-REACH} width={2 * REACH} height={2 * REACH} />
        <path className={styles.halfFill} d={`M${-REACH} ${-REACH}V${REACH}H${REACH}Z`} />
      </g>
    );
  if (verdict === "on-limit") {
    const far = REACH * 1.35;
    return <path className={styles.onLimit} d={`M0 ${-far}L${far} 0L0 ${far}L${-far} 0Z`} />;
  }
  return <rect className={styles.outside} x={-0.5} y={-0.5} width={1} height={1} />;
};

/** Marks of one verdict, each on its place. */
export const VerdictMarks = ({
  verdict,
  places,
}: {
  readonly verdict: Verdict;
  readonly places: readonly PaperPoint[];
}) => (
  <g>
    {places.map(([x, y], i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two plots may lie on one place
      <g key={i} transform={`translate(${x} ${y})`}>
        <VerdictMark verdict={verdict} />
      </g>
    ))}
  </g>
);
