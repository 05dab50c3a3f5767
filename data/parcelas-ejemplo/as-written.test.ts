import { expect, test } from "vitest";
import { readVarieties } from "../variedades-wcr/varieties.ts";
import { asWritten } from "./as-written.ts";
import { sampleStep } from "./build.ts";
import { sampleRegister } from "./register.ts";

const plots = await sampleRegister();
const catalogue = new Set((await readVarieties()).map(({ name }) => name));
const written = plots.map(({ farming }, i) => asWritten(farming.varieties, farming.height, i + 1));
const count = (is: (cell: (typeof written)[number]) => boolean): number =>
  written.filter(is).length;

test("most names are the catalogue's; every way to be wrong is there and stays rare", () => {
  const known = count(({ varieties }) => catalogue.has(varieties));
  expect(known / plots.length).toBeGreaterThan(0.7);
  for (const name of ["Catimor", "Geisha", "Gesha", "Catura", "Tipica", "Borbón", "Castillo"]) {
    const times = count(({ varieties }) => varieties === name);
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(30);
  }
  const cells = written.map(({ varieties }) => varieties);
  expect(cells).toContain("");
  expect(cells).toContain("s/d");
  for (const two of ["Catimor 129, Caturra", "Catimor 129 / Caturra", "Catimor 129 y Caturra"]) {
    expect(cells).toContain(two);
  }
  expect(cells).toContain("60% Caturra 40% Bourbon");
});

test("altitudes: the counts that SOURCE.md gives", () => {
  const ratio = (altitude: string, i: number) => Number(altitude) / plots[i]!.farming.height;
  expect(count(({ altitude }) => altitude === "")).toBe(9);
  expect(count(({ altitude }) => altitude === "0")).toBe(2);
  expect(written.filter(({ altitude }, i) => ratio(altitude, i) > 3)).toHaveLength(6);
  expect(count(({ altitude }) => /^\d+-\d+$/.test(altitude))).toBe(4);
  expect(
    written.filter(({ altitude }, i) => Number(altitude) - plots[i]!.farming.height === 100),
  ).toHaveLength(3);
});

test("the file's other columns are the register's own, unchanged", async () => {
  const [output] = await sampleStep.run();
  const [header, ...lines] = new TextDecoder().decode(output!.bytes).trim().split("\n");
  const columns = header!.split(";");
  expect(lines).toHaveLength(plots.length);
  for (const [i, line] of lines.entries()) {
    const cells = line.split(";");
    expect(cells).toHaveLength(columns.length);
    const cell = (column: string) => cells[columns.indexOf(column)];
    const { farming, code } = plots[i]!;
    expect(cell("codigo_parcela")).toBe(code);
    expect(cell("edad")).toBe(String(farming.age));
    expect(cell("produccion_qq")).toBe(farming.harvest.toFixed(1));
    expect(cell("variedades")).toBe(written[i]!.varieties);
    expect(cell("altitud_msnm")).toBe(written[i]!.altitude);
  }
});
