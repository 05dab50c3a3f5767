import type { PreparedArea } from "../../src/geo/area/prepared-area.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../src/geo/flat/flat-geometry.ts";
import { seededRandom } from "../properties/overlap/random-shapes.ts";

/** Corners of each plot of the bench. */
export const CORNERS = 23;
/** Plots lie within so many metres of some place of the limit, on either side. */
const SPREAD = 5000;

/**
 * Plots as a walk round a field gives them, half a hectare to four, centred evenly in discs round places chosen evenly along the
 * limit. Same seed, same plots.
 */
export function makePlots(area: PreparedArea, count: number, seed: number): FlatGeometry {
  const random = seededRandom(seed);
  const { line, count: edges } = area.edges;
  const upTo = new Float64Array(edges + 1);
  for (let edge = 0; edge < edges; edge++) {
    const [ax, ay, bx, by] = line.subarray(4 * edge, 4 * edge + 4) as unknown as number[];
    upTo[edge + 1] = upTo[edge]! + Math.hypot(bx! - ax!, by! - ay!);
  }
  const coords = new Float64Array(2 * CORNERS * count);
  let at = 0;
  for (let plot = 0; plot < count; plot++) {
    const along = random() * upTo[edges]!;
    let edge = 0;
    for (let step = 1 << 20; step > 0; step >>= 1) {
      if (edge + step < edges && upTo[edge + step]! <= along) edge += step;
    }
    const t = (along - upTo[edge]!) / (upTo[edge + 1]! - upTo[edge]!);
    const away = SPREAD * Math.sqrt(random());
    const towards = 2 * Math.PI * random();
    const cx = line[4 * edge]! + t * (line[4 * edge + 2]! - line[4 * edge]!);
    const cy = line[4 * edge + 1]! + t * (line[4 * edge + 3]! - line[4 * edge + 1]!);
    const x = cx + away * Math.cos(towards);
    const y = cy + away * Math.sin(towards);
    const radius = 40 + 73 * random() ** 2;
    for (let k = 0; k < CORNERS; k++) {
      const angle = (2 * Math.PI * (k + 0.6 * random())) / CORNERS;
      const r = radius * (0.8 + 0.4 * random());
      coords[at++] = x + r * Math.cos(angle);
      coords[at++] = y + r * Math.sin(angle);
    }
  }
  const steps = Uint32Array.from({ length: count + 1 }, (_, k) => k);
  return {
    coords,
    ringStart: steps.map((k) => CORNERS * k),
    partStart: steps,
    featureStart: steps,
    type: new Uint8Array(count).fill(GEOMETRY_POLYGON),
  };
}
