import { gridInterval } from "../../../map/frame/grid-interval.ts";
import { GridText } from "../../../map/frame/grid-text.tsx";
import { scaleLength, scaleMarks } from "../../../map/frame/scale-length.ts";
import { type SketchFrame, ticksOf } from "./sketch-frame.ts";
import styles from "./sketch-map.module.css";

/** Closest two lines of the grid may come, millimetres. */
export const SKETCH_GRID_GAP = 24;
const BAR_MOST = 36;

/** Lines of the UTM grid with their coordinates outside the frame. */
export const Grid = ({ frame }: { readonly frame: SketchFrame }) => {
  const { width, height, metresPerMm } = frame;
  const interval = gridInterval(metresPerMm, SKETCH_GRID_GAP);
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

/** Grid north, in the right margin. */
export const North = ({ x, letters }: { readonly x: number; readonly letters: string }) => (
  <g transform={`translate(${x} 1)`}>
    <path className={styles.northLeft} d="M0 0L-2 7L0 5.8Z" />
    <path className={styles.northRight} d="M0 0L2 7L0 5.8Z" />
    <text className={styles.number} textAnchor="middle" y={10.4}>
      {letters}
    </text>
  </g>
);

/** Black and white halves of a round length, in the margin below. */
export const ScaleBar = ({ frame }: { readonly frame: SketchFrame }) => {
  const { length, width } = scaleLength(frame.metresPerMm, BAR_MOST);
  const marks = scaleMarks(length);
  return (
    <g transform={`translate(0.5 ${frame.height + 4.4})`}>
      <path className={styles.barDark} d={`M0 0h${width / 2}v1.2h${-width / 2}z`} />
      <path className={styles.barLight} d={`M${width / 2} 0h${width / 2}v1.2h${-width / 2}z`} />
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
