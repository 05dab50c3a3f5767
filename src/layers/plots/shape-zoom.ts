import { metresPerPixel } from "../../map/frame/web-mercator.ts";

/** Side in CSS pixels under which a plot is drawn by its symbol. */
export const LEAST_SHAPE_PX = 8;
/** Points and slivers keep their symbol at every zoom. */
export const ALWAYS_SYMBOL = 24;

const METRES_PER_DEGREE = 111_320;

/**
 * The whole zoom from which a plot is drawn by its shape: there the side of a square as large as its
 * box measures 8 px. Whole, because the map decides by the zoom of a tile.
 *
 * @param width,height Box of the plot in degrees.
 */
export const shapeZoom = (width: number, height: number, lat: number): number => {
  const cosine = Math.cos((lat * Math.PI) / 180);
  const side = METRES_PER_DEGREE * Math.sqrt(width * cosine * height);
  if (!(side > 0)) return ALWAYS_SYMBOL;
  const zoom = Math.log2((LEAST_SHAPE_PX * metresPerPixel(0, lat)) / side);
  return Math.min(ALWAYS_SYMBOL, Math.max(0, Math.ceil(zoom)));
};
