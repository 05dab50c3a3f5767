import { expect, test } from "vitest";
import { readRegister } from "../../../../tests/fixtures/read-register.ts";
import { readUnionRecord } from "../../../answers/register/unite/union-record.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Change } from "../../../domain/register/change.ts";
import { readDataset } from "../../../intake/intake.ts";
import { addedRegister, additionOf } from "./added-register.ts";

const register = (name: string, ...rows: readonly string[]) =>
  readRegister(name, `codigo_parcela;nota;lat;lon\n${rows.join("\n")}\n`);
const read = async (file: File) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const report = await readDataset({ name: file.name, bytes }, { kind: "plots" });
  return {
    report,
    dataset: report.dataset as Dataset<"plots">,
    record: await readUnionRecord(file),
  };
};
const A = await register("a.csv", "007;x;-5.3;-78.9", "8;;-5.31;-78.9");
const B = await register("b.csv", "8;;-5.32;-78.91", "B-2;;-5.33;-78.91");
const C = await register("c.csv", "C-1;;-5.34;-78.92");
const { report: ofA } = await read(new File(["codigo;lat;lon\n"], "a.csv"));
const change = (row: number, before: string): Change => ({
  ...{ kind: "cell", row, column: "nota", before, after: "visto" },
  ...{ id: `${row}`, group: `g${row}`, at: 1, who: "Ana" },
});

test("a register that was made of no others becomes the first source; codes stay, those in both are counted", async () => {
  const addition = additionOf(A, B, null, [A, B]);
  expect(addition).toMatchObject({ way: "begins", repeated: 1, closed: [], changed: [] });
  const made = addedRegister(addition, A, ofA, [change(2, "x")], "es-PE");
  expect(made).toMatchObject({ file: { name: "a-unido.geojson" }, log: [] });
  const { dataset, record } = await read(made.file);
  expect(dataset.ids).toEqual(["007", "8", "8", "B-2"]);
  expect(record?.sources.map(({ name, taken }) => [name, taken])).toEqual([
    ["a.csv", 2],
    ["b.csv", 2],
  ]);
});

test("a union grows by one source and keeps its log: each change with its record, under its time and name", async () => {
  const first = addedRegister(additionOf(A, B, null, [A, B]), A, ofA, [], "es-PE");
  const union = await read(first.file);
  const addition = additionOf(union.dataset, C, union.record, [A, B, union.dataset]);
  expect(addition).toMatchObject({ way: "grows", repeated: 0 });
  expect(addition.sources).toEqual([A, B, C]);
  const log = [change(1, "x"), change(4, "")];
  const made = addedRegister(addition, union.dataset, union.report, log, "es-PE");
  expect(made.log).toMatchObject([
    { row: 1, after: "visto", who: "Ana", at: 1 },
    { row: 4, after: "visto", who: "Ana", at: 1 },
  ]);
  const { dataset, record } = await read(made.file);
  expect(dataset.ids).toEqual(["007", "8", "8", "B-2", "C-1"]);
  expect(record?.sources).toHaveLength(3);
  expect(record?.changes).toMatchObject({ carried: 2, left: [] });
});

test("where a source is not open the union comes whole; one that changed is named", async () => {
  const first = addedRegister(additionOf(A, B, null, [A, B]), A, ofA, [], "es-PE");
  const union = await read(first.file);
  expect(additionOf(union.dataset, C, union.record, [A])).toMatchObject({
    way: "begins",
    closed: ["b.csv"],
    sources: [union.dataset, C],
  });
  const mended = {
    ...B,
    ids: ["9", "B-2"],
    properties: B.properties.map((p) => ({ ...p, nota: "z" })),
  };
  expect(additionOf(union.dataset, C, union.record, [A, mended])).toMatchObject({
    way: "grows",
    changed: ["b.csv"],
  });
});
