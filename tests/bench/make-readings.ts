import { seededRandom } from "../../src/stats/seeded-random.ts";
import type { FruitCounts } from "../fixtures/reading-source.ts";

/**
 * Monitoring points as many to the km² whatever their number (10), half of them evenly, half in patches of about 50 within
 * 600 m; to the centimetre. Half the points have nothing bored.
 */
export function makeReadings(count: number, seed: number): FruitCounts {
  const random = seededRandom(seed);
  const side = Math.sqrt(count / 10) * 1000;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const counted = new Float64Array(count);
  const bored = new Float64Array(count);
  let middle: [number, number] = [0, 0];
  for (let k = 0; k < count; k++) {
    const east = side * random();
    const north = side * random();
    if (k % 100 === 0) middle = [east, north];
    const turn = 2 * Math.PI * random();
    const reach = 600 * random();
    const isEven = k % 2 === 0;
    const px = isEven ? east : middle[0] + reach * Math.cos(turn);
    const py = isEven ? north : middle[1] + reach * Math.sin(turn);
    x[k] = Math.round(100 * (700_000 + px)) / 100;
    y[k] = Math.round(100 * (9_400_000 + py)) / 100;
    counted[k] = 300 + Math.floor(2000 * random());
    bored[k] = random() < 0.5 ? 0 : Math.floor(0.2 * counted[k]! * random());
  }
  return { x, y, counted, bored };
}
