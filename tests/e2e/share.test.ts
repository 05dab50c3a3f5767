import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { plotRows, settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-share-"));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (east: number, north: number, side: number): string =>
  `POLYGON((${east} ${north},${east + side} ${north},${east + side} ${north + side},${east} ${north + side},${east} ${north}))`;

/** Two plots in the sanctuary and one far away. Made up. */
const REGISTER = [
  "codigo_parcela;caserio;wkt",
  `A-1;El Ejemplo;${square(690000, 9424000, 100)}`,
  `A-2;El Ejemplo;${square(691000, 9424500, 150)}`,
  `A-3;Otro;${square(740000, 9424500, 150)}`,
].join("\r\n");

const view = (page: Page): URLSearchParams =>
  new URLSearchParams(new URL(page.url()).hash.slice(1));

/** Both pages, once each has said all it has to say. */
const sameAnswer = async (one: Page, other: Page): Promise<void> => {
  const answer = await settledAnswer(other);
  await expect.poll(() => settledAnswer(one)).toBe(answer);
};

test("a project carries files and view to another device; a link carries no data", async ({
  open,
}) => {
  const register = join(folder, "padrón propio.csv");
  writeFileSync(register, `\uFEFF${REGISTER}\r\n`);
  const first = await open({ drawn: false });
  const { page } = first;
  await settledAnswer(page);
  await page.getByTestId("file-chooser").setInputFiles(register);
  await page.getByRole("button", { name: /^Comparar 3 parcelas/ }).click();
  await settledAnswer(page);
  await page.getByRole("slider", { name: /Tolerancia/ }).focus();
  await page.keyboard.press("ArrowRight");
  const answer = await settledAnswer(page);
  expect(answer).toContain("2 parcelas con posible superposición");

  await page.getByRole("button", { name: "Compartir" }).click();
  const dialog = page.getByRole("dialog", { name: "Compartir" });
  await dialog.getByText("padrón propio.csv").waitFor();
  expect(await dialog.innerText()).toContain("Sale todo");
  expect(await seriousFindings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Guardar proyecto" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^proyecto-.*\.lindero$/);
  const project = join(folder, "proyecto.lindero");
  await download.saveAs(project);
  await page.keyboard.press("Escape");
  const kept = view(page);

  const second = await open({ drawn: false });
  await settledAnswer(second.page);
  await second.page.getByTestId("file-chooser").setInputFiles(project);
  const door = second.page.getByRole("dialog", { name: /^Abrir proyecto/ });
  await door.getByText("1 se agrega").waitFor();
  await door.getByRole("button", { name: "Añadir al proyecto abierto" }).click();
  await second.page.getByText("2 parcelas con posible superposición").first().waitFor();
  await sameAnswer(second.page, page);
  expect(await plotRows(second.page).count()).toBe(2);
  for (const key of ["padron", "tol"]) expect(view(second.page).get(key)).toBe(kept.get(key));
  // It is kept here as well, as any opened file.
  await second.page.reload();
  await sameAnswer(second.page, page);

  // Opened twice it adds nothing; with one byte changed nothing of it is opened.
  await second.page.getByTestId("file-chooser").setInputFiles(project);
  await door.getByText("1 ya está igual en este equipo").waitFor();
  await second.page.keyboard.press("Escape");
  const spoilt = readFileSync(project);
  // Of the register's own bytes: a name in the frame of the archive or its date says nothing that is read.
  const part = Buffer.from("archivos/1-padrón_propio.csv");
  spoilt[spoilt.indexOf(part) + part.length + 20]! ^= 0xff;
  const name = join(folder, "dañado.lindero");
  writeFileSync(name, spoilt);
  await second.page.getByTestId("file-chooser").setInputFiles(name);
  await second.page.getByText(/no se abrió nada/).waitFor();
});
