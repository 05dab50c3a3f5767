import type { Random } from "../parcelas-ejemplo/random.ts";
import { commonCells } from "./common-cells.ts";
import { dayOf, monthOf, written } from "./days.ts";
import { drawCount } from "./draw-counts.ts";
import type { MonitoringPoint } from "./points.ts";
import { pressureOn } from "./pressure.ts";
import type { FiledRow } from "./reading-row.ts";
import { CAMPAIGNS } from "./visits.ts";

/** Insects a trap and day at pressure 1, by month from January; traps hang from October to April. */
const CAUGHT = [1.6, 1.9, 1.5, 0.9, 0, 0, 0, 0, 0, 0.5, 0.8, 1.2];
const AGGREGATION = 1.5;
const KINDS = ["artesanal", "artesanal", "comercial"] as const;

/** Alcohol traps at every ninth point, read and set anew every 8 to 45 days. */
export const trapReadings = (
  points: readonly MonitoringPoint[],
  own: ReadonlyMap<MonitoringPoint, number>,
  random: Random,
): readonly FiledRow[] => {
  const filed: FiledRow[] = [];
  for (const point of points.filter((_, i) => i % 9 === 2)) {
    const kind = random.pick(KINDS);
    for (const campaign of CAMPAIGNS) {
      let installed = dayOf(campaign - 1, 10, random.whole(2, 25));
      const last = dayOf(campaign, 4, random.whole(1, 20));
      for (;;) {
        const day = installed + random.pick([8, 14, 15, 21, 28, 30, 31, 45]);
        if (day > last) break;
        const rate = CAUGHT[monthOf(day) - 1]! * pressureOn(point, campaign) * own.get(point)!;
        const row = {
          ...commonCells(point, day, random),
          metodo: "trampa",
          tipo_trampa: kind,
          fecha_instalacion: written(installed),
          fecha_lectura: written(day),
          capturas: String(drawCount(random, rate * (day - installed), AGGREGATION)),
        };
        if (random.next() < 0.9) filed.push({ day, row });
        installed = day;
      }
    }
  }
  return filed;
};
