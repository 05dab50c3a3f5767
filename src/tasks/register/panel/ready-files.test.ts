import { expect, test } from "vitest";
import type { ImportChoices } from "../../../domain/import-choices.ts";
import { readDataset } from "../../../intake/intake.ts";
import { isReady } from "./ready-files.ts";

const ready = async (text: string, choices: ImportChoices = {}): Promise<boolean> => {
  const bytes = new TextEncoder().encode(text);
  const report = await readDataset({ name: "a.csv", bytes }, choices);
  return isReady({ id: "a", name: "a.csv", size: bytes.length, choices, report, share: 1 });
};

const DEGREES = "codigo_parcela,lat,lon\nA,-5.2,-79.1\nB,-5.21,-79.12\n";
const METRES = "codigo_parcela,este,norte,zona\nA,724189,9433166,17S\nB,726525,9431912,17S\n";

test("a file that asks nothing is ready, refused rows or not; one without records is not", async () => {
  expect(await ready(DEGREES)).toBe(true);
  expect(await ready(`${DEGREES}C,,\n`)).toBe(true);
  expect(await ready("codigo_parcela,lat,lon\nA,,\n")).toBe(false);
});

test("a datum that nobody chose holds a file back: it moves every record by hundreds of metres", async () => {
  expect(await ready(METRES)).toBe(false);
  expect(await ready(METRES, { datum: "WGS84" })).toBe(true);
});
