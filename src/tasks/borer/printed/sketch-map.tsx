import { placeMarks } from "../../../print/sketch/place-marks.ts";
import { onPaper, type SketchFrame } from "../../../print/sketch/sketch-frame.ts";
import {
  GridLines,
  NeatLine,
  North,
  ScaleBar,
  SKETCH_MARGIN,
} from "../../../print/sketch/sketch-furniture.tsx";
import { placeLabels, type SketchBox } from "../../../print/sketch/sketch-labels.ts";
import type { Stop, StopTask } from "../round/order-round.ts";
import styles from "./sketch-map.module.css";
import type { SketchInset } from "./sketch-plan.ts";
import { MARK_RADIUS, StopMark } from "./stop-mark.tsx";

/** A town for orientation, metres in the plane. */
export interface SketchTown {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface SketchMapProps {
  readonly frame: SketchFrame;
  /** The whole round: its points and its path are drawn wherever they fall. */
  readonly round: readonly Stop[];
  /** Those that carry their number here, and the name of each. */
  readonly stops: readonly Stop[];
  readonly names: ReadonlyMap<Stop, string>;
  readonly insets: readonly SketchInset[];
  readonly towns: readonly SketchTown[];
  readonly points: { readonly x: Float64Array; readonly y: Float64Array };
  /** Spoken name. */
  readonly label: string;
  /** Letters of grid north. */
  readonly north: string;
}

/**
 * The round on paper in millimetres, at the frame's true scale: points, numbered sectors, the order of the visit, towns,
 * grid, north and scale. Shapes tell what to do, so that one ink is enough.
 */
export const SketchMap = (props: SketchMapProps) => {
  const { frame, round, stops, names, insets, towns, points, label, north } = props;
  const { width, height } = frame;
  const middles = stops.map(({ sector }) => onPaper(frame, sector.x, sector.y));
  const marks = placeMarks(middles, MARK_RADIUS, width, height);
  const path = round
    .filter(({ sector }) => Number.isFinite(sector.x))
    .map(({ sector }) => onPaper(frame, sector.x, sector.y).join());
  const windows = insets.map(({ letter, frame: inset }) => {
    const box = windowOf(frame, inset);
    // Above the window, or under it at the upper edge.
    const letterAt = [box.x, box.y > 4 ? box.y - 0.7 : box.y + box.height + 3.6] as const;
    return { letter, box, letterAt };
  });
  const near = towns
    .map(({ name, x, y }) => ({ name, at: onPaper(frame, x, y) }))
    .filter(({ at: [x, y] }) => x > 1 && y > 1 && x < width - 1 && y < height - 1);
  const labels = placeLabels(
    [
      ...near.map(({ name, at: [x, y] }) => ({ text: name.toUpperCase(), x, y, gap: 1.4 })),
      ...stops.map((stop, i) => {
        const { x, y } = marks[i]!;
        return { text: names.get(stop) ?? "", x, y, gap: MARK_RADIUS * 1.25 };
      }),
    ],
    [
      ...marks.map(({ x, y }) => around(x, y, MARK_RADIUS * 1.1)),
      ...near.map(({ at: [x, y] }) => around(x, y, 1)),
      ...windows.flatMap(({ box, letterAt: [x, y] }) => [
        box,
        { x, y: y - 3.3, width: 3.2, height: 3.5 },
      ]),
    ],
    width,
    height,
  );
  return (
    <svg
      className={styles.map}
      style={{ width: `${width + 2 * SKETCH_MARGIN}mm` }}
      viewBox={`${-SKETCH_MARGIN} ${-SKETCH_MARGIN} ${width + 2 * SKETCH_MARGIN} ${height + 2 * SKETCH_MARGIN}`}
      role="img"
      aria-label={label}
    >
      <GridLines frame={frame} />
      {/* A drawing inside is cut at its own edge. */}
      <svg x={0} y={0} width={width} height={height} aria-hidden="true">
        <AllPoints frame={frame} points={points} />
        <polyline className={styles.path} points={path.join(" ")} />
        {round.map((stop) =>
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
        {near.map(({ name, at: [x, y] }) => (
          <rect
            key={name}
            className={styles.town}
            x={x - 0.8}
            y={y - 0.8}
            width={1.6}
            height={1.6}
          />
        ))}
        {windows.map(({ letter, box, letterAt: [x, y] }) => (
          <g key={letter}>
            <rect className={styles.window} {...box} />
            <text className={styles.letter} x={x} y={y}>
              {letter}
            </text>
          </g>
        ))}
        {marks.map((mark, i) =>
          mark.moved ? (
            <line
              key={stops[i]!.number}
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
            key={stops[i]!.number}
            number={stops[i]!.number}
            task={stops[i]!.task}
            x={mark.x}
            y={mark.y}
          />
        ))}
        {labels.map(({ text, x, y }) => (
          <text key={`${text}-${x}-${y}`} className={styles.label} x={x} y={y} dy={0.85}>
            {text}
          </text>
        ))}
      </svg>
      <NeatLine frame={frame} sides={2} />
      <North x={width + 3.4} letters={north} />
      <ScaleBar frame={frame} x={0.5} y={height + 4.6} />
    </svg>
  );
};

const around = (x: number, y: number, reach: number): SketchBox => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** What an inset shows, as a rectangle of the sketch. */
const windowOf = (frame: SketchFrame, inset: SketchFrame): SketchBox => {
  const [x, y] = onPaper(frame, inset.west, inset.north);
  const times = inset.metresPerMm / frame.metresPerMm;
  return { x, y, width: inset.width * times, height: inset.height * times };
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
