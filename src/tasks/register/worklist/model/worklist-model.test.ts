import { expect, test } from "vitest";
import type { LogEntry } from "../../../../domain/register/change.ts";
import { editsOfLog, NO_EDITS } from "../../../../domain/register/edits-of-log.ts";
import { finishSteps } from "../../../../geo/pairs/finish-steps.ts";
import { type IntakeReport, readDataset } from "../../../../intake/intake.ts";
import { logCsv } from "../log/log-csv.ts";
import { logTexts } from "../log/log-texts.ts";
import { ruleNames } from "../rule-names.ts";
import { farthestVertex, outlineArea } from "./outline-measures.ts";
import { ownRepair } from "./own-repair.ts";
import { hamletGroups, orderedItems, ruleGroups } from "./work-groups.ts";
import { workItems } from "./work-items.ts";
import { workRecords } from "./work-record.ts";

const FILE = [
  "codigo_parcela;caserio;este;norte;wkt",
  "A;La Palma;;;POLYGON((728000 9412000,728100 9412000,728100 9412100,728000 9412100,728000 9412000))",
  "B;La Palma;;;POLYGON((728200 9412000,728300 9412100,728300 9412000,728200 9412100,728200 9412000))",
  "C;El Huaco;;;POLYGON((728000 9412000,728100 9412000,728100 9412100,728000 9412100,728000 9412000))",
  "D;;;;",
].join("\n");

const read = (text: string, log: readonly LogEntry[] = []): Promise<IntakeReport> =>
  readDataset(
    { name: "a.csv", bytes: new TextEncoder().encode(text) },
    { kind: "plots", edits: editsOfLog(log) },
  );

const itemsOf = (report: IntakeReport, edits = NO_EDITS) =>
  finishSteps(workItems(report, null, edits, workRecords(report)));

test("what is refused, doubtful and noted are items of their rows, ordered in three ways", async () => {
  const items = itemsOf(await read(FILE));
  const said = items.map(({ row, issue, state }) => [row, issue.code, state]);
  expect(said).toEqual([
    [null, "file-crs-guessed", "open"],
    [3, "ring-crosses-itself", "refused"],
    [4, "row-same-outline", "open"],
    [5, "row-no-geometry", "refused"],
  ]);
  expect(finishSteps(ruleGroups(items)).map(({ code }) => code)).toEqual([
    "ring-crosses-itself",
    "row-no-geometry",
    "file-crs-guessed",
    "row-same-outline",
  ]);
  expect(finishSteps(hamletGroups(items))).toEqual([
    { hamlet: "El Huaco", count: 1 },
    { hamlet: "La Palma", count: 1 },
    { hamlet: "", count: 1 },
  ]);
  expect(finishSteps(orderedItems(items, "hamlet")).map(({ row }) => row)).toEqual([null, 4, 3, 5]);
});

test("a doubt that was looked at, and a pair said to be two, are seen and keep their key", async () => {
  const report = await read(FILE);
  const before = itemsOf(report);
  const twin = before.find(({ issue }) => issue.code === "row-same-outline");
  expect(twin?.other).toBe(2);
  const apart = itemsOf(report, { ...NO_EDITS, apart: [[2, 4]] });
  expect(apart.find(({ key }) => key === twin?.key)?.state).toBe("seen");
  // What keeps a record out of the register is not talked away.
  const seen = itemsOf(report, { ...NO_EDITS, seen: [{ row: 3, code: "ring-crosses-itself" }] });
  expect(seen.find(({ row }) => row === 3)?.state).toBe("refused");
});

test("a bow tie is mended by its even-odd reading, has no area before, and is accepted after", async () => {
  const report = await read(FILE);
  const records = workRecords(report);
  const item = finishSteps(workItems(report, null, NO_EDITS, records)).find(
    ({ row }) => row === 3,
  )!;
  const record = records.of(3)!;
  expect(outlineArea(record.outline!)).toBeNull();
  const drafts = await ownRepair(item, record, records);
  const made = { id: "1", group: "1", at: Date.UTC(2026, 10, 30), who: "Rosa" };
  const log: LogEntry[] = [{ ...drafts![0]!, ...made }];
  const mended = await read(FILE, log);
  expect(mended.refused.map(({ row }) => row)).toEqual([5]);
  const after = workRecords(mended).of(3)!.outline!;
  expect(after.parts).toHaveLength(2);
  expect(outlineArea(after)).toBeCloseTo(5000, 6);
  const csv = logCsv(log, {
    t: logTexts["es-PE"],
    rules: ruleNames["es-PE"],
    codeOf: (row) => records.of(row)?.code ?? "",
  });
  expect(csv).toContain("2026-11-30T00:00:00.000Z;Rosa;Forma reparada;3;B;");
  expect(csv).toContain("EPSG:32717 728200 9412000 ");
});

test("swapped degrees are mended in the two cells that have them, so that the file says what is drawn", async () => {
  const report = await read("cod,lat,lon\nA,-5.3,-78.9\nB,-78.91,-5.31\n");
  const records = workRecords(report);
  const item = finishSteps(workItems(report, null, NO_EDITS, records)).find(
    ({ row }) => row === 3,
  )!;
  expect(item.issue.code).toBe("place-lat-lon-swapped");
  expect(await ownRepair(item, records.of(3)!, records)).toEqual([
    { kind: "cell", row: 3, column: "lat", before: "-78.91", after: "-5.31" },
    { kind: "cell", row: 3, column: "lon", before: "-5.31", after: "-78.91" },
  ]);
});

test("how far two outlines lie from each other is the farthest corner, either way", () => {
  const square = (x: number, size: number) =>
    ({
      crs: "EPSG:32717",
      type: "polygon",
      parts: [[[x, 0, x + size, 0, x + size, size, x, size]]],
    }) as const;
  expect(farthestVertex(square(0, 100), square(0, 100))).toBe(0);
  expect(farthestVertex(square(0, 100), square(7, 100))).toBeCloseTo(7, 9);
  expect(farthestVertex(square(0, 100), square(0, 130))).toBeCloseTo(Math.hypot(30, 30), 9);
});
