import type { MapImage } from "../map-image.ts";

export interface LinesOptions {
  readonly color: string;
  /** Distance between lines, whole CSS pixels. */
  readonly side: number;
  readonly width: number;
}

/** Horizontal lines, seamless. */
export const lines = ({ color, side, width }: LinesOptions): MapImage => ({
  width: side,
  height: side,
  draw: (context) => {
    context.fillStyle = color;
    context.fillRect(0, (side - width) / 2, side, width);
  },
});
