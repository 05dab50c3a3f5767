import type { MapImage } from "../../../map/map-image.ts";
import type { Tokens } from "../../../ui/theme/tokens.ts";
import type { CellDrawing } from "./cell-drawing.ts";

/** Side of a ring's box and its radius, CSS pixels: outside the symbol of most points. */
export const RING_BOX = 38;
const RADIUS = 16;

/** The disc round a point that stands for its class: hatched, with the class's edge; empty where too little is known. */
export const ringImage = (drawing: CellDrawing, t: Tokens): MapImage => ({
  width: RING_BOX,
  height: RING_BOX,
  draw: (context) => {
    const centre = RING_BOX / 2;
    const { color, ground, edge, dashed, hatch } = drawing;
    const disc = new Path2D();
    disc.arc(centre, centre, RADIUS, 0, 2 * Math.PI);
    context.save();
    context.clip(disc);
    context.globalAlpha = 0.55;
    context.fillStyle = t.casing;
    context.fillRect(0, 0, RING_BOX, RING_BOX);
    context.globalAlpha = ground;
    context.fillStyle = color;
    context.fillRect(0, 0, RING_BOX, RING_BOX);
    context.globalAlpha = 1;
    if (hatch) {
      context.strokeStyle = color;
      context.lineWidth = hatch.width;
      context.beginPath();
      for (let at = hatch.side / 2 - RING_BOX; at < 2 * RING_BOX; at += hatch.side) {
        context.moveTo(0, at);
        context.lineTo(RING_BOX, hatch.way === "-" ? at : at - RING_BOX);
      }
      context.stroke();
    }
    context.restore();
    context.strokeStyle = color;
    context.lineWidth = edge;
    if (dashed) context.setLineDash([3, 2.4]);
    context.stroke(disc);
  },
});
