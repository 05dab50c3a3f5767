import { expect, test } from "vitest";
import { readRegister } from "../../../../tests/fixtures/read-register.ts";
import type { Change, ChangeDraft, LogEntry } from "../../../domain/register/change.ts";
import { editsOfLog } from "../../../domain/register/edits-of-log.ts";
import { ORIGIN_HEADINGS } from "../../../domain/register/origin-headings.ts";
import { outlineOfFeature } from "../../../domain/register/outline-of-feature.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { carryLog, type RecordBefore } from "./carry-log.ts";
import { type UnitedRegisters, uniteRegisters } from "./unite-registers.ts";

const register = (name: string, ...rows: readonly string[]) =>
  readRegister(name, `codigo_parcela;caserio;este;norte\n${rows.join("\n")}\n`, { crs: UTM_17S });
const unite = async (north: readonly string[]) =>
  uniteRegisters(
    [await register("norte.csv", ...north), await register("sur.csv", "S-1;Alto;710000;9431000")],
    ORIGIN_HEADINGS["es-PE"],
  );
const recordsOf = ({ columns, cells, geometry, crs }: UnitedRegisters): RecordBefore[] =>
  cells.map((texts, i) => ({
    row: i + 1,
    cells: Object.fromEntries(columns.map((column, c) => [column, texts[c] ?? ""])),
    outline: outlineOfFeature(geometry, i, crs, "point"),
  }));

const step = (group: string, ...drafts: readonly ChangeDraft[]): LogEntry[] =>
  drafts.map((draft, k): Change => ({ ...draft, id: `${group}${k}`, group, at: 7, who: "Ana" }));
const point = (x: number) => ({
  crs: "EPSG:32717",
  type: "point" as const,
  parts: [[[x, 9430000]]],
});
const cell = (row: number, before: string, after: string): ChangeDraft => ({
  kind: "cell",
  row,
  column: "caserio",
  before,
  after,
});

const FIRST = ["N-1;Uno;700000;9430000", "N-2;Dos;700100;9430000"];
const LOG: readonly LogEntry[] = [
  ...step("a", cell(1, "Uno", "Primero"), cell(3, "Alto", "Bajo")),
  ...step("b", {
    kind: "shape",
    row: 2,
    before: point(700100),
    after: point(700105),
    how: "drawn",
  }),
  ...step(
    "c",
    { kind: "apart", rows: [1, 3] },
    { kind: "remove", row: 3, because: "duplicate", of: 2 },
  ),
  ...step("d", {
    kind: "add",
    row: 4,
    cells: { caserio: "x" },
    outline: point(700500),
    how: "drawn",
  }),
  ...step("e", cell(4, "x", "y")),
];

test("changes go with their record where rows have shifted, under their own name and time", async () => {
  const before = await unite(FIRST);
  const after = await unite(["N-0;Cero;699900;9430000", ...FIRST]);
  // The north has one row more now, before the others: norte.csv rows shift as well, so origins name other records.
  const same = await unite([...FIRST, "N-3;Tres;700200;9430000"]);
  const { log, carried, left } = carryLog(LOG, recordsOf(before), same);
  expect(left).toEqual([]);
  expect(carried).toBe(7);
  expect(editsOfLog(log)).toMatchObject({
    cells: [
      { row: 1, column: "caserio", value: "Primero" },
      { row: 4, column: "caserio", value: "Bajo" },
    ],
    shapes: [{ row: 2, outline: point(700105) }],
    added: [{ row: 5, cells: { caserio: "y" }, outline: point(700500) }],
    removed: [{ row: 4, of: 2 }],
    apart: [],
    seen: [],
  });
  expect(log.every((entry) => entry.who === "Ana" && entry.at === 7)).toBe(true);
  expect(new Set(log.map(({ group }) => group)).size).toBe(5);
  // Another file under the same name: no cell is written over that began as something else.
  const other = carryLog(LOG, recordsOf(before), after);
  expect(other.left).toContainEqual({ file: "norte.csv", row: "2", column: "caserio" });
});

test("what the source changed too is left and named; later changes of the same cell rest with it", async () => {
  const before = await unite(FIRST);
  const after = await unite(["N-1;Otro;700000;9430000", "N-2;Dos;700101;9430000"]);
  const log = [...LOG, ...step("f", cell(1, "Primero", "Último"))];
  const carried = carryLog(log, recordsOf(before), after);
  expect(carried.left).toEqual([
    { file: "norte.csv", row: "2", column: "caserio" },
    { file: "norte.csv", row: "3", column: null },
  ]);
  expect(editsOfLog(carried.log).cells).toEqual([{ row: 3, column: "caserio", value: "Bajo" }]);
  expect(editsOfLog(carried.log).shapes).toEqual([]);
});

test("a record that its source no longer has takes its changes with it, named; what was undone stays undone", async () => {
  const before = await unite(FIRST);
  const after = await unite(FIRST.slice(0, 1));
  const undo: LogEntry = { kind: "undo", id: "u", group: "a", at: 8, who: "" };
  const { log, left } = carryLog([...LOG.slice(0, 3), undo], recordsOf(before), after);
  expect(log).toEqual([]);
  expect(left).toEqual([{ file: "norte.csv", row: "3", column: null }]);
});
