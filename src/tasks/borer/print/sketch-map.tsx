import type { Stop, StopTask } from "../round/order-round.ts";
import { placeMarks } from "./place-marks.ts";
import { onPaper, type SketchFrame } from "./sketch-frame.ts";
import { Grid, North, ScaleBar } from "./sketch-furniture.tsx";
import styles from "./sketch-map.module.css";
import { MARK_RADIUS, StopMark } from "./stop-mark.tsx";

export interface SketchMapProps {
  readonly frame: SketchFrame;
  readonly stops: readonly Stop[];
  readonly points: { readonly x: Float64Array; readonly y: Float64Array };
  /** Spoken name. */
  readonly label: string;
  /** Letters of grid north. */
  readonly north: string;
}

/** Millimetres: room for coordinates round the frame. */
const MARGIN = 6;

const placed = (stop: Stop): boolean => Number.isFinite(stop.sector.x);

/**
 * The round on paper in millimetres, at the frame's true scale: points, numbered sectors, the order of the visit, grid,
 * north and scale. Shapes tell what to do, so that one ink is enough.
 */
export const SketchMap = ({ frame, stops, points, label, north }: SketchMapProps) => {
  const { width, height } = frame;
  const onMap = stops.filter(placed);
  const middles = onMap.map(({ sector }) => onPaper(frame, sector.x, sector.y));
  const marks = placeMarks(middles, MARK_RADIUS, width, height);
  return (
    <svg
      className={styles.map}
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      role="img"
      aria-label={label}
    >
      <Grid frame={frame} />
      <AllPoints frame={frame} points={points} />
      <polyline className={styles.path} points={middles.map((at) => at.join()).join(" ")} />
      {onMap.map((stop) =>
        stop.points.map((point) =>
          Number.isFinite(point.x) ? (
            <PointMark
              key={`${stop.number}-${point.point}`}
              task={stop.task}
              at={onPaper(frame, point.x, point.y)}
            />
          ) : null,
        ),
      )}
      {marks.map((mark, i) =>
        mark.moved ? (
          <line
            key={onMap[i]!.number}
            className={styles.leader}
            x1={middles[i]![0]}
            y1={middles[i]![1]}
            x2={mark.x}
            y2={mark.y}
          />
        ) : null,
      )}
      {marks.map((mark, i) => (
        <StopMark
          key={onMap[i]!.number}
          number={onMap[i]!.number}
          task={onMap[i]!.task}
          x={mark.x}
          y={mark.y}
        />
      ))}
      <rect className={styles.frame} width={width} height={height} />
      <North x={width - 6} letters={north} />
      <ScaleBar frame={frame} />
    </svg>
  );
};

const PointMark = ({
  task,
  at,
}: {
  readonly task: StopTask;
  readonly at: readonly [number, number];
}) => (
  <circle
    className={task === "treat" ? styles.pointFull : styles.point}
    cx={at[0]}
    cy={at[1]}
    r={0.75}
  />
);

const AllPoints = ({ frame, points }: Pick<SketchMapProps, "frame" | "points">) => {
  const dots = [];
  for (let i = 0; i < points.x.length; i++) {
    const [x, y] = onPaper(frame, points.x[i] as number, points.y[i] as number);
    if (x > 0 && y > 0 && x < frame.width && y < frame.height)
      dots.push(`M${x.toFixed(2)} ${y.toFixed(2)}h0`);
  }
  return <path className={styles.dots} d={dots.join("")} />;
};
