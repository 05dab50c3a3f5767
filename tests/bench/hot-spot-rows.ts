import { neighbourSums } from "../../src/geo/neighbours/neighbour-sums.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { hotSpots } from "../fixtures/hot-spot-query.ts";
import { makeReadings } from "./make-readings.ts";
import { kdbushSums, plainSums } from "./neighbour-rivals.ts";
import { type Timing, time, timeAsyncInTurn, timeInTurn } from "./timing.ts";

const POINTS = 100_000;
const STEP = 100;
const PERMUTATIONS = 999;
const REDRAWN = 200;

export const READINGS_SETTING =
  "Monitoring points: 10 a km², half of them in patches of 50 within 600 m, half evenly, seed 7.";

type Row = (what: string, timing: Timing, note: string) => void;

const times = (rival: Timing, own: Timing) => `${(rival.median / own.median).toFixed(1)}×`;
const whole = (count: number) => count.toLocaleString("en-US");

/** Neighbour sums against kdbush and against all pairs, then everything that is said of hot spots. */
export async function hotSpotRows(row: Row): Promise<void> {
  const readings = makeReadings(POINTS, 7);
  const values = readings.bored.map((bored, k) => (100 * bored) / readings.counted[k]!);
  for (const band of [500, 1000]) sumRows(row, readings, values, band);
  for (const count of [20_000, POINTS]) await answerRows(row, count);
}

function sumRows(
  row: Row,
  readings: ReturnType<typeof makeReadings>,
  values: Float64Array,
  band: number,
): void {
  const ours = () => neighbourSums(readings.x, readings.y, values, band);
  const { count, sum } = ours();
  const [own, kdbush] = timeInTurn([ours, () => kdbushSums(readings, values, band)], 15, 3) as [
    Timing,
    Timing,
  ];
  const neighbours = count.reduce((total, near) => total + near - 1, 0) / POINTS;
  row(
    `neighbour sums within ${band} m`,
    own,
    `${whole(POINTS)} points, ${neighbours.toFixed(1)} neighbours each; from x, y to count and sum`,
  );
  row("kdbush, the same", kdbush, `${times(kdbush, own)} ours; index and searches`);
  const plain = plainSums(readings, values, band, STEP);
  const worst = plain.reduce(
    (most, expected, k) =>
      Number.isNaN(expected)
        ? most
        : Math.max(most, Math.abs(sum[k]! - expected) / (expected || 1)),
    0,
  );
  const pairs = time(() => plainSums(readings, values, band, STEP), 3, 1);
  const all = { median: STEP * pairs.median, least: STEP * pairs.least };
  row(
    "all pairs, the same",
    all,
    `${times(all, own)} ours; every ${STEP}th point timed, scaled; worst relative difference ${worst.toExponential(1)}`,
  );
}

async function answerRows(row: Row, count: number): Promise<void> {
  const readings = makeReadings(count, 7);
  const values = readings.bored.map((bored, k) => (100 * bored) / readings.counted[k]!);
  const ask = { band: 1000, rate: "eb" } as const;
  const [plain, permuted, strip, kdbush] = (await timeAsyncInTurn(
    [
      () => hotSpots(readings, ask),
      () => hotSpots(readings, { ...ask, permutations: PERMUTATIONS }),
      () => hotSpots(readings, { ...ask, permutations: PERMUTATIONS, strip: null }),
      async () => kdbushSums(readings, values, 1000),
    ],
    5,
    2,
  )) as [Timing, Timing, Timing, Timing];
  row(
    `Gi* of ${whole(count)} points`,
    plain,
    `pooled, Wilson, EB global and local, band proposed, z, p, q, classes, Moran; ${(plain.median / kdbush.median).toFixed(1)}× kdbush's sums alone (${kdbush.median.toFixed(0)} ms)`,
  );
  const { neighbours } = await hotSpots(readings, ask);
  const redrawn = time(() => redraw(values, neighbours, REDRAWN), 3, 1);
  const scale = count / REDRAWN;
  const anew = { median: scale * redrawn.median, least: scale * redrawn.least };
  row(
    `with ${PERMUTATIONS} permutations`,
    permuted,
    `drawing anew for each point takes ${times(anew, permuted)} as long by itself (${REDRAWN} points timed, scaled)`,
  );
  row("and seven bands", strip, "permutations for each; all that the screen shows");
}

/** Conditional permutation as it is mostly written: for each unit, each time, a fresh draw of its neighbours. */
function redraw(values: Float64Array, neighbours: Int32Array, units: number): number {
  const random = seededRandom(1);
  const drawn = values.slice();
  let kept = 0;
  for (let unit = 0; unit < units; unit++) {
    for (let round = 0; round < PERMUTATIONS; round++) {
      let sum = 0;
      for (let at = 0; at < neighbours[unit]!; at++) {
        const other = at + Math.floor(random() * (drawn.length - at));
        const value = drawn[other]!;
        drawn[other] = drawn[at]!;
        drawn[at] = value;
        sum += value;
      }
      kept += sum;
    }
  }
  return kept;
}
