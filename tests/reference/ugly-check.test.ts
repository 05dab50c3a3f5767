import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { readersAhead } from "../../src/app/state/readers-ahead.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import type { IssueCode } from "../../src/domain/issue/issue.ts";
import { registerSentences } from "../../src/i18n/issues/register-sentences.ts";
import { FileError } from "../../src/tasks/command.ts";
import { checkCommand } from "../../src/tasks/register/command/check-command.ts";
import { processorTime } from "../fixtures/processor-time.ts";
import { bytesOf, cases, type ExpectedCase, hasReference } from "../golden/ugly/expected-case.ts";
import { codesFor, questionsFor } from "../golden/ugly/meaning.ts";

interface Row {
  readonly row: number;
  readonly code: IssueCode;
  readonly sentence: string;
}

interface Checked {
  readonly file_refused: string | null;
  readonly file_refused_code: IssueCode | null;
  readonly read: number;
  readonly accepted: readonly number[];
  readonly refused: readonly Row[];
  readonly flagged: readonly Row[];
  readonly repaired: readonly {
    readonly row: number;
    readonly code: string;
    readonly area_m2: number;
  }[];
  readonly ask: readonly { readonly question: string; readonly sentence: string }[] | null;
  readonly notices: readonly { readonly code: IssueCode }[];
}

const SCRIPT = /\.py$/;
const SHEET = /which (?:sheet|layer)/;
/** The reference lets a workbook called .csv be read as one, and its like. */
const READ_ANYWAY = /is an Excel file|unsafe file name|nested too deeply$/;

/** What some of the files do hold beside their own fault: points of one or two decimals, more coffee than plot, plots on each other. */
const TRUE_DOUBTS: readonly IssueCode[] = [
  "coordinates-few-decimals",
  "area-coffee-above-plot",
  "plots-overlap",
  "plot-twice",
];

async function check(one: ExpectedCase, more: readonly string[] = []): Promise<Checked> {
  let out = "";
  const crs = one.assume?.crs === undefined ? [] : ["--crs", one.assume.crs];
  const args = ["check", one.file.replace(/^.*\//, ""), ...crs, "--json", ...more];
  await runCli(args, [checkCommand], {
    version: "",
    preferred: "es_PE",
    out: (text) => {
      out += text;
    },
    err: (text) => expect(text).toBe(""),
    readFile: async () => bytesOf(one.file),
    writeFile: async (path) => {
      throw new FileError(path, "EROFS");
    },
    readEmbedded: async (path) => new Uint8Array(readFileSync(join(ROOT, "public", path))),
  });
  return JSON.parse(out) as Checked;
}

const at = (rows: readonly Row[], row: number): readonly IssueCode[] =>
  rows.filter((one) => one.row === row).map(({ code }) => code);

const meets = (codes: readonly IssueCode[], reason: string): boolean =>
  codesFor(reason).some((code) => codes.includes(code));

// What is measured is the check, not the fetching of code.
beforeAll(readersAhead);

describe.skipIf(!hasReference)("lindero check over ../shared/reference/ugly", () => {
  test.each(cases().filter(({ file }) => !SCRIPT.test(file)))("$file: $what", async (one) => {
    const started = processorTime();
    const got = await check(one);
    expect(processorTime() - started).toBeLessThan(2500);

    if (one.file_refused !== null && !(READ_ANYWAY.test(one.file_refused) && got.read > 0)) {
      expect(meets([got.file_refused_code!], one.file_refused), `${got.file_refused}`).toBe(true);
      expect(got.accepted).toEqual([]);
      expect(got.read).toBe(0);
      return;
    }
    expect(got.file_refused).toBeNull();
    if (one.file_refused !== null) return;
    expect(got.read).toBe(one.read);

    const refused = new Set(got.refused.map(({ row }) => row));
    expect(got.accepted).toEqual(expect.arrayContaining([...one.must_accept]));
    expect(got.accepted.length).toBeGreaterThanOrEqual(one.accepted_at_least);
    expect(refused.size).toBeGreaterThanOrEqual(one.refused_at_least);
    // A row is in or out, and never both.
    expect(got.accepted.filter((row) => refused.has(row))).toEqual([]);
    const whole = got.notices.map(({ code }) => code);
    for (const { row, reason_en } of one.must_refuse) {
      const codes = at(got.refused, row);
      expect(meets(codes, reason_en), `row ${row}, ${reason_en}: ${codes}`).toBe(true);
    }
    for (const { row, reason_en } of one.must_flag) {
      const codes = at(got.flagged, row);
      expect(codes.length, `row ${row} is flagged: ${reason_en}`).toBeGreaterThan(0);
      expect(meets([...codes, ...whole], reason_en), `row ${row}, ${reason_en}: ${codes}`).toBe(
        true,
      );
    }
    for (const { row, area_m2 } of one.repairs) {
      const mends = got.repaired.filter((mend) => mend.row === row);
      expect(mends.length, `row ${row} is mended`).toBeGreaterThan(0);
      for (const mend of mends) expect(Math.abs(mend.area_m2 - area_m2)).toBeLessThan(0.01);
    }
    if (one.must_ask) {
      const codes: readonly string[] = SHEET.test(one.must_ask.question)
        ? ["which-sheet"]
        : questionsFor(one.must_ask.question);
      const asked = (got.ask ?? []).map(({ question }) => question);
      expect(
        asked.some((code) => codes.includes(code)),
        `${one.must_ask.question}: ${asked}`,
      ).toBe(true);
    }
    // Every record is accounted for.
    const lines = new Set([...got.accepted, ...refused]);
    if (got.read > 0 && !got.ask?.some(({ question }) => question === "which-columns")) {
      expect(lines.size).toBe(got.read);
    }
    // The checks of a register doubt nothing that must come in, but what is truly doubtful.
    const doubted = got.flagged.filter(
      ({ row, code }) => Object.hasOwn(registerSentences.en, code) && one.must_accept.includes(row),
    );
    for (const { code } of doubted) expect(TRUE_DOUBTS).toContain(code);
    for (const { sentence } of [...got.refused, ...got.flagged, ...(got.ask ?? [])]) {
      expect(sentence).toMatch(/^\S.*[.?]$/s);
      expect(sentence).not.toMatch(/undefined/);
    }
  });
});
