import { readHeights } from "../alturas/heights.ts";
import { readLimit } from "../limite-sn08/limit.ts";
import { Land } from "../parcelas-ejemplo/land.ts";
import { randomFrom } from "../parcelas-ejemplo/random.ts";
import { makeRegister, type SamplePlot } from "../parcelas-ejemplo/register.ts";
import { branchReadings } from "./branches.ts";
import { fallenFruitReadings } from "./fallen-fruit.ts";
import { withFaults } from "./faults.ts";
import { type MonitoringPoint, settlePoints } from "./points.ts";
import type { ReadingRow } from "./reading-row.ts";
import { trapReadings } from "./traps.ts";

const SEED = 20261125;

interface Sheet {
  /** The sample register. */
  readonly plots: readonly SamplePlot[];
  readonly points: readonly MonitoringPoint[];
  /** As the file has them, oldest first. */
  readonly rows: readonly ReadingRow[];
}

/** The synthetic sheet of readings: same figures, same lines. */
export const makeSheet = async (): Promise<Sheet> => {
  const random = randomFrom(SEED);
  const land = new Land(await readHeights(), await readLimit());
  const plots = await makeRegister();
  const points = settlePoints(plots, land, random);
  const own = new Map(points.map((point) => [point, Math.exp(random.normal(0, 0.35))]));
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
