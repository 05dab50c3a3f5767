import { join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

const SHEET = join(ROOT, "tests/golden/ugly/readings/planilla-de-campo.csv");

test("an own sheet of readings is explained, corrected, used, and there after a reload", async ({
  open,
}) => {
  const { page } = await open({ drawn: false });
  await page.getByTestId("file-chooser").setInputFiles(SHEET);
  const use = page.getByRole("button", { name: "Usar 8 lecturas de broca" });
  await use.waitFor();
  const review = await page.locator("main").innerText();
  expect(review).toMatch(/3\s*rechazadas/);
  expect(review).toContain("Hay más brocados (75) que evaluados (60)");
  expect(review).toContain("¿Leerlo como 1,200?");
  expect(await seriousFindings(page)).toEqual([]);
  const column = page.getByLabel("Uso de la columna Caserío");
  await column.selectOption({ label: "se conserva" });
  await page.getByText("Leyendo").waitFor({ state: "hidden" });
  await use.waitFor();
  expect(await column.inputValue()).toBe("");
  await use.click();
  await page
    .getByText(/126 brocados de\s+2,345 frutos/)
    .first()
    .waitFor();
  expect(page.url()).toMatch(/[#&]lecturas=[0-9a-f-]{36}/);
  expect(page.url()).toContain("tarea=broca");
  expect(await page.getByText("Datos de ejemplo", { exact: true }).count()).toBe(0);
  await page.reload();
  await page
    .getByText(/126 brocados de\s+2,345 frutos/)
    .first()
    .waitFor();
  await page.getByRole("tab", { name: "Registro" }).first().click();
  await page.getByText("8 de 11 lecturas").waitFor();
});

test("the sample readings come when the question is asked, not before", async ({ open }) => {
  const { page } = await open({ drawn: false });
  await page
    .getByText(/con posible superposición/)
    .first()
    .waitFor();
  // Ahead of the question, in case the network goes, only when nothing else is waited for.
  const early = await page.evaluate(() => {
    const ahead = performance.getEntriesByName("fetch-ahead-begun")[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => name.includes("lecturas") && startTime < ahead)
      .map(({ name }) => name);
  });
  expect(early).toEqual([]);
  await page.getByRole("tab", { name: "Broca" }).first().click();
  await page
    .getByText(/brocados de\s+[\d,]+ frutos/)
    .first()
    .waitFor();
  expect(page.url()).toContain("lecturas=ejemplo-broca");
  expect(await page.getByText("Datos de ejemplo", { exact: true }).count()).toBeGreaterThan(0);
});

test("a link about a sheet that is not here says so, and no sample answers for it", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: "/#tarea=broca&lecturas=nada" });
  for (const again of [false, true]) {
    if (again) await page.reload();
    await page.getByText(/lecturas de broca que no están en este equipo/).waitFor();
    await page.getByRole("button", { name: /ejemplo/ }).waitFor();
    await page.waitForFunction(() => performance.getEntriesByName("fetch-ahead-begun").length > 0);
    expect(page.url()).toContain("lecturas=nada");
    expect(await page.getByText(/brocados de\s+[\d,]+ frutos/).count()).toBe(0);
  }
  await page.getByRole("button", { name: /ejemplo/ }).click();
  await page.waitForURL(/lecturas=ejemplo-broca/);
});
