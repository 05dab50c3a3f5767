import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { hexagonCorners } from "../../../geo/hexagons/hexagon.ts";
import { degreesOfPlaces } from "../degrees-of-places.ts";

/**
 * Rings (closed, counter-clockwise, WGS84 degrees) of the hexagons with these centres, metres in `plane`. Corners are
 * rounded to 0.1 mm in the plane, so that one shared by two cells is the same.
 */
export const cellRings = (
  centreX: ArrayLike<number>,
  centreY: ArrayLike<number>,
  size: number,
  plane: UtmCrs,
): readonly (readonly (readonly [number, number])[])[] => {
  const count = centreX.length;
  const x = new Float64Array(6 * count);
  const y = new Float64Array(6 * count);
  for (let i = 0; i < count; i++) {
    hexagonCorners(centreX[i] as number, centreY[i] as number, size).forEach(([cx, cy], k) => {
      x[6 * i + k] = rounded(cx);
      y[6 * i + k] = rounded(cy);
    });
  }
  const degrees = degreesOfPlaces(x, y, plane);
  return Array.from({ length: count }, (_, i) =>
    [0, 1, 2, 3, 4, 5, 0].map((k): [number, number] => {
      const at = 12 * i + 2 * k;
      return [degrees[at] as number, degrees[at + 1] as number];
    }),
  );
};

const rounded = (metres: number): number => Math.round(metres * 1e4) / 1e4;
