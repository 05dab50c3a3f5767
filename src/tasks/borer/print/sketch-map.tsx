import type { ReactNode } from "react";
import { gridInterval } from "../../../map/frame/grid-interval.ts";
import { GridText } from "../../../map/frame/grid-text.tsx";
import { scaleLength, scaleMarks } from "../../../map/frame/scale-length.ts";
import type { Stop, StopTask } from "../round/order-round.ts";
import { placeMarks } from "./place-marks.ts";
import { onPaper, type SketchFrame, ticksOf } from "./sketch-frame.ts";
import styles from "./sketch-map.module.css";

export interface SketchMapProps {
  readonly frame: SketchFrame;
  readonly stops: readonly Stop[];
  readonly points: { readonly x: Float64Array; readonly y: Float64Array };
  /** Spoken name. */
  readonly label: string;
  /** Letters of grid north. */
  readonly north: string;
}

/** Millimetres: room for coordinates round the frame, radius of a stop's mark, least gap of the grid. */
const MARGIN = 6;
const RADIUS = 2.7;
const GRID_GAP = 24;
const DIAMOND = `M0 ${-RADIUS * 1.2}L${RADIUS * 1.2} 0L0 ${RADIUS * 1.2}L${-RADIUS * 1.2} 0Z`;
const BAR_MOST = 36;

const placed = (stop: Stop): boolean => Number.isFinite(stop.sector.x);

/**
 * The round on paper in millimetres, at the frame's true scale: points, numbered sectors, the order of the visit, grid,
 * north and scale. Shapes tell what to do, so that one ink is enough.
 */
export const SketchMap = ({ frame, stops, points, label, north }: SketchMapProps) => {
  const { width, height } = frame;
  const onMap = stops.filter(placed);
  const middles = onMap.map(({ sector }) => onPaper(frame, sector.x, sector.y));
  const marks = placeMarks(middles, RADIUS, width, height);
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
      <Bar frame={frame} />
    </svg>
  );
};

/** As on the map: square to treat, diamond to count again; dashed circle for what was put in by hand. */
export const StopMark = (props: {
  /** null for a key, which explains the shape alone. */
  readonly number: number | null;
  readonly task: StopTask;
  readonly x: number;
  readonly y: number;
}): ReactNode => {
  const { number, task, x, y } = props;
  return (
    <g transform={`translate(${x} ${y})`}>
      {task === "treat" ? (
        <rect
          className={styles.treat}
          x={-RADIUS * 0.9}
          y={-RADIUS * 0.9}
          width={RADIUS * 1.8}
          height={RADIUS * 1.8}
        />
      ) : task === "look" ? (
        <circle className={styles.look} r={RADIUS} />
      ) : (
        <path className={styles.count} d={DIAMOND} />
      )}
      <text
        className={task === "treat" ? styles.onDark : styles.number}
        textAnchor="middle"
        dy={1.05}
      >
        {number}
      </text>
    </g>
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

const Grid = ({ frame }: { readonly frame: SketchFrame }) => {
  const { width, height, metresPerMm } = frame;
  const interval = gridInterval(metresPerMm, GRID_GAP);
  const eastings = ticksOf(frame, interval, "easting");
  const northings = ticksOf(frame, interval, "northing");
  return (
    <g>
      {eastings.map(({ value, at }, i) => (
        <g key={value}>
          <path className={styles.grid} d={`M${at} 0V${height}`} />
          <g className={styles.coordinate} transform={`translate(${at} -1.6)`}>
            <GridText
              value={value}
              interval={interval}
              first={i === 0 ? "E" : null}
              anchor="middle"
            />
          </g>
        </g>
      ))}
      {northings.map(({ value, at }) => (
        <g key={value}>
          <path className={styles.grid} d={`M0 ${at}H${width}`} />
          <g className={styles.coordinate} transform={`translate(-1.6 ${at}) rotate(-90)`}>
            <GridText value={value} interval={interval} first={null} anchor="middle" />
          </g>
        </g>
      ))}
    </g>
  );
};

const North = ({ x, letters }: { readonly x: number; readonly letters: string }) => (
  <g transform={`translate(${x} 3)`}>
    <path className={styles.white} d="M-4 -2h8v14h-8z" />
    <path className={styles.northLeft} d="M0 0L-2 7L0 5.8Z" />
    <path className={styles.northRight} d="M0 0L2 7L0 5.8Z" />
    <text className={styles.number} textAnchor="middle" y={10.4}>
      {letters}
    </text>
  </g>
);

const Bar = ({ frame }: { readonly frame: SketchFrame }) => {
  const { length, width } = scaleLength(frame.metresPerMm, BAR_MOST);
  const marks = scaleMarks(length);
  return (
    <g transform={`translate(5 ${frame.height - 3.5})`}>
      <path className={styles.white} d={`M-3 -5.5h${width + 12}v8.2h${-width - 12}z`} />
      <path className={styles.barDark} d={`M0 0h${width / 2}v1.2h${-width / 2}z`} />
      <path className={styles.barLight} d={`M${width / 2} 0h${width / 2}v1.2h${-width / 2}z`} />
      {marks.map((mark, i) => (
        <text key={mark} className={styles.mark} textAnchor="middle" x={(width / 2) * i} y={-1}>
          {mark}
        </text>
      ))}
    </g>
  );
};
