import type { Verdict } from "../../../answers/overlap/verdict.ts";
import type { MarkPlace } from "../plan/mark-places.ts";
import styles from "./verdict-marks.module.css";

/** Millimetres from the middle of a mark to its edge. */
const REACH = 0.85;
/** Millimetres: six points, the least that is read at arm's length. */
const COUNT_SIZE = 2.1;

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

/** One plot as the mark of its verdict; several outside as a ring around their count, several others with it at their side. */
export const CountedMark = ({
  mark: { verdict, x, y, count, reach },
}: {
  readonly mark: MarkPlace;
}) => {
  const many = count > 1;
  const ring = many && verdict === "outside";
  return (
    <g transform={`translate(${x} ${y})`}>
      {ring ? <circle className={styles.outside} r={reach} /> : <VerdictMark verdict={verdict} />}
      {many ? (
        <text
          className={ring ? styles.count : styles.countBeside}
          x={ring ? 0 : 1.4}
          dy={0.36 * COUNT_SIZE}
          fontSize={COUNT_SIZE}
          textAnchor={ring ? "middle" : "start"}
        >
          {count}
        </text>
      ) : null}
    </g>
  );
};
