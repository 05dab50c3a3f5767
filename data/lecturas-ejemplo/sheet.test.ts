import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { inData } from "../folder.ts";
import { isInside } from "../parcelas-ejemplo/polygon.ts";
import { readingsStep } from "./build.ts";
import { metresBetween } from "./choose-sites.ts";
import { COLUMNS, type ReadingRow } from "./reading-row.ts";
import { SECTORS } from "./sectors.ts";
import { makeSheet } from "./sheet.ts";
import { ZONES } from "./zones.ts";

const { plots, points, rows } = await makeSheet();
const [file] = await readingsStep.run();
const source = await readFile(inData("lecturas-ejemplo/SOURCE.md"), "utf8");

const whole = (cell: string | undefined): number =>
  /^\d+$/.test(cell ?? "") ? Number(cell) : Number.NaN;

const sound = rows.filter(
  ({ frutos_evaluados, frutos_brocados }) => whole(frutos_brocados) <= whole(frutos_evaluados),
);

/** Bored per cent of branch readings that fit. */
const pooled = (fits: (row: ReadingRow) => boolean): number => {
  const some = sound.filter((row) => row.metodo === "ramas" && fits(row));
  const sum = (column: "frutos_brocados" | "frutos_evaluados"): number =>
    some.reduce((total, row) => total + whole(row[column]), 0);
  return (100 * sum("frutos_brocados")) / sum("frutos_evaluados");
};

test("180 points on plots of the register, three campaigns, three methods", () => {
  expect(points).toHaveLength(180);
  expect(new Set(rows.map((row) => row.id_punto))).toEqual(new Set(points.map(({ id }) => id)));
  expect(new Set(rows.map((row) => row.campana))).toEqual(new Set(["2024", "2025", "2026"]));
  const count = (method: string): number => rows.filter((row) => row.metodo === method).length;
  expect(count("ramas")).toBeGreaterThan(2000);
  expect(count("trampa")).toBeGreaterThan(300);
  expect(count("frutos_suelo")).toBeGreaterThan(150);
});

test("two runs give the same lines; with a BOM, below 450 kB", () => {
  const [header, ...lines] = new TextDecoder().decode(file?.bytes).trimEnd().split("\r\n");
  expect(header).toBe(COLUMNS.join(";"));
  expect(lines).toEqual(rows.map((row) => COLUMNS.map((column) => row[column] ?? "").join(";")));
  expect([...(file?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(file?.bytes.length).toBeLessThan(450_000);
  expect(file?.credit).toMatchObject({ sample: true, records: rows.length });
});

test("points stand in their plots, some between; five carry another plot's code, one a code nobody knows", () => {
  const codes = new Set(plots.map(({ code }) => code));
  for (const { at, between, plot } of points) {
    if (!between) expect(isInside(at, plot.ring)).toBe(true);
    else expect(plots.some(({ ring }) => isInside(at, ring))).toBe(false);
  }
  expect(points.filter(({ between }) => between)).toHaveLength(
    ZONES.reduce((sum, { between }) => sum + between, 0),
  );
  const given = points.filter(({ plotCode }) => plotCode !== "");
  expect(points.length - given.length).toBeGreaterThan(30);
  expect(given.length).toBeGreaterThan(130);
  expect(given.filter(({ plotCode }) => !codes.has(plotCode))).toHaveLength(1);
  const others = given.filter(
    ({ plot, plotCode }) => codes.has(plotCode) && plot.code !== plotCode,
  );
  expect(others).toHaveLength(5);
  for (const { id } of others) expect(source).toContain(id);
});

test("zones of 12 to 40 points, none near another, wide enough to be cells", () => {
  const nearest = points.map(({ at }) =>
    Math.min(...points.map((other) => metresBetween(at, other.at) || Number.POSITIVE_INFINITY)),
  );
  expect(Math.min(...nearest)).toBeGreaterThanOrEqual(400);
  for (const { at, reach, points: onPlots, between } of ZONES) {
    const within = points.filter((point) => metresBetween(point.at, at) <= 1.5 * reach);
    expect(within.length).toBeGreaterThanOrEqual(onPlots + between);
    const most = within.map((a) => Math.max(...within.map((b) => metresBetween(a.at, b.at))));
    expect(Math.max(...most)).toBeGreaterThan(3000);
  }
});

test("many zeros, more variance than chance", () => {
  const some = sound.filter((row) => row.metodo === "ramas");
  const zeros = some.filter((row) => row.frutos_brocados === "0").length / some.length;
  expect(zeros).toBeGreaterThan(0.2);
  expect(zeros).toBeLessThan(0.4);
});

test("sectors stand out as they were made, and one turns in 2026", () => {
  const places = new Map(points.map(({ id, at }) => [id, at]));
  const isOf = (row: ReadingRow, { at, reach }: (typeof SECTORS)[number]): boolean =>
    metresBetween(places.get(row.id_punto ?? "")!, at) <= reach;
  const rest = pooled((row) => !SECTORS.some((sector) => isOf(row, sector)));
  for (const sector of SECTORS) {
    const { factor, turn } = sector;
    const within = (row: ReadingRow): boolean => isOf(row, sector);
    const earlier = pooled((row) => within(row) && row.campana !== "2026");
    if (factor < 1) expect(earlier).toBeLessThan(0.3 * rest);
    else expect(earlier).toBeGreaterThan(1.5 * rest);
    if (turn && turn.factor < 1) {
      expect(pooled((row) => within(row) && row.campana === "2026")).toBeLessThan(0.6 * earlier);
    }
  }
});

test("overall about 3 % in 2026, every month read, October low", () => {
  const all = pooled((row) => row.campana === "2026");
  expect(all).toBeGreaterThan(2.5);
  expect(all).toBeLessThan(5);
  const inMonth = (month: string) => (row: ReadingRow) => row.fecha?.slice(3, 5) === month;
  for (let month = 1; month <= 12; month++) {
    expect(pooled(inMonth(String(month).padStart(2, "0")))).toBeLessThan(12);
  }
  expect(pooled(inMonth("10"))).toBeLessThan(1);
});

test("worse low down, not absent above 1,800 m, worse late in the season", () => {
  const height = (row: ReadingRow): number => Number(row.altitud_msnm);
  const month = (row: ReadingRow): number => Number(row.fecha?.slice(3, 5));
  expect(pooled((row) => height(row) < 1200)).toBeGreaterThan(
    2 * pooled((row) => height(row) > 1600),
  );
  expect(pooled((row) => height(row) >= 1800)).toBeGreaterThan(0.5);
  const late = pooled((row) => month(row) >= 7 && month(row) <= 9);
  expect(late).toBeGreaterThan(4 * pooled((row) => month(row) <= 2));
});

test("trap intervals vary, and hamlets of the register are never visited", () => {
  const day = (cell = ""): number => Date.parse(cell.split("/").reverse().join("-")) / 86_400_000;
  const spans = rows
    .filter((row) => row.metodo === "trampa" && row.fecha_instalacion)
    .map((row) => day(row.fecha_lectura) - day(row.fecha_instalacion));
  expect(Math.min(...spans)).toBe(8);
  expect(Math.max(...spans)).toBe(45);
  expect(new Set(spans).size).toBeGreaterThan(6);
  const visited = new Set(points.map(({ plot }) => plot.place));
  expect(new Set(plots.map(({ place }) => place)).size).toBeGreaterThan(2 * visited.size);
});

test("the faults are those of SOURCE.md, line by line", () => {
  const found: [string, number[]][] = [
    ["brocados por encima de evaluados", []],
    ["porcentaje en lugar del conteo", []],
    ["sin fecha", []],
    ["punto repetido en el día", []],
    ["cero frutos evaluados", []],
    ["trampa sin fecha de instalación", []],
  ];
  const lines = new Map(found);
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const at = i + 2;
    const key = `${row.id_punto} ${row.fecha} ${row.metodo}`;
    if (seen.has(key)) lines.get("punto repetido en el día")?.push(at);
    seen.add(key);
    if (whole(row.frutos_brocados) > whole(row.frutos_evaluados)) {
      lines.get("brocados por encima de evaluados")?.push(at);
    }
    if (row.frutos_brocados && Number.isNaN(whole(row.frutos_brocados))) {
      lines.get("porcentaje en lugar del conteo")?.push(at);
    }
    if (row.fecha === "") lines.get("sin fecha")?.push(at);
    if (row.frutos_evaluados === "0") lines.get("cero frutos evaluados")?.push(at);
    if (row.fecha_instalacion === "") lines.get("trampa sin fecha de instalación")?.push(at);
  }
  for (const [fault, at] of lines) {
    expect(at.length).toBeGreaterThan(0);
    expect(source).toContain(`| ${fault} | ${at.join(", ")} |`);
  }
});
