import { expect, test } from "vitest";
import { intakeAnalyses } from "./intake-analyses.ts";

const read = (text: string) =>
  intakeAnalyses.intake(
    { file: new File([text], "a.csv"), choices: {} },
    { signal: new AbortController().signal, progress: () => undefined },
  );

test("the texts of readings stay in the thread, those of a register cross", async () => {
  const sheet = await read("id_punto;caserio;evaluados;brocados\nP1;Uno;100;5\nP2;Dos;100;5\n");
  expect(sheet.dataset?.readings?.hamlet.words).toEqual(["Uno", "Dos"]);
  expect(sheet.dataset?.properties.map((row) => Object.keys(row))).toEqual([[], []]);
  const register = await read("codigo;lat;lon\nA;-5.3;-78.9\n");
  expect(register.dataset?.properties[0]).toMatchObject({ codigo: "A", lat: "-5.3" });
});

test("a row that is refused keeps its text, to be mended", async () => {
  const { refused } = await read("id_punto;evaluados;brocados\nP1;100;500\n");
  expect(refused[0]?.cells).toMatchObject({ id_punto: "P1", brocados: "500" });
});
