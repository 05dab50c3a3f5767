import { expect, test } from "vitest";
import { transferListOf } from "../worker/transferring.ts";
import { analyses } from "./analyses.ts";

const read = (text: string) =>
  analyses.intake(
    { file: new File([text], "a.csv"), choices: {} },
    { signal: new AbortController().signal, progress: () => undefined },
  );

test("a sheet crosses with its figures moved and without its texts", async () => {
  const report = await read(
    "id_punto;caserio;lat;lon;evaluados;brocados\nP1;Uno;-5.3;-78.9;100;5\n",
  );
  const { counted } = report.dataset!.readings!;
  const crossed = structuredClone(report, { transfer: transferListOf(report) }).dataset!;
  expect(counted.length).toBe(0);
  expect([...crossed.readings!.counted]).toEqual([100]);
  expect(crossed.readings!.hamlet.words).toEqual(["Uno"]);
  expect([...crossed.readings!.hamlet.code]).toEqual([0]);
  expect([...crossed.geometry.coords]).toEqual([-78.9, -5.3]);
  expect(crossed.properties.map((row) => Object.keys(row))).toEqual([[]]);
});

test("a row that is refused keeps its text, to be mended", async () => {
  const { refused } = await read("id_punto;evaluados;brocados\nP1;100;500\nP2;100;5\n");
  expect(refused[0]?.cells).toMatchObject({ id_punto: "P1", brocados: "500" });
});

test("a register crosses whole", async () => {
  const report = await read("codigo;lat;lon\nA;-5.3;-78.9\n");
  expect(transferListOf(report)).toEqual([]);
  expect(report.dataset?.properties[0]).toMatchObject({ codigo: "A", lat: "-5.3" });
});
