import {
  studentizedRangeTails,
  studentizedRangeUpperTail,
} from "../../src/stats/distributions/studentized-range.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { analyseTrial } from "../../src/tasks/varieties/analysis/trial/analyse-trial.ts";
import { makeTrial } from "../fixtures/make-trial.ts";
import { type Timing, time, timeInTurn } from "./timing.ts";

const VARIETIES = 54;
const BLOCKS = 4;
const DF = (VARIETIES - 1) * (BLOCKS - 1);
const PAIRS = (VARIETIES * (VARIETIES - 1)) / 2;
const SAMPLE = 27;

export const TRIAL_SETTING = `Trials: ${VARIETIES} varieties in ${BLOCKS} blocks a site, seed 7.`;

type Row = (what: string, timing: Timing, note: string) => void;

const whole = (count: number) => count.toLocaleString("en-US");

/** The tails of all pairs from one table against each by itself, then whole trials. */
export function trialRows(row: Row): void {
  const random = seededRandom(7);
  const ranges = Float64Array.from({ length: PAIRS }, () => 8 * random());
  const sample = ranges.filter((_, k) => k % Math.floor(PAIRS / SAMPLE) === 0);
  const singly = () =>
    sample.map((q) => studentizedRangeUpperTail(q, VARIETIES, DF)) as Float64Array;
  const tabulated = () => {
    const tail = studentizedRangeTails(VARIETIES, DF);
    return ranges.map(tail);
  };
  const start = performance.now();
  tabulated();
  const first = performance.now() - start;
  const [table, direct] = timeInTurn([tabulated, singly], 7, 2) as [Timing, Timing];
  const scale = PAIRS / sample.length;
  const all = { median: scale * direct.median, least: scale * direct.least };
  const tail = studentizedRangeTails(VARIETIES, DF);
  const worst = singly().reduce(
    (most, p, k) => Math.max(most, Math.abs(p - tail(sample[k] as number))),
    0,
  );
  row(
    `Tukey's p of ${whole(PAIRS)} pairs`,
    table,
    `${VARIETIES} groups, ${DF} degrees of freedom, q 0 to 8; ${first.toFixed(0)} ms the first time, when the table is made`,
  );
  row(
    "by the integral, each",
    all,
    `${(all.median / table.median).toFixed(0)}× the table, ${(all.median / first).toFixed(0)}× its first time; ${sample.length} timed, scaled; worst difference ${worst.toExponential(1)}`,
  );
  for (const sites of [1, 5]) {
    const trial = makeTrial(sites, VARIETIES, BLOCKS, 7);
    const timing = time(
      () => analyseTrial({ trial, response: "y", campaign: null, alpha: 0.05 }),
      5,
      1,
    );
    row(
      `a trial at ${sites} ${sites === 1 ? "site" : "sites"}`,
      timing,
      `${whole(sites * VARIETIES * BLOCKS)} plots; tables, means, pairs, letters, checks, all sites`,
    );
  }
}
