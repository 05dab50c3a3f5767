import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { flatArchive, roadsArchive } from "./harness/small-archives.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-maps-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const choose = async (page: Page, path: string): Promise<void> => {
  await page.locator('dialog input[type=file][accept=".pmtiles"]').last().setInputFiles(path);
};

test("a basemap by the door of all files comes to the basemaps, and what is wrong with it is said", async ({
  open,
}) => {
  const { page } = await open({ drawn: false });
  await page
    .getByTestId("file-chooser")
    .setInputFiles([
      written("cortado.pmtiles", roadsArchive().slice(0, -300)),
      written("lista.pmtiles", new TextEncoder().encode("codigo,lat,lon\n")),
      written("sin-terminacion", roadsArchive()),
    ]);
  const dialog = page.getByRole("dialog", { name: "Mapas propios" });
  await dialog.getByText("Está cortado: le faltan 300 B").waitFor();
  await dialog.getByText("Es un texto, no un PMTiles").waitFor();
  await dialog.getByRole("region", { name: "sin-terminacion" }).waitFor();
});

/** Nonsense over most of the tiles; the one that is tried at the door lies before it. */
const damaged = (archive: Uint8Array): Uint8Array => {
  const header = new DataView(archive.buffer, archive.byteOffset);
  const from = Number(header.getBigUint64(56, true));
  const length = Number(header.getBigUint64(64, true));
  return archive.slice().fill(7, from + Math.floor(length * 0.2), from + length);
};

test("tiles that do not open while they are drawn are told, with the file and what to do", async ({
  open,
}) => {
  const { page } = await open();
  await page.getByRole("button", { name: "Mapas propios" }).click();
  await choose(page, written("rasgado.pmtiles", damaged(roadsArchive())));
  await page.getByRole("button", { name: "Usar sin guardar" }).click();
  await page
    .getByText(/rasgado\.pmtiles.*\d teselas? no se abren? hasta ahora/)
    .first()
    .waitFor({ state: "attached" });
});

test("own basemaps are checked, kept over a reload, read for heights and removed", async ({
  open,
}) => {
  const roads = roadsArchive();
  const { page } = await open();
  const row = (name: string) => page.getByRole("checkbox", { name, exact: true });
  await page.getByRole("button", { name: "Mapas propios" }).click();

  await choose(page, written("caminos.pmtiles", roads));
  await page.getByText("Calles y caminos (OpenStreetMap)").waitFor();
  await page.getByRole("button", { name: "Guardar en este equipo" }).click();
  await page.getByText(/^caminos\.pmtiles está guardado entero y sobre el mapa\./).waitFor();

  await choose(page, written("llano.pmtiles", await flatArchive(1842)));
  await page.getByText("Relieve (terrarium)").waitFor();
  await page.getByRole("button", { name: "Guardar en este equipo" }).click();
  await page.getByText("llano.pmtiles está guardado").waitFor();

  await page.getByText("Traer de una dirección").click();
  await page.getByLabel("Dirección del archivo").fill("https://mapas.example/pais.pmtiles");
  await page.getByRole("button", { name: "Revisar", exact: true }).click();
  await page.getByText("El archivo se le pedirá a mapas.example.").waitFor();
  const link = page.getByRole("link", { name: /Bajar de mapas\.example/ });
  expect(await link.getAttribute("rel")).toContain("noreferrer");

  await page.reload();
  await row("caminos").waitFor();
  const canvas = page.locator(".map-drawing canvas").first();
  await canvas.waitFor();
  await canvas.hover({ position: { x: 300, y: 200 } });
  await expect
    .poll(() => page.locator(".map-foot-pointer").innerText(), { timeout: 20_000 })
    .toMatch(/^E \d+ N \d+, 17S WGS84 · 1,842 m \(llano\)$/);

  await page.getByRole("button", { name: "Mapas propios" }).click();
  const item = page.getByTestId("own-basemap").filter({ hasText: "caminos.pmtiles" });
  await item.getByRole("button", { name: "Quitar" }).click();
  await item.getByRole("button", { name: /^Quitar y liberar/ }).click();
  await item.waitFor({ state: "detached" });
  await page.getByText(/^caminos\.pmtiles se quitó de este equipo, y devolvió \d/).waitFor();
  await row("caminos").waitFor({ state: "detached" });
  await row("llano").waitFor();
});

const SLOW = 120_000;

/** Nothing of the sheet is drawn: without a graphics card every lifted layer is drawn once for each piece of ground. */
const BARE_SHEET = `#mapa=-79.2,-5.2,9.5&${[
  "parcelas=0.100.300",
  "relief=0.100.-100",
  "water=0.100.-99",
  "places=0.100.-98",
]
  .map((layer) => `capa-${layer}`)
  .join("&")}`;

test("heights lift the ground when asked, and the map is flat again at one touch", async ({
  open,
}) => {
  const { page } = await open({
    path: BARE_SHEET,
    viewport: PHONE,
    hasTouch: true,
  });
  const relief = page.getByRole("group", { name: "Vista en 3D" });
  const flat = page.locator(".scale-bar");
  await page
    .getByTestId("file-chooser")
    .setInputFiles(written("llano.pmtiles", await flatArchive(1842)));
  await page.getByRole("button", { name: "Guardar en este equipo" }).click();
  await page.getByText("llano.pmtiles está guardado").waitFor();
  await page.getByRole("button", { name: "Cerrar" }).click();

  const lift = relief.getByRole("button", { name: "Relieve en 3D" });
  // The first picture of lifted ground may take a minute where software plays the graphics card.
  await lift.click({ noWaitAfter: true });
  await relief.getByText("Inclinado 45°, norte arriba").waitFor({ timeout: SLOW });
  await page
    .getByText("Vista en 3D: la escala y la cuadrícula no valen aquí")
    .waitFor({ timeout: SLOW });
  expect(await flat.count()).toBe(0);
  await lift.click({ noWaitAfter: true, timeout: SLOW });
  await flat.waitFor({ timeout: SLOW });
  expect(await relief.getByRole("button").count()).toBe(1);
});
