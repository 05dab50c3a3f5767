import { expect, test } from "vitest";
import { type BerryCount, newCount } from "../../domain/field/berry-count.ts";
import { countRow, SHEET_COLUMNS, trapRow } from "../../domain/field/readings-sheet.ts";
import { newTrap, trapDays } from "../../domain/field/trap-reading.ts";
import { READING_METHODS } from "../../domain/readings/reading-method.ts";
import { writeCsv } from "../../formats/csv/write-csv.ts";
import { readDataset } from "../intake.ts";

const TODAY = Date.parse("2026-12-02") / 86_400_000;
/** 30 November 2026, 23:30 in Lima: another day in UTC. */
const LATE = Date.parse("2026-12-01T04:30:00Z");

const place = {
  lon: -78.912345678,
  lat: -5.3123456789,
  accuracyM: 6.04,
  altitudeM: 1300,
  at: LATE,
};

const count = (point: string, taps: string, more: Partial<BerryCount> = {}): BerryCount => {
  const made = newCount(LATE, point, null);
  return { ...made, site: { ...made.site, place, hamlet: "El Huabo" }, taps, ...more };
};

const read = (rows: readonly (readonly string[])[]) =>
  readDataset(
    { name: "conteos.csv", bytes: new TextEncoder().encode(writeCsv([SHEET_COLUMNS, ...rows])) },
    {},
    { today: TODAY },
  );

test("what was counted opens as readings with the same figures and not one question", async () => {
  const trap = {
    ...newTrap(LATE, "T-1", null),
    ...{ since: "2026-11-16", catches: 70, type: "alcohol", notes: "=1+1; de noche" },
  };
  const report = await read([
    countRow(count("C-1", "ttbsnssb", { opened: "AABD", alive: 3, dead: 0 }))!,
    countRow(count("C-2", "tb", { method: "frutos_suelo" }))!,
    trapRow({ ...trap, site: { ...trap.site, place } })!,
  ]);
  expect(report.suggestedKind).toBe("readings");
  expect(report.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(report.questions).toEqual([]);
  const { dataset } = report;
  const columns = dataset!.readings!;
  expect(columns.points).toEqual(["C-1", "C-2", "T-1"]);
  expect([...columns.method].map((m) => READING_METHODS[m])).toEqual([
    "ramas",
    "frutos_suelo",
    "trampa",
  ]);
  expect([...columns.counted]).toEqual([25, 11, Number.NaN]);
  expect([...columns.bored]).toEqual([2, 1, Number.NaN]);
  expect([...columns.trees]).toEqual([2, 1, Number.NaN]);
  expect([...columns.branches]).toEqual([2, Number.NaN, Number.NaN]);
  expect([columns.positionA[0], columns.positionB[0], columns.positionD[0]]).toEqual([2, 1, 1]);
  expect([columns.alive[0], columns.dead[0], columns.alive[1]]).toEqual([3, 0, Number.NaN]);
  expect([columns.catches[2], columns.trapDays[2]]).toEqual([70, 14]);
  expect(trapDays(trap)).toBe(14);
  const days = [...columns.day].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  expect(days).toEqual(["2026-11-30", "2026-11-30", "2026-11-30"]);
  const [lon, lat] = dataset!.geometry.coords;
  expect(lon).toBeCloseTo(place.lon, 8);
  expect(lat).toBeCloseTo(place.lat, 8);
});

test("a count without a fruit and a trap without its catch are no rows", () => {
  expect(countRow(count("C-1", ""))).toBeNull();
  expect(trapRow(newTrap(LATE, "T-1", null))).toBeNull();
});

test("the next reading of a trap begins where the last one ended", () => {
  const last = { ...newTrap(LATE, "T-1", null), catches: 4, type: "alcohol" };
  const next = newTrap(LATE + 7 * 86_400_000, "T-1", last);
  expect([next.since, next.read, next.type, next.catches]).toEqual([
    "2026-11-30",
    "2026-12-07",
    "alcohol",
    null,
  ]);
  expect(trapDays({ ...next, since: "2026-12-07" })).toBeNull();
});
