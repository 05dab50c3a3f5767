import { expect, test } from "vitest";
import { readRegister } from "../../../../tests/fixtures/read-register.ts";
import { readUnionRecord } from "../../../answers/register/unite/union-record.ts";
import type { Change } from "../../../domain/register/change.ts";
import { ORIGIN_HEADINGS } from "../../../domain/register/origin-headings.ts";
import { readDataset } from "../../../intake/intake.ts";
import { nextName, uniteAgain } from "./unite-again.ts";
import { unitedFile } from "./united-file.ts";

const register = (name: string, ...rows: readonly string[]) =>
  readRegister(name, `codigo_parcela;nota;lat;lon\n${rows.join("\n")}\n`);
const read = async (file: File) =>
  readDataset(
    { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    { kind: "plots" },
  );

test("the file of a union asks nothing, keeps codes as texts and says of what it was made, refused rows counted", async () => {
  const sources = [
    await register("a.csv", "007;x;-5.3;-78.9", "8;;;"),
    await register("b.csv", "B-1;;-5.31;-78.91"),
  ];
  const file = unitedFile(sources, ORIGIN_HEADINGS["es-PE"], "unido.geojson").write();
  const report = await read(file);
  expect(report.questions).toEqual([]);
  expect(report.counts).toMatchObject({ accepted: 2, refused: 0 });
  expect(report.dataset?.ids).toEqual(["007", "B-1"]);
  const record = await readUnionRecord(file);
  expect(record?.sources).toMatchObject([
    { name: "a.csv", taken: 1, left: 1 },
    { name: "b.csv", taken: 1, left: 0 },
  ]);
  expect(record?.changes).toBeUndefined();
});

test("made anew, it has its own name, the changes that still apply, and says which do not", async () => {
  const b = await register("b.csv", "B-1;;-5.31;-78.91");
  const first = [await register("a.csv", "A-1;x;-5.3;-78.9"), b];
  const before = await read(unitedFile(first, ORIGIN_HEADINGS.en, "unido.geojson").write());
  const change = (row: number, was: string): Change => ({
    ...{ kind: "cell", row, column: "nota", before: was, after: "visto" },
    ...{ id: `${row}`, group: `g${row}`, at: 1, who: "Ana" },
  });
  const now = [await register("a.csv", "A-1;otra;-5.3;-78.9", "A-2;;-5.32;-78.9"), b];
  const { file, log } = uniteAgain(now, before, [change(1, "x"), change(2, "")]);
  expect(file.name).toBe("unido-2.geojson");
  expect(log).toMatchObject([{ kind: "cell", row: 3, after: "visto", who: "Ana" }]);
  expect((await readUnionRecord(file))?.changes).toEqual({
    from: "unido.geojson",
    carried: 1,
    left: [{ file: "a.csv", row: "2", column: "nota" }],
  });
  expect(Object.keys((await read(file)).dataset?.properties[0] ?? {})).toContain("source_file");
});

test("a next name counts on", () => {
  expect(nextName("padron-unido.geojson")).toBe("padron-unido-2.geojson");
  expect(nextName("padron-unido-9.geojson")).toBe("padron-unido-10.geojson");
  expect(nextName("x")).toBe("x-2.geojson");
});
