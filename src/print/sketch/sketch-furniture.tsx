import { gridInterval } from "../../map/frame/grid-interval.ts";
import { GridText } from "../../map/frame/grid-text.tsx";
import { scaleLength, scaleMarks } from "../../map/frame/scale-length.ts";
import { type SketchFrame, ticksOf } from "./sketch-frame.ts";
import styles from "./sketch-furniture.module.css";

/** Closest two lines of the grid may come, millimetres: a coordinate is about 12 wide. */
const GRID_GAP = 19;
/** Between the lines of the neat line, and from there to a coordinate. */
const NEAT = 0.9;
const OUTSIDE = 1.2;
/** Millimetres: room round the window for neat line and coordinates. */
export const SKETCH_MARGIN = 6;

/** Side of a square of the sketch's grid, metres. */
export const sketchGridInterval = ({ metresPerMm }: SketchFrame): number =>
  gridInterval(metresPerMm, GRID_GAP);

export interface GridProps {
  readonly frame: SketchFrame;
  /** Coordinates above and on the left, or on all four sides. */
  readonly sides: 2 | 4;
  /** Crosses where lines meet instead of lines: one ink has enough of those. */
  readonly crosses?: boolean;
}

const CROSS = 1.2;

/** Lines of the UTM grid inside the window. */
export const GridLines = ({ frame, crosses = false }: Omit<GridProps, "sides">) => {
  const { width, height } = frame;
  const interval = sketchGridInterval(frame);
  const eastings = ticksOf(frame, interval, "easting");
  const northings = ticksOf(frame, interval, "northing");
  if (crosses)
    return (
      <path
        className={styles.cross}
        d={eastings
          .flatMap(({ at: x }) =>
            northings.map(
              ({ at: y }) => `M${x - CROSS} ${y}h${2 * CROSS}M${x} ${y - CROSS}v${2 * CROSS}`,
            ),
          )
          .join("")}
      />
    );
  return (
    <g className={styles.grid}>
      {eastings.map(({ value, at }) => (
        <path key={value} d={`M${at} 0V${height}`} />
      ))}
      {northings.map(({ value, at }) => (
        <path key={value} d={`M0 ${at}H${width}`} />
      ))}
    </g>
  );
};

/** Neat line of two lines with a tick at each grid line, and the coordinates outside it. */
export const NeatLine = ({ frame, sides }: GridProps) => {
  const { width, height } = frame;
  const interval = sketchGridInterval(frame);
  const eastings = ticksOf(frame, interval, "easting");
  const northings = ticksOf(frame, interval, "northing");
  const out = NEAT + OUTSIDE;
  return (
    <g>
      <rect className={styles.inner} width={width} height={height} />
      <rect
        className={styles.outer}
        x={-NEAT}
        y={-NEAT}
        width={width + 2 * NEAT}
        height={height + 2 * NEAT}
      />
      {eastings.map(({ value, at }, i) => (
        <g key={value} transform={`translate(${at} 0)`}>
          <path className={styles.tick} d={`M0 ${-NEAT}V0M0 ${height}v${NEAT}`} />
          <g transform={`translate(0 ${-out})`}>
            <Coordinate value={value} interval={interval} first={i === 0 ? "E" : null} />
          </g>
          {sides === 4 ? (
            <g transform={`translate(0 ${height + out + 1.9})`}>
              <Coordinate value={value} interval={interval} first={null} />
            </g>
          ) : null}
        </g>
      ))}
      {northings.map(({ value, at }, i) => (
        <g key={value} transform={`translate(0 ${at})`}>
          <path className={styles.tick} d={`M${-NEAT} 0H0M${width} 0h${NEAT}`} />
          <g transform={`translate(${-out} 0) rotate(-90)`}>
            <Coordinate
              value={value}
              interval={interval}
              first={i === 0 ? "N" : null}
              room={Math.min(at, height - at)}
            />
          </g>
          {sides === 4 ? (
            <g transform={`translate(${width + out + 1.9} 0) rotate(-90)`}>
              <Coordinate value={value} interval={interval} first={null} />
            </g>
          ) : null}
        </g>
      ))}
    </g>
  );
};

interface CoordinateProps {
  readonly value: number;
  readonly interval: number;
  readonly first: "E" | "N" | null;
  /** Millimetres to the nearer end of its side: a long one gives up its direction there. */
  readonly room?: number;
}

/** Big digits for what tells neighbours apart: kilometres, or metres where the grid is finer. */
const Coordinate = ({ value, interval, first, room = Infinity }: CoordinateProps) => (
  <g className={styles.coordinate}>
    {interval >= 1000 ? (
      <GridText value={value} interval={interval} first={first} anchor="middle" />
    ) : (
      <text className="grid-text" textAnchor="middle">
        <tspan className="grid-text-small">{Math.floor(value / 1000)}</tspan>
        <tspan className="grid-text-principal">{String(value % 1000).padStart(3, "0")}</tspan>
        {first && room > 8 ? <tspan className="grid-text-small">{` m${first}`}</tspan> : null}
      </text>
    )}
  </g>
);

export interface NorthProps {
  readonly x: number;
  readonly y?: number;
  /** Letters of grid north. */
  readonly letters: string;
}

/** Grid north; `x`, `y` are the arrow's tip. */
export const North = ({ x, y = 1, letters }: NorthProps) => (
  <g transform={`translate(${x} ${y})`}>
    <path className={styles.northLeft} d="M0 0L-2 7L0 5.8Z" />
    <path className={styles.northRight} d="M0 0L2 7L0 5.8Z" />
    <text className={styles.letters} textAnchor="middle" y={10.4}>
      {letters}
    </text>
  </g>
);

export interface ScaleBarProps {
  readonly frame: SketchFrame;
  readonly x: number;
  /** Top of the bar; its figures stand above. */
  readonly y: number;
  /** Millimetres it may be long. */
  readonly most?: number;
}

/** Black and white quarters of a round length, at the frame's own scale. */
export const ScaleBar = ({ frame, x, y, most = 36 }: ScaleBarProps) => {
  const { length, width } = scaleLength(frame.metresPerMm, most);
  const marks = scaleMarks(length);
  return (
    <g transform={`translate(${x} ${y})`}>
      {[0, 1, 2, 3].map((quarter) => (
        <rect
          key={quarter}
          className={quarter % 2 === 0 ? styles.barDark : styles.barLight}
          x={(width / 4) * quarter}
          width={width / 4}
          height={1.2}
        />
      ))}
      {marks.map((mark, i) => (
        <text
          key={mark}
          className={styles.mark}
          textAnchor={i === 0 ? "start" : "middle"}
          x={(width / 2) * i}
          y={-1}
        >
          {mark}
        </text>
      ))}
    </g>
  );
};
