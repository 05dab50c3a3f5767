import { beforeAll, describe, expect, test } from "vitest";
import { readersAhead } from "../../src/app/state/readers-ahead.ts";
import type { ImportChoices } from "../../src/domain/import-choices.ts";
import type { IssueCode } from "../../src/domain/issue/issue.ts";
import { parseCrs } from "../../src/geo/crs/parse-crs.ts";
import { issueSentence } from "../../src/i18n/issues/issue-sentence.ts";
import { type IntakeReport, readDataset } from "../../src/intake/intake.ts";
import { processorTime } from "../fixtures/processor-time.ts";
import { expectValues } from "./ugly/expect-values.ts";
import {
  bytesOf,
  cases,
  type ExpectedCase,
  type ExpectedValue,
  hasReference,
} from "./ugly/expected-case.ts";
import { codesFor, OPTION_OF, questionsFor } from "./ugly/meaning.ts";

/** The reference lets a workbook called .csv be read as one, too. */
const READ_AS_WORKBOOK = "this is an Excel file";
const WHICH_SHEET = /which (?:sheet|layer)/;
const SCRIPT = /\.py$/;

const choicesOf = ({ assume, kind }: ExpectedCase): ImportChoices => {
  const crs = assume?.crs === undefined ? null : parseCrs(assume.crs);
  return { ...(kind === "plots" ? { kind: "plots" } : {}), ...(crs ? { crs } : {}) };
};

const read = (one: ExpectedCase, choices: ImportChoices): Promise<IntakeReport> =>
  readDataset({ name: one.file.replace(/^.*\//, ""), bytes: bytesOf(one.file) }, choices);

/** Rows that came in; a record of several lines brings all of them. */
function acceptedRows(report: IntakeReport): ReadonlySet<number> {
  const refused = refusedRows(report);
  if (report.understood?.coordinates !== "corner-list") return new Set(report.dataset?.rows ?? []);
  const rows = Array.from({ length: report.counts.lines }, (_, i) => i + 2);
  return new Set(rows.filter((row) => !refused.has(row)));
}

const refusedRows = (report: IntakeReport): ReadonlySet<number> =>
  new Set(
    report.refused.flatMap(({ row, moreLines }) => [row, ...(moreLines ?? []).map((l) => l.row)]),
  );

/** Codes of the issues that name this row, or the whole file. */
const codesAt = (report: IntakeReport, row: number): readonly IssueCode[] =>
  report.issues
    .filter(({ source }) => source.row === undefined || source.row === row)
    .map(({ code }) => code);

const meets = (codes: readonly IssueCode[], reason: string): boolean =>
  codesFor(reason).some((code) => codes.includes(code));

// What is measured is reading, not the fetching of code.
beforeAll(readersAhead);

const scope = cases().filter(({ file }) => !SCRIPT.test(file));

describe.skipIf(!hasReference)(
  "files as the field produces them (../shared/reference/ugly)",
  () => {
    test("there are cases", () => {
      expect(scope.length).toBeGreaterThan(100);
    });

    test.each(scope)("$file: $what", (one) => expectDemands(one, choicesOf(one)));

    const points = scope.filter(({ kind }) => kind === "points");

    test.each(points)("$file, which may hold readings, is a register where that is said", (one) =>
      expectDemands(one, { ...choicesOf(one), kind: "plots" }),
    );
  },
);

/** Everything the reference demands of one file. */
async function expectDemands(one: ExpectedCase, choices: ImportChoices): Promise<void> {
  const started = processorTime();
  const report = await read(one, choices);
  expect(processorTime() - started).toBeLessThan(2000);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);

  if (one.file_refused === READ_AS_WORKBOOK) {
    expect(report.format?.name).toBe("xlsx");
    expect(report.counts.accepted).toBeGreaterThan(0);
    return;
  }
  if (one.file_refused !== null) {
    expect(report.dataset).toBeNull();
    const codes = report.issues.map(({ code }) => code);
    expect(meets(codes, one.file_refused), `${one.file_refused}: ${codes}`).toBe(true);
    return;
  }
  expect(report.counts.lines).toBe(one.read);
  const accepted = acceptedRows(report);
  const refused = refusedRows(report);
  for (const row of one.must_accept) expect(accepted, `row ${row}`).toContain(row);
  expect(accepted.size).toBeGreaterThanOrEqual(one.accepted_at_least);
  for (const { row, reason_en } of one.must_refuse) {
    expect(refused, `row ${row}`).toContain(row);
    const codes = codesAt(report, row);
    expect(meets(codes, reason_en), `row ${row}, ${reason_en}: ${codes}`).toBe(true);
  }
  expect(refused.size).toBeGreaterThanOrEqual(one.refused_at_least);
  for (const { row, reason_en } of one.must_flag) {
    const codes = codesAt(report, row);
    expect(meets(codes, reason_en), `row ${row}, ${reason_en}: ${codes}`).toBe(true);
  }
  for (const { row, issues } of report.refused) {
    expect(issues.length, `row ${row} is refused with a reason`).toBeGreaterThan(0);
  }
  if (report.dataset) {
    expectValues(report.dataset, one.values);
    expectValues(
      report.dataset,
      one.repairs.map(({ row, area_m2 }) => ({ row, area_m2 })),
    );
  }
  if (one.must_ask) await expectAsked(one, report, choices);
  for (const issue of report.issues) {
    for (const locale of ["es-PE", "en"] as const) {
      expect(issueSentence(issue, locale).text).toMatch(/^\S.*\.$/s);
    }
  }
}

async function expectAsked(
  one: ExpectedCase,
  report: IntakeReport,
  choices: ImportChoices,
): Promise<void> {
  if (WHICH_SHEET.test(one.must_ask!.question)) {
    expect(report.format?.sheets?.length).toBeGreaterThan(1);
    const other = report.format!.sheets!.find((name) => name !== report.format!.sheet);
    const answered = await read(one, { ...choices, sheet: other! });
    expect(answered.format?.sheet).toBe(other);
    expect(answered.counts.accepted).toBeGreaterThan(0);
    return;
  }
  const codes = questionsFor(one.must_ask!.question);
  const question = report.questions.find(({ code }) => codes.includes(code));
  expect(question, one.must_ask!.question).toBeDefined();
  for (const [key, values] of Object.entries(one.must_ask!)) {
    if (key === "question") continue;
    const option = question!.options.find(({ id }) => id === OPTION_OF[key]);
    expect(option, key).toBeDefined();
    const answered = await read(one, { ...choices, ...option!.choices });
    expect(answered.dataset, key).not.toBeNull();
    expectValues(answered.dataset!, values as readonly ExpectedValue[]);
  }
}
