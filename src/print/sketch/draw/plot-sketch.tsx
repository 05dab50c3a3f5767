import type { PaperInk } from "../../paper.ts";
import { BAR_BOX, cornerBox, NORTH_BOX, type PlotSketchPlan } from "../plan/plan-plot-sketch.ts";
import { GridLines, NeatLine, North, ScaleBar, SKETCH_MARGIN } from "../sketch-furniture.tsx";
import { AreaGround, LimitLine } from "./area-part.tsx";
import { AreaName, Contours, Photos, PieceLabels, VertexNumbers } from "./labels-part.tsx";
import { Neighbours, Pieces, PlotGround, PlotOutline } from "./plot-part.tsx";
import styles from "./plot-sketch.module.css";

export interface PlotSketchProps {
  readonly plan: PlotSketchPlan;
  readonly ink: PaperInk;
  /** Spoken name. */
  readonly label: string;
  /** Letters of grid north: "NC", "GN". */
  readonly north: string;
}

/**
 * A plot against the limit on paper, in millimetres at the frame's true scale, with the coordinates of its grid outside the
 * neat line. As large as the window and `SKETCH_MARGIN` on each side.
 */
export const PlotSketch = ({ plan, ink, label, north }: PlotSketchProps) => {
  const { frame } = plan;
  const { width, height } = frame;
  const [wide, high] = [width + 2 * SKETCH_MARGIN, height + 2 * SKETCH_MARGIN];
  const black = ink === "black";
  const barBox = cornerBox(plan.bar, BAR_BOX, frame);
  const northBox = cornerBox(plan.north, NORTH_BOX, frame);
  return (
    <svg
      className={black ? styles.black : styles.sketch}
      style={{ width: `${wide}mm`, height: `${high}mm` }}
      viewBox={`${-SKETCH_MARGIN} ${-SKETCH_MARGIN} ${wide} ${high}`}
      role="img"
      aria-label={label}
    >
      {/* A drawing inside is cut at its own edge. */}
      <svg x={0} y={0} width={width} height={height} aria-hidden="true">
        <rect className={styles.ground} width={width} height={height} />
        <AreaGround {...plan} black={black} />
        <Contours {...plan} />
        <GridLines frame={frame} crosses={black} />
        <Neighbours {...plan} />
        <PlotGround {...plan} />
        <Pieces {...plan} />
        <PlotOutline {...plan} />
        <LimitLine {...plan} black={black} />
        <AreaName {...plan} />
        <VertexNumbers {...plan} />
        <PieceLabels {...plan} />
        <Photos {...plan} />
        <rect className={styles.plate} {...barBox} />
        <ScaleBar frame={frame} x={barBox.x + 3} y={barBox.y + 5} most={BAR_BOX.width - 7} />
        <North x={northBox.x + NORTH_BOX.width / 2} y={northBox.y + 1} letters={north} />
      </svg>
      <NeatLine frame={frame} sides={4} />
    </svg>
  );
};
