import { join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

const SHEETS = join(ROOT, "tests/golden/ugly/sheets");

test("an own trial and an own catalogue are explained, corrected, used, and there after a reload", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: "/#tarea=registro" });
  const chooser = page.getByTestId("file-chooser");
  await chooser.setInputFiles([
    join(SHEETS, "catalogo-propio.csv"),
    join(SHEETS, "ensayo-de-campo.csv"),
  ]);
  await page.getByRole("tab", { name: "ensayo-de-campo.csv" }).click();
  const useTrial = page.getByRole("button", { name: "Usar ensayo de 13 parcelas" });
  await useTrial.waitFor();
  const review = await page.locator("main").innerText();
  expect(review).toMatch(/3\s*rechazadas/);
  expect(review).toContain("Rendimiento (qq/ha) no tiene dato en 3 de 13 parcelas");
  expect(review).toContain("En Localidad, «Baja» está escrito también «baja»");
  expect(await page.getByRole("button", { name: "Usar como área de referencia" }).count()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  const brix = page.getByLabel("Uso de la columna Brix");
  expect(await brix.inputValue()).toBe("*");
  await brix.selectOption({ label: "se conserva" });
  await page.getByText("Rendimiento (qq/ha), Roya (%), Taza (puntos)", { exact: true }).waitFor();
  await useTrial.click();
  // While another file waits, it is looked at next.
  await page.getByText("«ensayo-de-campo.csv» quedó como", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Usar catálogo de 5 variedades" }).click();
  await page.waitForURL(/catalogo=[0-9a-f-]{36}.*v=catalogo/);
  await page.getByRole("tab", { name: "Ensayo" }).first().click();
  await page.waitForURL(/v=ensayo/);
  expect(page.url()).toMatch(/[#&]ensayo=[0-9a-f-]{36}/);
  await page.getByText("Marsellesa").first().waitFor();
  expect(await page.getByText("Datos de ejemplo", { exact: true }).count()).toBe(0);
  await page.reload();
  await page.getByRole("tab", { name: "Registro" }).first().click();
  await page.getByText("13 de 16 parcelas del ensayo").waitFor();
  await page.getByText("5 de 7 variedades").waitFor();
  await page.getByRole("button", { name: "Usar este" }).click();
  await page.waitForURL(/catalogo=wcr/);
});
