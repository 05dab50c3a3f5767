import { expect, test } from "vitest";
import { issue } from "../domain/issue/issue.ts";
import { issueSentence } from "../i18n/issues/issue-sentence.ts";
import { terminalSentence } from "./terminal-sentence.ts";

const guessed = issue(
  "warning",
  "file-crs-guessed",
  { file: "a.csv" },
  { guess: "UTM 17S WGS84", datumGiven: false },
);

test("only a terminal is told of its options", () => {
  expect(terminalSentence(guessed, "es-PE")).toBe(
    "a.csv: no dice zona ni datum: se supuso UTM 17S WGS84. Si es otro, elíjalo al abrir el archivo. En la terminal, con --crs.",
  );
  expect(terminalSentence(guessed, "en")).toContain("In the terminal, with --crs.");
  expect(issueSentence(guessed, "es-PE").text).not.toContain("--");
  const sheet = issue(
    "note",
    "workbook-sheet-read",
    { file: "a.xlsx" },
    { sheet: "A", others: ["B"], hidden: false },
  );
  expect(terminalSentence(sheet, "es-PE")).toMatch(/En la terminal, con --sheet\.$/);
});

test("what no option settles is said as on the page", () => {
  const empty = issue("error", "file-empty", { file: "a.csv" }, {});
  expect(terminalSentence(empty, "en")).toBe(issueSentence(empty, "en").text);
});
