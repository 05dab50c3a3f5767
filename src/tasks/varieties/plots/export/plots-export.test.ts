import { expect, test } from "vitest";
import { answeredPlots } from "../../../../../tests/fixtures/fit-answer.ts";
import { tableForMachines, tableForPeople } from "../../../export-table.ts";
import { FIT_DEFAULTS } from "../../analysis/fit/fit-query.ts";
import { fitFacts } from "./fit-facts.ts";
import { fitTable } from "./fit-table.ts";
import { peopleFoot } from "./people-foot.ts";

const MADE = new Date("2026-11-30T15:00:00Z");
const PLOTS = [
  { variety: "Caturra, Marsellesa", altitude: "1500", hamlet: "=1+1" },
  { variety: "Nadie", altitude: "0" },
];

test("for programs: a line per plot and variety, with figures and provenance", async () => {
  const answered = await answeredPlots(PLOTS);
  const text = tableForMachines(fitTable(answered, [0, 1]), fitFacts(answered, FIT_DEFAULTS, MADE));
  const [header = "", ...lines] = text.trim().split("\r\n");
  const columns = header.split(",");
  const cell = (line: number, name: string) => lines[line]?.split(",")[columns.indexOf(name)];
  expect(lines).toHaveLength(3);
  expect([0, 1, 2].map((line) => cell(line, "verdict"))).toEqual([
    "inside",
    "above",
    "unknown-variety",
  ]);
  expect([0, 1].map((line) => cell(line, "margin_m"))).toEqual(["200", "-200"]);
  expect(cell(2, "altitude_faults")).toBe("zeroOrLess");
  expect(cell(2, "altitude_m")).toBe("");
  expect(cell(0, "file_sha256")).toHaveLength(64);
  expect(cell(0, "register_error_m")).toBe("15");
  expect(columns).not.toContain("verdict_exercise");
});

test("what is odd about an altitude is a code for programs and words for people", async () => {
  const answered = await answeredPlots([
    { variety: "Caturra", altitude: "-20" },
    { variety: "Caturra", altitude: "1400-1500" },
    { variety: "Caturra", altitude: "" },
  ]);
  const faults = fitTable(answered, [0, 1, 2]).columns.find(({ key }) => key === "altitude_faults");
  const rows = [0, 1, 2].map((plot) => ({ plot, entry: plot }));
  expect(rows.map((row) => faults?.value(row))).toEqual(["zeroOrLess", "range", "blank"]);
  expect(rows.map((row) => faults?.words?.(row, "es-PE"))).toEqual([
    "0 o menos",
    "rango",
    "en blanco",
  ]);
  expect(faults?.words?.(rows[0]!, "en")).toBe("0 or less");
});

test("for people: words, no formula, the answer and the settings below", async () => {
  const settings = { ...FIT_DEFAULTS, warmingC: 1 };
  const answered = await answeredPlots(PLOTS, settings);
  const foot = peopleFoot(answered, settings, 1, MADE, "es-PE");
  const text = tableForPeople(fitTable(answered, [0]), foot, "es-PE");
  expect(text.startsWith("\uFEFFparcela;fila;variedad_anotada")).toBe(true);
  expect(text).toContain("Por encima");
  expect(text).toContain(";1300;sin tope publicado;200;");
  expect(text).toContain(";'=1+1");
  expect(text).toContain("1 de 1 parcelas está fuera");
  expect(text).toContain("Ejercicio, no pronóstico;1 °C más, 6.5 °C/km: fajas 154 m más arriba");
  expect(text).toContain("Filtro;1 de 2 parcelas");
  expect(text).not.toMatch(/NaN|undefined|null/);
});
