import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import {
  AREA_TRUTH,
  crossedArea,
  FILE_TRUTH,
  FOUND_TRUTH,
  REPEATED_AREA,
} from "../fixtures/ugly-folder/truth.ts";
import { LITTER, uglyFolder } from "../fixtures/ugly-folder/ugly-folder.ts";
import { test } from "./harness/app-test.ts";
import { killedPage } from "./harness/killed-page.ts";
import { readBack } from "./harness/read-back.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sent = join(folder, "campo");
mkdirSync(sent);
for (const { name, bytes } of uglyFolder()) writeFileSync(join(sent, name), bytes);
for (const name of LITTER) writeFileSync(join(sent, name), "x");

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const TAKEN = sum(FILE_TRUTH.map(({ accepted }) => accepted));
const REFUSED = sum(FILE_TRUTH.map(({ refused }) => Object.keys(refused).length));
/** Without the two plots that stand twice, and with the one that crossed itself. */
const CLEAN = TAKEN - 2 + 1;
const CLEAN_M2 = sum(Object.values(AREA_TRUTH)) - REPEATED_AREA + crossedArea();

const head = (page: Page) => page.locator("#resultado header").first();
const changes = (page: Page, count: number) =>
  head(page)
    .getByText(new RegExp(`\\b${count} cambios? vigentes?`))
    .waitFor();
const rule = (page: Page, name: RegExp) => page.getByRole("button", { name });
const waiting = (page: Page, count: number) =>
  page.getByRole("tab", { name: `Registro (${count})` }).waitFor();

const saved = async (page: Page, format: RegExp): Promise<string> => {
  await page.getByRole("radio", { name: format }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Guardar padron-unido/ }).click(),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
};

test("a folder of twelve ugly files becomes one clean register that GDAL reads, killed three times on the way", async ({
  open,
}) => {
  const first = await open({ drawn: false, path: "/#tarea=registro" });
  const choosing = first.page.waitForEvent("filechooser");
  await first.page.getByRole("button", { name: "Elegir carpeta" }).click();
  await (await choosing).setFiles(sent);
  const ready = FILE_TRUTH.filter(({ asksNothing }) => asksNothing).length;
  const useReady = (page: Page) =>
    page.getByRole("button", { name: `Usar los ${ready} archivos listos` });
  await useReady(first.page).waitFor();
  expect(await first.page.locator("body").innerText()).toMatch(/2 archivos quedaron sin abrir/);
  await first.page.getByRole("tab", { name: /^05-sector alto/ }).click();
  await first.page.getByText(/^5\s*aceptadas/).waitFor();

  // Killed with all files waiting: the same file is looked at again.
  let page = await killedPage(first);
  await useReady(page).waitFor();
  await waiting(page, FILE_TRUTH.length);
  await page.getByRole("tab", { name: /^05-sector alto/, selected: true }).waitFor();
  await useReady(page).click();
  await waiting(page, 2);

  // Killed with ten taken and two waiting.
  page = await killedPage({ page, guard: first.guard });
  await waiting(page, 2);
  await page.getByRole("tab", { name: /^02-socios/ }).click();
  await page.getByRole("radio", { name: "WGS84" }).click();
  await page.getByRole("button", { name: "Usar 9 parcelas" }).click();
  await waiting(page, 1);
  await page.getByRole("button", { name: "Usar 6 parcelas" }).click();

  // Several registers: the person stays where they are made one.
  await page.getByRole("button", { name: "Unir padrones" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`Quedan fuera ${REFUSED} filas rechazadas`).waitFor();
  await dialog.getByRole("button", { name: `Unir ${TAKEN} parcelas` }).click();
  await page
    .getByText(`Unido de 12 archivos · ${REFUSED} filas rechazadas quedaron en sus archivos`)
    .waitFor();
  for (const [name, rows] of FOUND_TRUTH)
    await expect.poll(() => rule(page, name).innerText()).toMatch(new RegExp(`\\b${rows}$`));

  await rule(page, /Variedad mal escrita/).click();
  await page.getByText("Viene de «04-comite.ods», fila 6").waitFor();
  await page.getByRole("button", { name: "Aceptar el arreglo" }).first().click();
  await changes(page, 1);
  await page.getByRole("button", { name: /^Todas las reglas/ }).click();
  for (const [code, origin, left] of [
    ["K-06", "«05-sector alto.kml», fila 6", 2],
    ["N-02", "«09-base.gpkg», fila 2", 3],
  ] as const) {
    await page
      .getByRole("row", { name: new RegExp(code) })
      .first()
      .click();
    await page.getByText(`Viene de ${origin}`).waitFor();
    await page.getByRole("button", { name: "Dejar A" }).click();
    await changes(page, left);
  }

  // Killed with a union that has changes.
  page = await killedPage({ page, guard: first.guard });
  await changes(page, 3);

  // A refused row is mended in its own file; the union says that it changed, and is made anew with its changes.
  await page.getByRole("button", { name: "Ver sus archivos" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "01-norte.geojson" }).click();
  await rule(page, /^El lindero se cruza a sí mismo/).click();
  await page.getByRole("button", { name: "Aceptar el arreglo" }).first().click();
  await changes(page, 1);
  await page.getByRole("tab", { name: "Archivos" }).click();
  await page
    .getByRole("listitem")
    .filter({ hasText: "padron-unido" })
    .getByRole("button", { name: "Usar este" })
    .click();
  await page.getByRole("tab", { name: "Revisar" }).click();
  await page.getByText(/1 archivo de origen cambió después de unir/).waitFor();
  await page.getByRole("button", { name: "Ver sus archivos" }).click();
  await page.getByRole("button", { name: "Unir de nuevo" }).click();
  await head(page).getByText("padron-unido-2.geojson").first().waitFor();
  await changes(page, 3);

  await page.getByRole("tab", { name: "Entregar" }).click();
  await page.getByText(`Salen ${CLEAN} registros`).waitFor();
  for (const format of [/^GeoPackage/, /^Shapefile/, /^GeoJSON Web/, /^CSV para programas/]) {
    const { records, areaM2 } = await readBack(await saved(page, format));
    expect(records, String(format)).toBe(CLEAN);
    expect(Math.abs(areaM2 - CLEAN_M2), String(format)).toBeLessThan(1);
  }
});
