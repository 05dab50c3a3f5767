import { type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { projectCoords } from "../../geo/crs/project-coords.ts";

/**
 * Places of a plane (metres) as longitude and latitude, WGS84 degrees, two numbers a place; NaN where a place is NaN.
 */
export const degreesOfPlaces = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  plane: UtmCrs,
): Float64Array => {
  const placed: number[] = [];
  for (let i = 0; i < x.length; i++) {
    if (Number.isFinite(x[i]) && Number.isFinite(y[i])) placed.push(i);
  }
  const coords = new Float64Array(2 * placed.length);
  placed.forEach((i, k) => {
    coords[2 * k] = x[i] as number;
    coords[2 * k + 1] = y[i] as number;
  });
  projectCoords(coords, plane, WGS84);
  const degrees = new Float64Array(2 * x.length).fill(Number.NaN);
  placed.forEach((i, k) => {
    degrees[2 * i] = coords[2 * k] as number;
    degrees[2 * i + 1] = coords[2 * k + 1] as number;
  });
  return degrees;
};
