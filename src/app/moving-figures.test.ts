import { expect, test } from "vitest";
import { intakeAnalyses } from "../intake/intake-analyses.ts";
import { transferListOf } from "../worker/transferring.ts";
import { movingFigures } from "./moving-figures.ts";

const read = (text: string) =>
  intakeAnalyses.intake(
    { file: new File([text], "a.csv"), choices: {} },
    { signal: new AbortController().signal, progress: () => undefined },
  );

test("a sheet crosses whole, its figures moved", async () => {
  const report = movingFigures(
    await read("id_punto;caserio;lat;lon;evaluados;brocados\nP1;Uno;-5.3;-78.9;100;5\n"),
  );
  const transfer = transferListOf(report);
  const { counted } = report.dataset!.readings!;
  const crossed = structuredClone(report, { transfer });
  expect(counted.length).toBe(0);
  expect([...crossed.dataset!.readings!.counted]).toEqual([100]);
  expect(crossed.dataset!.readings!.hamlet.words).toEqual(["Uno"]);
  expect([...crossed.dataset!.readings!.hamlet.code]).toEqual([0]);
  expect([...crossed.dataset!.geometry.coords]).toEqual([-78.9, -5.3]);
});

test("nothing of a register is moved", async () => {
  expect(transferListOf(movingFigures(await read("codigo;lat;lon\nA;-5.3;-78.9\n")))).toEqual([]);
});
