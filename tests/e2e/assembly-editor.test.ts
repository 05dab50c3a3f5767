import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

/** Slides as the margin lists them: the name of each. */
const names = (page: Page): Promise<string[]> =>
  page
    .getByRole("list", { name: "Diapositivas" })
    .locator("[data-choose] > :first-child")
    .allInnerTexts();

/** Figures are there, and have been held against each other. */
const ready = (page: Page): Promise<void> =>
  page
    .getByRole("button", { name: "Presentar", exact: true, disabled: false })
    .waitFor({ timeout: 120_000 });

/** Presses a button by the keyboard alone, once it can be. */
const press = async (page: Page, button: Locator): Promise<void> => {
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.focus();
  await page.keyboard.press("Enter");
};

/** Writes over a field as a person does. */
const write = async (page: Page, field: Locator, words: string): Promise<void> => {
  await field.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(words);
};

test("a story is built, ordered and told with live figures by the keyboard, and is there after a reload", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: "/#tarea=presentar" });
  const message = page.getByLabel("Mensaje");
  await press(page, page.getByRole("button", { name: "Historia nueva" }));
  await page.getByText("Esta historia no tiene diapositivas").first().waitFor();

  await press(page, page.getByRole("button", { name: "Solo palabras" }));
  await write(page, message, "Bienvenidos");
  await write(page, page.getByLabel("Nombre en la línea"), "Saludo");

  await press(page, page.getByRole("button", { name: "Añadir de la galería" }));
  const gallery = page.getByRole("dialog", { name: "Galería de diapositivas" });
  await gallery.getByRole("radio", { name: /^El santuario/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await gallery.getByRole("heading", { name: /posible superposición/ }).waitFor();
  await press(page, gallery.getByRole("button", { name: "Añadir a la historia" }));
  await ready(page);
  expect(await names(page)).toEqual(["Saludo", "La superposición"]);

  await page.getByRole("button", { name: /^La superposición/ }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.getByText("«La superposición» es ahora la 1 de 2.").waitFor({ state: "attached" });
  expect(await names(page)).toEqual(["La superposición", "Saludo"]);

  await write(page, message, "Hoy son ");
  const chip = page.getByRole("button", { name: /^Poner \{posibles\}: \d/ });
  const figure = (await chip.locator("strong").innerText()).trim();
  await chip.click();
  await page.getByRole("heading", { name: `Hoy son ${figure}`, exact: true }).waitFor();
  expect(await message.inputValue()).toBe("Hoy son {posibles}");

  await write(page, message, "Hoy son {otras}");
  await page.getByText("No hay una cifra llamada {otras}").first().waitFor();
  await page.getByText("«La superposición» no se mostrará.").waitFor();
  await write(page, message, "Hoy son {posibles} parcelas");
  await ready(page);
  expect(await seriousFindings(page)).toEqual([]);

  await page.reload();
  await page.getByRole("heading", { name: `Hoy son ${figure} parcelas`, exact: true }).waitFor();
  expect(await names(page)).toEqual(["La superposición", "Saludo"]);
  expect(await message.inputValue()).toBe("Hoy son {posibles} parcelas");

  await press(page, page.getByRole("button", { name: "Quitar", exact: true }));
  expect(await names(page)).toEqual(["Saludo"]);
  await press(page, page.getByRole("button", { name: "Deshacer" }));
  expect(await names(page)).toEqual(["La superposición", "Saludo"]);

  await press(page, page.getByRole("button", { name: "Cambiar" }));
  const consent = page.getByRole("dialog", { name: "Mostrar parcelas exactas" });
  await write(page, consent.getByLabel("Quiénes aceptaron"), "a b c d e f");
  await press(page, consent.getByRole("button", { name: "Aceptaron: mostrar" }));
  await consent.getByText(/Diga con palabras quiénes aceptaron/).waitFor();
  await consent.getByText(/Diga en qué reunión y su fecha/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("No se muestra la parcela de nadie").waitFor();
});
