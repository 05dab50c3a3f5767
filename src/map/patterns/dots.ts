import type { MapImage } from "../map-image.ts";

export interface DotsOptions {
  readonly color: string;
  readonly ground?: string;
  /** Distance between dots, whole CSS pixels. */
  readonly side: number;
  readonly radius: number;
}

/** A square grid of dots, seamless. */
export const dots = ({ color, ground, side, radius }: DotsOptions): MapImage => ({
  width: side,
  height: side,
  draw: (context) => {
    if (ground) {
      context.fillStyle = ground;
      context.fillRect(0, 0, side, side);
    }
    context.fillStyle = color;
    context.beginPath();
    context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI);
    context.fill();
  },
});
