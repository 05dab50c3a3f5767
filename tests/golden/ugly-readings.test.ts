import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { IssueCode } from "../../src/domain/issue/issue.ts";
import { issueSentence } from "../../src/i18n/issues/issue-sentence.ts";
import { type IntakeReport, readDataset } from "../../src/intake/intake.ts";

/** Sheets of readings as they come from the field, made up; row numbers count as a person does. */
interface Case {
  readonly file: string;
  readonly refused: readonly number[];
  readonly accepted: number;
  /** Issues of rows, in the order of the file. */
  readonly rows: readonly (readonly [row: number, code: IssueCode])[];
  readonly whole: readonly IssueCode[];
  readonly asked?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    file: "planilla-de-campo.csv",
    refused: [11, 12, 15],
    accepted: 8,
    rows: [
      [9, "reading-date-impossible"],
      [10, "reading-count-ambiguous"],
      [11, "reading-bored-above-counted"],
      [12, "reading-percent-typed"],
      [13, "reading-nothing-counted"],
      [14, "reading-date-missing"],
      [15, "row-total-line"],
    ],
    whole: ["readings-dates-serial", "readings-method-assumed", "readings-no-places"],
    asked: ["count-thousands"],
  },
  {
    file: "trampas.csv",
    refused: [7, 8],
    accepted: 6,
    rows: [
      [3, "reading-trap-interval"],
      [4, "reading-trap-interval"],
      [5, "reading-trap-not-installed"],
      [6, "reading-trap-interval-long"],
      [7, "reading-not-a-count"],
      [8, "reading-count-negative"],
      [9, "reading-point-apart"],
    ],
    whole: ["readings-method-assumed"],
  },
  {
    file: "english-mixed.tsv",
    refused: [5, 6, 9],
    accepted: 6,
    rows: [
      [5, "reading-method-mixed"],
      [6, "reading-method-unknown"],
      [7, "reading-positions-above-bored"],
      [8, "reading-repeated"],
      [9, "row-repeated"],
      [10, "reading-date-future"],
    ],
    whole: ["file-datum-guessed", "readings-traps-undated", "readings-several-methods"],
    asked: ["which-datum", "date-order"],
  },
  {
    file: "datums-mezclados.csv",
    refused: [],
    accepted: 5,
    rows: [
      [3, "row-zone-differs"],
      [4, "reading-no-place"],
      [5, "row-datum-unknown"],
      [5, "reading-no-place"],
    ],
    whole: ["readings-mixed-crs", "readings-method-assumed"],
    asked: ["which-datum"],
  },
  {
    file: "pegada-dos-veces.csv",
    refused: [5, 6, 7],
    accepted: 3,
    rows: [
      [2, "reading-markup"],
      [4, "reading-date-impossible"],
      [5, "row-repeated"],
      [6, "row-repeated"],
      [7, "reading-date-impossible"],
      [7, "row-repeated"],
    ],
    whole: [
      "readings-dates-month-only",
      "readings-pasted-twice",
      "readings-method-assumed",
      "readings-no-places",
    ],
    asked: ["date-order", "repeated-rows"],
  },
  {
    file: "un-punto.csv",
    refused: [],
    accepted: 1,
    rows: [],
    whole: ["readings-no-dates", "readings-method-assumed", "readings-no-places"],
  },
  {
    file: "todo-cero-mismo-lugar.csv",
    refused: [],
    accepted: 3,
    rows: [],
    whole: ["readings-no-dates", "readings-method-assumed"],
  },
];

const read = (file: string, kind?: "readings"): Promise<IntakeReport> =>
  readDataset(
    { name: file, bytes: new Uint8Array(readFileSync(`tests/golden/ugly/readings/${file}`)) },
    kind ? { kind } : {},
    { today: Date.parse("2026-11-24") / 86_400_000 },
  );

test.each(CASES)("$file", async ({ file, refused, accepted, rows, whole, asked }) => {
  const report = await read(file);
  expect(report.suggestedKind).toBe("readings");
  expect(report.refused.map(({ row }) => row)).toEqual(refused);
  expect(report.counts.accepted).toBe(accepted);
  const told = report.issues.map(({ source, code }) => [source.row, code] as const);
  expect(told.filter(([row]) => row !== undefined)).toEqual(rows);
  expect(told.filter(([row]) => row === undefined).map(([, code]) => code)).toEqual(whole);
  expect(report.questions.map(({ code }) => code)).toEqual(asked ?? []);
  for (const issue of report.issues) {
    for (const locale of ["es-PE", "en"] as const) {
      const { what, next } = issueSentence(issue, locale);
      expect(`${what}${next}`).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(next.endsWith(".") || next === "").toBe(true);
    }
  }
});

test("the figures of a field sheet, as they stand in it", async () => {
  const { dataset } = await read("planilla-de-campo.csv");
  const { points, counted, bored, altitude, hamlet, campaign } = dataset!.readings!;
  expect(points).toEqual(["P-01", "P-02", "P-03", "P-04", "P-05", "P-06", "P-09", "P-10"]);
  expect([...counted]).toEqual([300, 285, 310, 250, 290, 1200, 0, 280]);
  expect([...bored]).toEqual([12, 9, 0, 75, 11, 30, 0, 7]);
  expect([...altitude].slice(0, 3)).toEqual([1480, 1512, 1610]);
  expect(hamlet.words).toEqual(["San José", "La Coipa"]);
  expect(campaign.words).toEqual(["2026"]);
});

test("a sheet with nothing but percentages says why it cannot serve", async () => {
  const report = await read("solo-porcentajes.csv", "readings");
  expect(report.dataset).toBeNull();
  expect(report.issues.map(({ code }) => code)).toContain("readings-no-counts");
});
