import type { Random } from "../parcelas-ejemplo/random.ts";
import { commonCells } from "./common-cells.ts";
import { drawCount } from "./draw-counts.ts";
import type { MonitoringPoint } from "./points.ts";
import { pressureOn } from "./pressure.ts";
import type { FiledRow, ReadingRow } from "./reading-row.ts";
import { walkRounds } from "./visits.ts";

/** Fruit sets from October; harvest is April to September. */
const MONTHS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Share bored at pressure 1, and fruits on a branch, by month from October. */
const BORED = [0.001, 0.002, 0.004, 0.008, 0.016, 0.026, 0.034, 0.042, 0.048, 0.052, 0.055, 0.056];
const FRUITS = [40, 54, 64, 66, 64, 62, 58, 52, 46, 40, 34, 30];

/** Borers entering early in the season, with offspring late: weights of A, B, C, D by month from October. */
const POSITIONS = [
  [82, 18, 0, 0],
  [76, 23, 1, 0],
  [68, 29, 3, 0],
  [60, 35, 5, 0],
  [50, 38, 10, 2],
  [38, 37, 20, 5],
  [28, 30, 30, 12],
  [22, 24, 34, 20],
  [18, 20, 34, 28],
  [15, 17, 33, 35],
  [13, 15, 30, 42],
  [12, 14, 28, 46],
] as const;

/** Place of a month (from 1) in the campaign, October first. */
const sinceOctober = (month: number): number => (month + 2) % 12;

/** Counts of one point on one day scatter with this aggregation, over what point and season give. */
const AGGREGATION = 0.8;

const openedCells = (bored: number, month: number, random: Random): ReadingRow => {
  const weights = POSITIONS[sinceOctober(month)]!;
  const found = [0, 0, 0, 0];
  for (let i = Math.min(100, bored); i > 0; i--) {
    let ticket = random.next() * 100;
    const at = weights.findIndex((weight) => {
      ticket -= weight;
      return ticket < 0;
    });
    found[at === -1 ? 3 : at]!++;
  }
  const [a = 0, b = 0, c = 0, d = 0] = found;
  const dead = Math.round((a + b) * random.between(0, 0.3));
  return {
    pos_a: String(a),
    pos_b: String(b),
    pos_c: String(c),
    pos_d: String(d),
    brocas_vivas: String(a + b + c - dead),
    brocas_muertas: String(dead),
  };
};

/** Fruits counted on one branch a tree, each month from October to September. `own` is what makes points differ. */
export const branchReadings = (
  points: readonly MonitoringPoint[],
  own: ReadonlyMap<MonitoringPoint, number>,
  random: Random,
): readonly FiledRow[] =>
  walkRounds(points, MONTHS, random).map(({ point, campaign, month, day }) => {
    const perBranch = FRUITS[sinceOctober(month)]! * (point.trees === 5 ? 0.3 : 1);
    const counted = Math.round(point.trees * perBranch * random.normal(1, 0.13));
    const share = BORED[sinceOctober(month)]! * pressureOn(point, campaign) * own.get(point)!;
    const bored = Math.min(drawCount(random, Math.min(0.6, share) * counted, AGGREGATION), counted);
    const opened = bored > 0 && random.next() < 0.3;
    const row: ReadingRow = {
      ...commonCells(point, day, random),
      metodo: "ramas",
      arboles_evaluados: String(point.trees),
      ramas_evaluadas: String(point.trees),
      frutos_evaluados: String(counted),
      frutos_brocados: String(bored),
      ...(opened ? openedCells(bored, month, random) : {}),
    };
    return { day, row };
  });
