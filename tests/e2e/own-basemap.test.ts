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

test("own basemaps are checked, kept over a reload, read for heights and removed", async ({
  open,
}) => {
  const roads = roadsArchive();
  const { page } = await open();
  const row = (name: string) => page.getByRole("checkbox", { name, exact: true });
  await page
    .getByTestId("file-chooser")
    .setInputFiles([
      written("cortado.pmtiles", roads.slice(0, -300)),
      written("lista.pmtiles", new TextEncoder().encode("codigo,lat,lon\n")),
    ]);
  await page.getByText("Está cortado: le faltan 300 B").waitFor();
  await page.getByText("Es un texto, no un PMTiles").waitFor();

  await choose(page, written("caminos.pmtiles", roads));
  await page.getByText("Calles y caminos (OpenStreetMap)").waitFor();
  await page.getByRole("button", { name: "Guardar en este equipo" }).click();
  await page.getByText("caminos.pmtiles está guardado, revisado y sobre el mapa.").waitFor();

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

test("heights lift the ground, are left lifted, and the map is flat again at one touch", async ({
  open,
}) => {
  const { page } = await open({
    path: "#mapa=-79.2,-5.2,9.5",
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

  await relief.getByRole("button", { name: "Relieve en 3D" }).click();
  await relief.getByText("Inclinado 45°, norte arriba").waitFor();
  await relief.getByRole("button", { name: "Girar" }).click();
  await relief.getByText("Inclinado 45°, norte 45° a la izquierda").waitFor();
  await relief.getByRole("button", { name: "Alturas ×1", exact: true }).click();
  await relief.getByRole("button", { name: /^Enderezar/ }).click();
  await relief.getByText("Visto desde lo alto, norte arriba").waitFor();
  await page.getByText("Vista en 3D: la escala y la cuadrícula no valen aquí").waitFor();
  expect(await flat.count()).toBe(0);

  await page.reload();
  await relief.getByText("Inclinado 45°, norte arriba").waitFor();
  await relief.getByRole("button", { name: "Alturas ×1.5" }).waitFor();
  await relief.getByRole("button", { name: "Relieve en 3D" }).click();
  await flat.waitFor();
  expect(await relief.getByRole("button").count()).toBe(1);
});
