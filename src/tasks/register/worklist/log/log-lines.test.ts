import { expect, test } from "vitest";
import type { LogEntry } from "../../../../domain/register/change.ts";
import { ruleNames } from "../rule-names.ts";
import { logCsv } from "./log-csv.ts";
import { eventsIn } from "./log-events.ts";
import { logLines } from "./log-lines.ts";
import { logTexts } from "./log-texts.ts";

const codeOf = (row: number): string => ({ 3: "LP-3", 8: "LP-8" })[row] ?? "";
const es = { t: logTexts["es-PE"], rules: ruleNames["es-PE"], codeOf };
const en = { t: logTexts.en, rules: ruleNames.en, codeOf };
const made = { at: Date.UTC(2026, 10, 30), who: "Rosa" };
const cell = (id: string, group: string, row: number, column: string): LogEntry => ({
  ...made,
  ...{ id, group, row, column },
  kind: "cell",
  before: "1",
  after: "2",
  rule: "place-lat-lon-swapped",
});
const turn = (kind: "undo" | "redo", group: string): LogEntry => ({
  ...made,
  kind,
  group,
  id: `${kind} ${group}`,
});

test("an undoing says what it undid: row, plot, column, back to what it was", () => {
  const log = [cell("1", "a", 3, "distrito"), turn("undo", "a"), turn("redo", "a")];
  const [, undone, redone] = logLines(log, es);
  expect(undone).toMatchObject({
    what: "Deshecho: celda corregida",
    rows: [3],
    codes: ["LP-3"],
    column: "distrito",
    before: "2",
    after: "1",
    rule: "Latitud y longitud intercambiadas",
    ruleCode: "place-lat-lon-swapped",
    stands: null,
  });
  expect(redone).toMatchObject({ what: "Rehecho: celda corregida", before: "1", after: "2" });
});

test("what was made together is undone in one line that names all its rows, and counts as one", () => {
  const log = [cell("1", "a", 3, "lat"), cell("2", "a", 3, "lon"), cell("3", "a", 8, "lat")];
  expect(eventsIn(log)).toBe(1);
  const undone = logLines([...log, turn("undo", "a")], es)[3]!;
  expect(undone).toMatchObject({ rows: [3, 8], codes: ["LP-3", "LP-8"], after: "3 cambios" });
  expect(eventsIn([...log, turn("undo", "a")])).toBe(2);
});

test("the rule stands in words with its code beside it, in either language", () => {
  const log = [cell("1", "a", 3, "lat")];
  expect(logCsv(log, es)).toContain(";Latitud y longitud intercambiadas;place-lat-lon-swapped;sí");
  expect(logCsv(log, en)).toContain(";Latitude and longitude swapped;place-lat-lon-swapped;yes");
});
