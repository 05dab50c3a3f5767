import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-take-"));
afterAll(() => rmSync(folder, { recursive: true }));

const section = async (page: Page, name: string): Promise<void> =>
  page.getByRole("tab", { name, exact: true }).click();

const called = async (page: Page, title: string): Promise<void> => {
  await page.getByLabel("Qué se encontró").fill(title);
  // Each letter is on disk a moment after it was typed.
  await page.getByText("Guardado", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Listo" }).click();
};

/** The project as the first of the section's buttons gives it. */
const taken = async (page: Page, name: string): Promise<string> => {
  await section(page, "Llevar");
  const button = page.getByRole("button", { name: /^(Guardar|Compartir).*Proyecto completo/ });
  const save = page.getByRole("button", { name: /^Guardar Proyecto completo/ });
  await button.first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  await page.getByText(/^Guardado en este equipo: proyecto/).waitFor();
  return path;
};

const joined = async (page: Page, path: string): Promise<string> => {
  await page.getByTestId("file-chooser").setInputFiles(path);
  const dialog = page.getByRole("dialog", { name: /^Abrir proyecto/ });
  const add = dialog.getByRole("button", { name: "Añadir al proyecto abierto" });
  await add.waitFor();
  const said = await dialog.innerText();
  await add.click();
  await dialog.waitFor({ state: "hidden" });
  return said;
};

test("two phones change one finding: the other is told, sees both, chooses, and can go back", async ({
  open,
}) => {
  const phone = { drawn: false, viewport: PHONE, path: "/#tarea=campo&c=hallazgo" } as const;
  const { page: one } = await open(phone);
  await one.getByRole("button", { name: "Anotar un hallazgo" }).click();
  await called(one, "Árbol caído");
  const first = await taken(one, "uno.lindero");

  const { page: two } = await open(phone);
  expect(await joined(two, first)).toContain("1 se agrega");
  for (const [page, title] of [
    [one, "Árbol sobre el hito"],
    [two, "Árbol cortado"],
  ] as const) {
    await section(page, "Hallazgo");
    await page.getByRole("button", { name: /^Árbol caído/ }).click();
    await called(page, title);
  }
  expect(await joined(two, await taken(one, "dos.lindero"))).toContain(
    "1 cambió en los dos equipos",
  );

  await section(two, "Llevar");
  await two.getByText("1 registro por elegir").waitFor();
  await two.getByRole("button", { name: /Dos versiones · \d+ datos? distintos?/ }).click();
  const choice = two.getByRole("dialog", { name: /^Elegir versión/ });
  expect(await choice.innerText()).toMatch(/Árbol cortado\s+Árbol sobre el hito/);
  expect(await seriousFindings(two)).toEqual([]);
  await choice.getByRole("button", { name: "Quedarse con A" }).click();
  await two.getByText(/Quedó la versión A/).waitFor();
  await two.getByRole("button", { name: "Deshacer" }).click();
  await two.getByRole("button", { name: /Dos versiones/ }).click();
  await choice.getByRole("button", { name: "Quedarse con B" }).click();
  await two.getByText(/Quedó la versión B/).waitFor();
  await section(two, "Hallazgo");
  await two.getByRole("button", { name: /^Árbol sobre el hito/ }).waitFor();
  expect(await two.getByText("otra versión").count()).toBe(0);
  await section(two, "Llevar");
  await two.getByText("Apartados", { exact: true }).click();
  await two.getByText("Hallazgo: Árbol cortado").waitFor();
});
