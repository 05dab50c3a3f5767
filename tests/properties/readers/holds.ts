import { expect } from "vitest";
import type { FormatReading } from "../../../src/formats/format-reading.ts";
import { readFile } from "../../../src/formats/read-file.ts";
import type { IntakeReport } from "../../../src/intake/intake.ts";
import { readDataset } from "../../../src/intake/intake.ts";

/** The longest that a reading may take of the processor, ms, and what it may take in memory: 8 times the file and 100 MB. */
const LONGEST = 2000;
const TIMES = 8;
const BESIDES = 100_000_000;

const memoryNow = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** What must hold of a reading of any bytes: no throw, no hang, no memory out of proportion. */
export async function holds(name: string, bytes: Uint8Array): Promise<IntakeReport> {
  await readerHolds(bytes);
  const report = await readDataset({ name, bytes });
  const failed = report.issues.find(({ code }) => code === "file-unreadable");
  expect(failed).toBeUndefined();
  const { counts, dataset } = report;
  expect(counts.accepted + counts.refused).toBe(counts.read);
  expect(dataset?.rows.length ?? 0).toBe(counts.accepted);
  expect(dataset?.geometry.coords.every(Number.isFinite) ?? true).toBe(true);
  return report;
}

/** The same of the reader alone. */
export async function readerHolds(bytes: Uint8Array): Promise<void> {
  let took = Number.POSITIVE_INFINITY;
  let taken = Number.POSITIVE_INFINITY;
  let reading: FormatReading | null = null;
  // A busy machine is no failure; what is slow by itself is slow each time.
  for (let attempt = 0; attempt < 3 && took >= LONGEST; attempt++) {
    const started = performance.now();
    const used = process.cpuUsage();
    const before = memoryNow();
    reading = await readFile(bytes);
    taken = Math.min(taken, memoryNow() - before);
    const { user, system } = process.cpuUsage(used);
    took = Math.min(took, performance.now() - started, (user + system) / 1000);
  }
  expect(took).toBeLessThan(LONGEST);
  expect(taken).toBeLessThan(TIMES * bytes.length + BESIDES);
  if (reading === null || reading.kind === "refused") return;
  const { rows, cells } = reading;
  expect(cells.length).toBe(rows.length);
  if (reading.kind !== "placed") return;
  const { coords, ringStart, partStart, featureStart, type } = reading.geometry;
  expect(type.length).toBe(rows.length);
  expect(featureStart.at(-1)).toBe(partStart.length - 1);
  expect(partStart.at(-1)).toBe(ringStart.length - 1);
  expect(2 * ringStart.at(-1)!).toBe(coords.length);
}
