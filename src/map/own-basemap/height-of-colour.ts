/** How heights are written as colours. */
export type HeightEncoding = "terrarium" | "mapbox";

/**
 * Metres above the sea of a pixel.
 * Terrarium: `r * 256 + g + b / 256 - 32768` (Mapzen). Mapbox terrain-rgb: `-10000 + (r * 65536 + g * 256 + b) * 0.1`.
 */
export const heightOfColour = (
  encoding: HeightEncoding,
  red: number,
  green: number,
  blue: number,
): number =>
  encoding === "terrarium"
    ? red * 256 + green + blue / 256 - 32_768
    : -10_000 + (red * 65_536 + green * 256 + blue) * 0.1;
