import { expect, test } from "vitest";
import { readDistricts } from "../../../../../data/distritos/districts.ts";
import type { ImportChoices } from "../../../../domain/import-choices.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { ubigeoState } from "../columns/column-state.ts";
import { readUbigeo } from "./ubigeo-read.ts";

const districts = await readDistricts();

const read = async (
  heading: string,
  rows: readonly (readonly [code: string, district: string])[],
  choices: ImportChoices = {},
) => {
  const lines = rows.map(([code, district], i) => `P${i},${code},${district},-5.2,-79.0${i}`);
  const text = `codigo_parcela,${heading},distrito,lat,lon\n${lines.join("\n")}\n`;
  const file = { name: "a.csv", bytes: new TextEncoder().encode(text) };
  const found = readUbigeo(await readDataset(file, choices), districts, choices)!;
  return { ...found, state: ubigeoState(found, false).state };
};
// In INEI 061101 is San Miguel; in RENIEC it is San Ignacio.
const RENIEC = [
  ["061101", "San Ignacio"],
  ["061104", "Namballe"],
] as const;

test("a heading that names no system is guessed by the districts beside it, with their count", async () => {
  expect(await read("ubigeo", RENIEC)).toMatchObject({
    fitted: "reniec",
    named: null,
    applied: "reniec",
    state: "guess",
    fits: { known: 2, reniec: 2, inei: 0 },
    example: { code: "061101", inei: null, reniec: "San Ignacio" },
  });
});

test("nothing is guessed where both fit, neither does, or the heading is disputed; a heading that fits is believed", async () => {
  const open = { applied: null, state: "choose" };
  expect(await read("ubigeo", [["060801", "Jaén"]])).toMatchObject({ ...open, fitted: "both" });
  expect(await read("ubigeo", [["061101", "Jaén"]])).toMatchObject({ ...open, fitted: null });
  expect(await read("ubigeo", [["061101", ""]])).toMatchObject({ ...open, fitted: null });
  expect(await read("ubigeo_inei", RENIEC)).toMatchObject({ ...open, named: "inei" });
  expect(await read("ubigeo_reniec", RENIEC)).toMatchObject({ applied: "reniec", state: "known" });
});

test("what a person says goes first, and with the register", async () => {
  const choices = { ubigeo: "inei" } as const;
  expect(await read("ubigeo", RENIEC, choices)).toMatchObject({ applied: "inei", state: "chosen" });
  const bytes = new TextEncoder().encode("codigo,ubigeo,lat,lon\nA,060901,-5.2,-79\n");
  const { dataset } = await readDataset({ name: "a.csv", bytes }, choices);
  expect(dataset?.ubigeo).toBe("inei");
});
