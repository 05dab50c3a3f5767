import type { PaperInk } from "../../paper.ts";
import type { PlotSketchPlan } from "../plan/plan-plot-sketch.ts";
import { AreaGround, LimitLine } from "./area-part.tsx";
import { AreaName, Contours, Photos, PieceLabels, VertexNumbers } from "./labels-part.tsx";
import { Neighbours, Pieces, PlotGround, PlotOutline } from "./plot-part.tsx";
import { SketchSheet } from "./sketch-sheet.tsx";

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
  const black = ink === "black";
  return (
    <SketchSheet
      plan={plan}
      ink={ink}
      label={label}
      north={north}
      ground={
        <>
          <AreaGround {...plan} black={black} />
          <Contours {...plan} />
        </>
      }
    >
      <Neighbours {...plan} />
      <PlotGround {...plan} />
      <Pieces {...plan} />
      <PlotOutline {...plan} />
      <LimitLine {...plan} black={black} />
      <AreaName {...plan} />
      <VertexNumbers {...plan} />
      <PieceLabels {...plan} />
      <Photos {...plan} />
    </SketchSheet>
  );
};
