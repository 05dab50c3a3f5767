import { inWorkArea, mayBeInPeru } from "../../checks/place/peru-outline.ts";
import { UTM_17S, type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";

const ZONES = [17, 18, 19] as const;

/**
 * The southern UTM zone of Peru that fits most of the sample (x, y pairs in metres), places of work counting more;
 * null when no zone brings a third of it to Peru.
 */
export function guessUtm(sample: readonly (readonly [number, number])[]): UtmCrs | null {
  let best: UtmCrs | null = null;
  let bestScore = sample.length / 3;
  for (const zone of ZONES) {
    const crs: UtmCrs = { ...UTM_17S, zone };
    let score = 0;
    for (const [x, y] of sample) {
      if (!(x > 0 && x < 1.2e6 && y > 7.9e6 && y < 1.01e7)) continue;
      const [lon, lat] = projectPoint(x, y, crs, WGS84);
      if (inWorkArea(lon, lat)) score += 1.5;
      else if (mayBeInPeru(lon, lat)) score += 1;
    }
    if (score > bestScore) {
      best = crs;
      bestScore = score;
    }
  }
  return best;
}

/** Numbers that cannot be degrees. */
export const lookLikeMetres = (x: number, y: number): boolean =>
  Math.abs(x) > 400 && Math.abs(y) > 400;
