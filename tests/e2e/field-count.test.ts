import type { Page } from "playwright-core";
import { expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

/** The tab goes at once, as a phone takes it, and another is opened on what it left. */
const gone = async (page: Page, address: string): Promise<Page> => {
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(address);
  return next;
};

test("three trees are counted, one tap taken back, the tab gone; they are in Borer with one touch", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, viewport: PHONE, path: "/#tarea=campo&c=conteo" });
  const address = page.url();
  const tap = async (on: Page, name: RegExp | string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) await on.getByRole("button", { name }).click();
  };
  // Who only opens one and goes back leaves nothing.
  await tap(page, "Leer una trampa");
  await page.getByText("Aún vacío").waitFor();
  await tap(page, "Volver a la lista");
  await page.getByText("Cuente la broca lote por lote").waitFor();
  await tap(page, "Contar en un lote");
  await page.getByRole("heading", { name: "Árbol 1 de 30" }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await tap(page, "+10 sanos", 2);
  await tap(page, /Brocado$/, 2);
  await tap(page, "Deshacer: brocado");
  await tap(page, /Sano$/);
  await tap(page, "Siguiente árbol");
  await tap(page, "+10 sanos");
  await tap(page, /Brocado$/);
  await page.getByText("2 brocados de 33: 6.1%").waitFor();
  // Each tap is on disk a moment after it was made.
  await page.waitForTimeout(300);

  const again = await gone(page, address);
  await again.getByRole("button", { name: /Conteo C-1/ }).click();
  await again.getByRole("heading", { name: "Árbol 2 de 30" }).waitFor();
  await again.getByText("11 frutos en este árbol").waitFor();
  await tap(again, "Deshacer: brocado");
  await tap(again, /Brocado$/);
  await tap(again, "Siguiente árbol");
  await tap(again, "+10 sanos");
  await again.getByRole("radio", { name: "Posición" }).check();
  await tap(again, /A\s*Entrando/);
  await again.getByRole("radio", { name: "Datos" }).check();
  await again.getByLabel("Código del punto de monitoreo").fill("PM-7");
  await again.getByLabel("Caserío").fill("El Huabo");
  await tap(again, "Terminar con 3 de 30 árboles");
  await again.getByText("1 lectura lista").waitFor();
  await tap(again, "Ver en Broca");
  await again
    .getByText(/2 brocados de\s+43 frutos/)
    .first()
    .waitFor();
  expect(again.url()).toContain("tarea=broca");
});
