import type { ReactNode } from "react";
import type { PaperInk } from "../../paper.ts";
import { BAR_BOX, type Corner, cornerBox, NORTH_BOX } from "../plan/furniture-corners.ts";
import type { SketchFrame } from "../sketch-frame.ts";
import { GridLines, NeatLine, North, ScaleBar, SKETCH_MARGIN } from "../sketch-furniture.tsx";
import styles from "./plot-sketch.module.css";

export interface SketchSheetProps {
  readonly plan: { readonly frame: SketchFrame; readonly north: Corner; readonly bar: Corner };
  readonly ink: PaperInk;
  /** Spoken name. */
  readonly label: string;
  /** Letters of grid north: "NC", "GN". */
  readonly north: string;
  /** Under the grid, and over it. */
  readonly ground: ReactNode;
  readonly children: ReactNode;
}

/** The window of a sketch with grid, neat line, coordinates, scale bar and north. */
export const SketchSheet = ({ plan, ink, label, north, ground, children }: SketchSheetProps) => {
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
        {ground}
        <GridLines frame={frame} crosses={black} />
        {children}
        <rect className={styles.plate} {...barBox} />
        <ScaleBar frame={frame} x={barBox.x + 3} y={barBox.y + 5} most={BAR_BOX.width - 7} />
        <North x={northBox.x + NORTH_BOX.width / 2} y={northBox.y + 1} letters={north} />
      </svg>
      <NeatLine frame={frame} sides={4} />
    </svg>
  );
};
