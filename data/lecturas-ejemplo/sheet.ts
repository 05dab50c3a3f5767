import { readHeights } from "../alturas/heights.ts";
import { readLimit } from "../limite-sn08/limit.ts";
import { Land } from "../parcelas-ejemplo/land.ts";
import { randomFrom } from "../parcelas-ejemplo/random.ts";
import { type SamplePlot, sampleRegister } from "../parcelas-ejemplo/register.ts";
import { branchReadings } from "./branches.ts";
import { fallenFruitReadings } from "./fallen-fruit.ts";
import { withFaults } from "./faults.ts";
import { type MonitoringPoint, settlePoints } from "./points.ts";
import type { ReadingRow } from "./reading-row.ts";
import { smoothField } from "./smooth-field.ts";
import { trapReadings } from "./traps.ts";

/** Both chosen among others: zones hold together as cells of 2 km, and sectors show in campaign 2026. */
const SITES_SEED = 20261160;
const COUNTS_SEED = 20261142;

/** How points differ beyond height and sector, in logarithms: by neighbourhood, and each by itself. */
const NEIGHBOURHOOD = { deviation: 0.25, reach: 2500 };
const OWN = 0.25;

interface Sheet {
  /** The sample register. */
  readonly plots: readonly SamplePlot[];
  readonly points: readonly MonitoringPoint[];
  /** As the file has them, oldest first. */
  readonly rows: readonly ReadingRow[];
}

/** The synthetic sheet of readings: same figures, same lines. */
export const makeSheet = async (): Promise<Sheet> => {
  const random = randomFrom(COUNTS_SEED);
  const land = new Land(await readHeights(), await readLimit());
  const plots = await sampleRegister();
  const points = settlePoints(plots, land, randomFrom(SITES_SEED));
  const field = smoothField(random, NEIGHBOURHOOD.deviation, NEIGHBOURHOOD.reach);
  const own = new Map(
    points.map((point) => [point, Math.exp(field(point.at) + random.normal(0, OWN))]),
  );
  const filed = [
    ...branchReadings(points, own, random),
    ...fallenFruitReadings(points, own, random),
    ...trapReadings(points, own, random),
  ];
  const sorted = filed.sort(
    (a, b) => a.day - b.day || a.row.id_punto!.localeCompare(b.row.id_punto!, "en"),
  );
  return { plots, points, rows: withFaults(sorted.map(({ row }) => row)) };
};
