import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { test } from "./harness/app-test.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-deliver-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ANSWER = { timeout: 30_000 };

/** The file that a button hands over. */
const download = async (page: Page, button: RegExp) => {
  const [file] = await Promise.all([
    page.waitForEvent("download", ANSWER),
    page.getByRole("button", { name: button }).click(ANSWER),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), bytes: readFileSync(path) };
};

test("the sample register leaves as a GeoPackage, for the EU and to be published", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: "/#tarea=registro&r=entregar" });
  await page.getByText("Salen 1,214 registros").waitFor(ANSWER);
  const geopackage = await download(page, /^Guardar parcelas-ejemplo\.gpkg$/);
  expect(geopackage.bytes.subarray(0, 15).toString()).toBe("SQLite format 3");

  await page.getByRole("radio", { name: /GeoJSON de la UE/ }).check();
  const eudr = await download(page, /^Guardar 1,214 parcelas para la UE$/);
  const { features } = JSON.parse(eudr.bytes.toString("utf8")) as {
    features: { properties: Record<string, unknown> }[];
  };
  expect(features).toHaveLength(1214);
  expect(Object.keys(features[0]!.properties)).toEqual([
    "ProducerName",
    "ProducerCountry",
    "ProductionPlace",
  ]);

  await page.getByRole("radio", { name: /Para publicar/ }).check();
  const sums = await download(page, /^Guardar sumas/);
  expect(sums.name).toBe("parcelas-ejemplo-publicable.zip");
  const texts = Object.values(unzipSync(sums.bytes)).map((part) => strFromU8(part));
  expect(texts).toHaveLength(3);
  expect(texts.join("")).toContain("La Coipa");
  expect(texts.join("")).not.toMatch(/EJS?-\d/);
});
