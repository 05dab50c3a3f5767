import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DatasetKind } from "../../src/domain/dataset.ts";
import type { ImportChoices } from "../../src/domain/import-choices.ts";
import type { IssueCode } from "../../src/domain/issue/issue.ts";
import { issueSentence } from "../../src/i18n/issues/issue-sentence.ts";
import { type IntakeReport, readDataset } from "../../src/intake/intake.ts";

/** Trials and catalogues as people keep them, made up; row numbers count as a person does. */
interface Case {
  readonly file: string;
  readonly kind: DatasetKind;
  /** Where the file alone does not say it. */
  readonly choices?: ImportChoices;
  readonly refused: readonly number[];
  readonly accepted: number;
  /** Issues of rows, in the order of the file. */
  readonly rows: readonly (readonly [row: number, code: IssueCode])[];
  readonly whole: readonly IssueCode[];
}

const CASES: readonly Case[] = [
  {
    file: "ensayo-de-campo.csv",
    kind: "trials",
    refused: [11, 14, 19],
    accepted: 13,
    rows: [
      [6, "sheet-altitude-feet"],
      [7, "sheet-altitude-zero"],
      [7, "trial-trees-not-whole"],
      [8, "trial-value-text"],
      [8, "trial-value-text"],
      [9, "trial-value-outside"],
      [10, "trial-place-not-whole"],
      [10, "trial-value-negative"],
      [11, "trial-two-varieties"],
      [12, "sheet-altitude-unread"],
      [14, "row-repeated"],
      [15, "trial-plot-repeated"],
      [15, "trial-cell-repeated"],
      [16, "trial-no-site"],
      [17, "trial-no-block"],
      [18, "trial-no-variety"],
      [19, "row-total-line"],
    ],
    whole: [
      "trial-spellings",
      "trial-spellings",
      "trial-names-near",
      "trial-values-missing",
      "trial-values-missing",
      "trial-values-missing",
      "trial-values-missing",
      "trial-altitude-missing",
    ],
  },
  {
    file: "sin-bloques-ni-sitios.csv",
    kind: "trials",
    choices: { kind: "trials" },
    refused: [],
    accepted: 3,
    rows: [
      [2, "trial-value-ambiguous"],
      [3, "trial-value-ambiguous"],
      [4, "trial-value-ambiguous"],
    ],
    whole: ["trial-no-block-column", "trial-no-site-column"],
  },
  {
    file: "un-bloque-todo-vacio.csv",
    kind: "trials",
    refused: [],
    accepted: 2,
    rows: [],
    whole: ["trial-no-site-column", "trial-values-missing", "trial-one-block"],
  },
  {
    file: "partes-de-uno.csv",
    kind: "trials",
    refused: [],
    accepted: 4,
    rows: [],
    whole: ["trial-percent-shares"],
  },
  {
    file: "catalogo-propio.csv",
    kind: "catalogue",
    refused: [5, 6],
    accepted: 5,
    rows: [
      [3, "catalogue-band-reversed"],
      [4, "sheet-altitude-feet"],
      [5, "catalogue-name-repeated"],
      [6, "catalogue-no-name"],
      [7, "catalogue-word-unknown"],
      [8, "catalogue-band-no-least"],
      [8, "catalogue-word-unknown"],
    ],
    whole: ["catalogue-band-no-latitude", "catalogue-columns-missing"],
  },
  {
    file: "catalogo-sin-altitud.csv",
    kind: "catalogue",
    refused: [],
    accepted: 2,
    rows: [],
    whole: ["catalogue-columns-missing"],
  },
];

const read = (file: string, choices: ImportChoices = {}): Promise<IntakeReport> =>
  readDataset(
    { name: file, bytes: new Uint8Array(readFileSync(`tests/golden/ugly/sheets/${file}`)) },
    choices,
  );

test.each(CASES)("$file", async ({ file, kind, choices, refused, accepted, rows, whole }) => {
  const report = await read(file, choices);
  expect(report.suggestedKind).toBe(kind);
  expect(report.dataset?.kind).toBe(kind);
  expect(report.refused.map(({ row }) => row)).toEqual(refused);
  expect(report.counts.accepted).toBe(accepted);
  const told = report.issues.map(({ source, code }) => [source.row, code] as const);
  expect(told.filter(([row]) => row !== undefined)).toEqual(rows);
  expect(told.filter(([row]) => row === undefined).map(([, code]) => code)).toEqual(whole);
  for (const issue of report.issues) {
    for (const locale of ["es-PE", "en"] as const) {
      const { what, next } = issueSentence(issue, locale);
      expect(`${what}${next}`).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(next).toMatch(/\.$/);
    }
  }
});

test("the figures of a trial, as they stand in it", async () => {
  const { dataset } = await read("ensayo-de-campo.csv");
  const { site, block, variety, plot, altitude, row, trees, responses } = dataset!.trial!;
  expect(site.words).toEqual(["Baja", "Alta"]);
  expect(block.words).toEqual(["1", "2", "3"]);
  expect(variety.words).toEqual(["Marsellesa", "Caturra", "Catura"]);
  expect([...plot.code].filter((code) => code < 0)).toHaveLength(2);
  expect([...altitude].slice(0, 5)).toEqual([1477, 1477, Number.NaN, Number.NaN, 1477]);
  expect(row[6]).toBeNaN();
  expect([trees[0], trees[3]]).toEqual([10, Number.NaN]);
  expect(responses.map(({ column, field }) => [column, field])).toEqual([
    ["Rendimiento (qq/ha)", "rendimiento_qq_ha"],
    ["Roya (%)", "roya_pct"],
    ["Taza (puntos)", "taza_puntos"],
    ["Brix", null],
  ]);
  expect([...responses[0]!.values].slice(0, 7)).toEqual([
    24.5,
    19.8,
    25.1,
    Number.NaN,
    Number.NaN,
    18.9,
    Number.NaN,
  ]);
  expect([...responses[1]!.values].slice(0, 2)).toEqual([3.2, 41]);
  expect(dataset!.ids.slice(3, 6)).toEqual(["B-4", "fila 8", "fila 9"]);
});

test("kilograms are no quintals, a scale is no percentage, a number of the row is no result", async () => {
  const { dataset } = await read("sin-bloques-ni-sitios.csv", { kind: "trials" });
  expect(dataset!.trial!.responses.map(({ column, field }) => [column, field])).toEqual([
    ["yield_kg_ha", null],
    ["roya (escala 1-9)", null],
  ]);
  expect(dataset!.trial!.site.code.every((code) => code === -1)).toBe(true);
});

test("an own catalogue in Spanish", async () => {
  const { dataset } = await read("catalogo-propio.csv");
  const [marsellesa, catuai, geisha, typica] = dataset!.varieties!;
  expect(marsellesa).toEqual({
    name: "Marsellesa",
    stature: "compact",
    bandLat0To5: { min: 900, max: 1300 },
    bandLat5To15: { min: 900, max: 1300 },
    yieldClass: "good",
    cup: "good",
    rust: "resistant",
    nematodes: null,
  });
  expect([catuai!.bandLat5To15, geisha!.bandLat0To5]).toEqual([null, null]);
  expect(typica).toMatchObject({
    stature: null,
    bandLat5To15: { min: 1300, max: null },
    rust: null,
  });
});

test("a person's word about a column goes before its heading", async () => {
  const choices: ImportChoices = {
    kind: "trials",
    columns: { bloque: "n", rendimiento_qq_ha: "yield_kg_ha" },
    plainColumns: ["roya (escala 1-9)"],
  };
  const { dataset, understood } = await read("sin-bloques-ni-sitios.csv", choices);
  expect(dataset!.trial!.block.words).toEqual(["1", "2", "3"]);
  expect(dataset!.trial!.responses.map(({ field }) => field)).toEqual(["rendimiento_qq_ha"]);
  expect(understood!.columns.map(({ field, ownResponse }) => [field, ownResponse])).toEqual([
    ["variedad", undefined],
    ["rendimiento_qq_ha", undefined],
    [null, false],
    ["bloque", undefined],
  ]);
});
