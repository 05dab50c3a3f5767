import { inWorkArea, mayBeInPeru } from "../../checks/place/peru-outline.ts";
import { UTM_17S, type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";

const ZONES = [17, 18, 19] as const;

/**
 * The southern UTM zone of Peru that brings most of the sample (x, y pairs in metres) to the area of work, else to Peru;
 * the lower zone where two do as well. null when none brings a third of it to Peru.
 */
export function guessUtm(sample: readonly (readonly [number, number])[]): UtmCrs | null {
  let best: UtmCrs | null = null;
  let most = 0;
  for (const zone of ZONES) {
    const crs: UtmCrs = { ...UTM_17S, zone };
    let inWork = 0;
    let inPeru = 0;
    for (const [x, y] of sample) {
      if (!(x > 0 && x < 1.2e6 && y > 7.9e6 && y < 1.01e7)) continue;
      const [lon, lat] = projectPoint(x, y, crs, WGS84);
      if (inWorkArea(lon, lat)) inWork++;
      if (mayBeInPeru(lon, lat)) inPeru++;
    }
    const score = inWork > 0 ? sample.length + inWork : inPeru;
    if (score > most && inPeru > sample.length / 3) {
      best = crs;
      most = score;
    }
  }
  return best;
}

/** Numbers that cannot be degrees. */
export const lookLikeMetres = (x: number, y: number): boolean =>
  Math.abs(x) > 400 && Math.abs(y) > 400;
