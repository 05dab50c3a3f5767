import { CONTOUR_SIZE } from "../plan/label-contours.ts";
import { PIECE_SIZE } from "../plan/label-pieces.ts";
import { VERTEX_SIZE } from "../plan/label-vertices.ts";
import { NAME_SIZE, NAME_TRACKING } from "../plan/name-in-area.ts";
import { PHOTO_RADIUS, type PlotSketchPlan } from "../plan/plan-plot-sketch.ts";
import { pathText } from "./path-text.ts";
import styles from "./plot-sketch.module.css";

/** From the middle of digits to the line they stand on, in their size. */
const TO_LINE = 0.36;

export const Contours = ({ contours, contourLabels }: PlotSketchPlan) => (
  <g>
    {[false, true].map((index) => (
      <path
        key={String(index)}
        className={index ? styles.contourIndex : styles.contour}
        d={contours
          .filter((one) => one.index === index)
          .map(({ ring }) => pathText(ring, true))
          .join("")}
      />
    ))}
    {contourLabels.map(({ text, x, y, turn }) => (
      <text
        key={`${x} ${y}`}
        className={styles.contourText}
        transform={`translate(${x} ${y}) rotate(${turn})`}
        fontSize={CONTOUR_SIZE}
        textAnchor="middle"
        dy={TO_LINE * CONTOUR_SIZE}
      >
        {text}
      </text>
    ))}
  </g>
);

export const AreaName = ({ name }: Pick<PlotSketchPlan, "name">) =>
  name === null ? null : (
    <text className={styles.areaName} fontSize={NAME_SIZE} textAnchor="middle">
      {name.lines.map((line, i) => (
        <tspan
          key={line}
          x={name.box.x + name.box.width / 2}
          y={name.box.y + NAME_SIZE * (1.02 + 1.35 * i)}
          letterSpacing={i === 0 && name.lines.length > 1 ? NAME_TRACKING * NAME_SIZE : 0}
        >
          {line}
        </tspan>
      ))}
    </text>
  );

export const VertexNumbers = ({ vertices }: Pick<PlotSketchPlan, "vertices">) =>
  vertices.labels.map(({ text, x, y }) => (
    <text
      key={text}
      className={styles.vertexText}
      x={x}
      y={y}
      fontSize={VERTEX_SIZE}
      textAnchor="middle"
      dy={TO_LINE * VERTEX_SIZE}
    >
      {text}
    </text>
  ));

export const PieceLabels = ({ pieceLabels }: Pick<PlotSketchPlan, "pieceLabels">) =>
  pieceLabels.map(({ text, x, y, leader }) => (
    <g key={`${x} ${y}`}>
      <path className={styles.leader} d={pathText(leader, false)} />
      <circle className={styles.leaderFoot} cx={leader[0][0]} cy={leader[0][1]} r={0.45} />
      <text
        className={styles.pieceText}
        x={x}
        y={y}
        fontSize={PIECE_SIZE}
        textAnchor="middle"
        dy={TO_LINE * PIECE_SIZE}
      >
        {text}
      </text>
    </g>
  ));

/** Where photos were taken: their numbers, with a line where one had to stand aside. */
export const Photos = ({ photos }: Pick<PlotSketchPlan, "photos">) => (
  <g>
    {photos.map(({ label, at, x, y, moved }) => (
      <g key={label}>
        {moved ? <path className={styles.leader} d={`M${at[0]} ${at[1]}L${x} ${y}`} /> : null}
        <circle className={styles.photoFoot} cx={at[0]} cy={at[1]} r={0.5} />
      </g>
    ))}
    {photos.map(({ label, x, y }) => (
      <g key={label}>
        <circle className={styles.photo} cx={x} cy={y} r={PHOTO_RADIUS} />
        <text className={styles.photoText} x={x} y={y} textAnchor="middle" dy={0.9}>
          {label}
        </text>
      </g>
    ))}
  </g>
);
