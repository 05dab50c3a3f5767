import type { MapImage } from "../map-image.ts";

export interface HatchOptions {
  readonly color: string;
  /** Laid under the lines; nothing where it is left out. */
  readonly ground?: string;
  /** "/" rises to the right, "\\" falls. */
  readonly slope: "/" | "\\";
  /** Side of the tile in whole CSS pixels: lines lie side / √2 apart. */
  readonly side: number;
  /** Thickness of a line, CSS pixels. */
  readonly width: number;
}

/** Diagonal hatch at 45°, seamless. */
export const hatch = ({ color, ground, slope, side, width }: HatchOptions): MapImage => ({
  width: side,
  height: side,
  draw: (context) => {
    if (ground) {
      context.fillStyle = ground;
      context.fillRect(0, 0, side, side);
    }
    context.strokeStyle = color;
    context.lineWidth = width;
    context.beginPath();
    for (const shift of [-side, 0, side]) {
      const left = slope === "/" ? side + shift : shift;
      const right = slope === "/" ? shift : side + shift;
      const over = slope === "/" ? 1 : -1;
      context.moveTo(-side, left + over * side);
      context.lineTo(2 * side, right - over * side);
    }
    context.stroke();
  },
});
