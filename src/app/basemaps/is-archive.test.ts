import { expect, test } from "vitest";
import { isArchive } from "./is-archive.ts";

const made = (name: string, ...bytes: number[]): File => new File([Uint8Array.from(bytes)], name);
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

test.each([
  ["by its ending, though it is text", made("caminos.PMTiles", ...letters("id,lat,lon\n"))],
  ["by its ending, though it is empty", made("a.pmtiles")],
  ["version 3 under another name", made("mapa.bin", ...letters("PMTiles"), 3)],
  ["a version to come", made("mapa", ...letters("PMTiles"), 9)],
  ["version 2", made("mapa.dat", ...letters("PM"), 2, 0, 9)],
  ["version 1", made("mapa.dat", ...letters("PM"), 1, 0)],
])("is one: %s", async (_, file) => {
  expect(await isArchive(file)).toBe(true);
});

test.each([
  ["a table that begins alike", made("pm.csv", ...letters("PM10,PM25\n1,2\n"))],
  ["a name that has it inside", made("lista.pmtiles.csv", ...letters("id,lat,lon\n"))],
  ["a zip", made("padron.zip", 0x50, 0x4b, 3, 4)],
  ["nothing", made("nada.csv")],
])("is none: %s", async (_, file) => {
  expect(await isArchive(file)).toBe(false);
});

test("is none: what cannot be read", async () => {
  const file = made("a.csv", 1);
  file.slice = () => {
    throw new Error("gone");
  };
  expect(await isArchive(file)).toBe(false);
});
