import { expect } from "vitest";
import { test } from "./harness/app-test.ts";

/** EJ-0002 of the sample register: row 3 of its file. */
const PLOT = "/#tarea=registro&r=dibujar&fila=3";

test("a corner typed in the table is measured, saved and undone; a crossing one is told and not saved", async ({
  open,
}) => {
  const { page } = await open({ path: PLOT, drawn: false });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await button("Corregir vértices").click();
  const side = page.locator("#resultado");
  const before = /[\d.]+ ha/.exec(await side.innerText())?.[0];
  const north = page.getByRole("textbox", { name: "Norte del vértice 1", exact: true });
  const figure = Number(await north.inputValue());

  await north.fill(String(figure - 400));
  await north.press("Enter");
  await page.getByText("El lindero se cruza a sí mismo.").waitFor();
  expect(await side.innerText()).not.toMatch(/Área plana UTM\s+[\d.]+ ha/);
  expect(await button("Guardar").isDisabled()).toBe(true);

  await button("Deshacer").click();
  await north.fill(`${figure + 10}`.replace(".", ","));
  await north.press("Enter");
  await button("Guardar").click();
  await button("Deshacer el último guardado").waitFor();
  const saved = /[\d.]+ ha/.exec(await side.innerText())?.[0];
  expect(saved).not.toBe(before);
  await button("Deshacer el último guardado").click();
  await page.waitForFunction(
    (area) => document.querySelector("#resultado")?.textContent?.includes(area),
    before ?? "",
  );
});

test("a pasted corner table becomes a plot of the register", async ({ open }) => {
  const { page } = await open({ path: PLOT, drawn: false });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await button("Parcela nueva").click();
  await button("Pegar cuadro").click();
  await page
    .getByRole("textbox", { name: "Este y Norte de cada vértice" })
    .fill(
      "VÉRTICE;ESTE;NORTE\nA;718600,00;9441500,50\nB;718700,00;9441500,50\nC;718700,00;9441580,00\nD;718600,00;9441580,00",
    );
  await button("Usar 4 vértices").click();
  await page.getByText("0.7950 ha").first().waitFor();
  await page.getByRole("textbox", { name: "Código de la parcela" }).fill("EJ-NUEVA");
  await button("Guardar").click();
  await page.getByText("EJ-NUEVA: guardado. Se puede deshacer.").waitFor();
  await page.getByRole("heading", { name: "1,215 parcelas" }).waitFor();
});
