import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-worklist-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SQUARE =
  "POLYGON((690000 9424000,690100 9424000,690100 9424100,690000 9424100,690000 9424000))";
const BOW_TIE =
  "POLYGON((690200 9424000,690300 9424100,690300 9424000,690200 9424100,690200 9424000))";
/** A plot, the same again under another code, a bow tie, a code without a shape. Made up. */
const REGISTER = `codigo_parcela;caserio;wkt\nA-1;Uno;${SQUARE}\nA-2;Dos;${SQUARE}\nA-3;Uno;${BOW_TIE}\nA-4;Dos;\n`;

/** Who works by keyboard never falls to the head of the page: on the next repair where one is shown already, else on the list. */
const onList = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.matches("[role=grid], [data-repair]"));

test("a register is mended from the list, undone by key, and stays so after a reload", async ({
  open,
}) => {
  const path = join(folder, "feo.csv");
  writeFileSync(path, REGISTER);
  const { page } = await open({ drawn: false });
  await page.getByTestId("file-chooser").setInputFiles(path);
  await page.getByRole("button", { name: /^Comparar 2 parcelas/ }).click();
  await page.getByText("De 2 parcelas revisadas").waitFor();
  await page.getByRole("tab", { name: "Registro" }).click();
  await page.getByRole("tab", { name: "Revisar" }).click();

  const head = page.locator("#resultado header").first();
  await page.getByRole("button", { name: /^El lindero se cruza a sí mismo/ }).click();
  await page.getByRole("button", { name: "Aceptar el arreglo" }).click();
  await head.getByText(/1 cambio vigente/).waitFor();
  expect(await head.innerText()).toMatch(/1\s*rechazada/);
  await onList(page);

  await page.getByRole("button", { name: /^Mismo lindero/ }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Dejar A" }).click();
  await head.getByText(/2 cambios vigentes/).waitFor();
  await onList(page);
  await page.keyboard.press("Control+z");
  await head.getByText(/1 cambio vigente/).waitFor();
  await onList(page);
  await page.keyboard.press("Control+y");
  await head.getByText(/2 cambios vigentes/).waitFor();

  await page.getByRole("button", { name: /^Sin geometría/ }).click();
  const cell = page.getByRole("textbox", { name: /^wkt/ });
  await cell.fill(SQUARE.replaceAll("690", "691"));
  await cell.press("Enter");
  await head.getByText(/3 cambios vigentes/).waitFor();
  expect(await head.innerText()).toMatch(/0\s*rechazadas/);
  await onList(page);

  await page.reload();
  await head.getByText(/3 cambios vigentes/).waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Bitácora (5)" }).click();
  const log = await page.getByRole("dialog").innerText();
  expect(log).toMatch(
    /Celda corregida[\s\S]*Rehecho: retirada[\s\S]*Deshecho: retirada[\s\S]*Retirada por duplicada/,
  );
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Superposición" }).click();
  expect(await settledAnswer(page)).toContain("3 parcelas con posible superposición");
});
