import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { inData } from "../folder.ts";
import { trialStep } from "./build.ts";
import { SITES } from "./expected-figures.ts";
import { COLUMNS, makeTrial, type TrialRow } from "./trial.ts";

const rows = makeTrial();
const [file] = await trialStep.run();

const mean = (
  column: "rendimiento_qq_ha" | "roya_pct",
  fits: (row: TrialRow) => boolean,
): number => {
  const some = rows.filter(fits).map((row) => Number(row[column]));
  return some.reduce((sum, value) => sum + value, 0) / some.length;
};

test("three sites of three blocks of three varieties, each once in a block", () => {
  expect(rows).toHaveLength(27);
  expect(new Set(rows.map((row) => `${row.sitio}/${row.bloque}/${row.variedad}`)).size).toBe(27);
  expect(new Set(rows.map((row) => row.altitud_msnm))).toEqual(new Set(["1477", "1548", "1797"]));
  expect(rows.every((row) => row.arboles === "10")).toBe(true);
});

test("a block is three rows of the field that lie together", () => {
  for (const { name } of SITES) {
    const here = rows.filter((row) => row.sitio === name);
    expect(here.map((row) => Number(row.fila))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(here.map((row) => row.bloque).join()).toBe("I,I,I,II,II,II,III,III,III");
  }
});

test("two runs give the same lines; with a BOM; marked as sample", () => {
  const [header, ...lines] = new TextDecoder().decode(file?.bytes).trimEnd().split("\r\n");
  expect(header).toBe(COLUMNS.join(";"));
  expect(lines).toEqual(makeTrial().map((row) => COLUMNS.map((column) => row[column]).join(";")));
  expect([...(file?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(file?.credit).toMatchObject({ sample: true, records: 27 });
});

test("one cup is missing, the plot that SOURCE.md names", async () => {
  const empty = rows.flatMap((row) =>
    COLUMNS.filter((column) => row[column] === "").map((column) => `${column} ${row.parcela}`),
  );
  expect(empty).toEqual(["taza_puntos M-4"]);
  expect(await readFile(inData("ensayo-ejemplo/SOURCE.md"), "utf8")).toContain(
    "M-4 was not cupped",
  );
});

test("yields fall with height, Caturra least; Caturra has the rust", () => {
  const of = (variety: string, altitude: string) => (row: TrialRow) =>
    row.variedad === variety && row.altitud_msnm === altitude;
  const fall = (variety: string): number =>
    mean("rendimiento_qq_ha", of(variety, "1477")) - mean("rendimiento_qq_ha", of(variety, "1797"));
  expect(fall("Caturra")).toBeGreaterThan(0);
  expect(fall("Caturra")).toBeLessThan(fall("Marsellesa") - 3);
  for (const altitude of ["1477", "1548", "1797"])
    expect(mean("roya_pct", of("Caturra", altitude))).toBeGreaterThan(
      2 * mean("roya_pct", of("Catimor 129", altitude)),
    );
  for (const row of rows) {
    expect(Number(row.rendimiento_qq_ha)).toBeGreaterThan(10);
    expect(Number(row.rendimiento_qq_ha)).toBeLessThan(30);
    expect(Number(row.roya_pct)).toBeLessThan(60);
    expect(Number(row.broca_pct)).toBeLessThan(12);
  }
});
