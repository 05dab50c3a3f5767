import type { Random } from "../parcelas-ejemplo/random.ts";
import { commonCells } from "./common-cells.ts";
import { drawCount } from "./draw-counts.ts";
import type { MonitoringPoint } from "./points.ts";
import { pressureOn } from "./pressure.ts";
import type { FiledRow } from "./reading-row.ts";
import { walkRounds } from "./visits.ts";

/** After the harvest. October and November count for the campaign that begins. */
const MONTHS = [9, 10, 11] as const;

/** Share bored at pressure 1: what the harvest leaves lying is where the borer waits. */
const BORED = 0.14;
const AGGREGATION = 2;

/** Fruits picked from the ground under trees, at every third point. */
export const fallenFruitReadings = (
  points: readonly MonitoringPoint[],
  own: ReadonlyMap<MonitoringPoint, number>,
  random: Random,
): readonly FiledRow[] => {
  const some = points.filter((_, i) => i % 3 === 1);
  return walkRounds(some, MONTHS, random).map(({ point, campaign, day }) => {
    const counted = random.whole(40, 180);
    const share = Math.min(0.85, BORED * Math.sqrt(pressureOn(point, campaign) * own.get(point)!));
    const bored = Math.min(drawCount(random, share * counted, AGGREGATION), counted);
    return {
      day,
      row: {
        ...commonCells(point, day, random),
        metodo: "frutos_suelo",
        arboles_evaluados: "10",
        frutos_evaluados: String(counted),
        frutos_brocados: String(bored),
      },
    };
  });
};
