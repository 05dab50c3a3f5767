import { expect } from "vitest";
import { plotRows, selectedRow, settledAnswer, settledMap } from "./harness/answer.ts";
import { DESKTOP, PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

test("English is one choice away and is remembered", async ({ open }) => {
  const { page } = await open();
  await settledAnswer(page);
  await page.getByRole("radio", { name: "English" }).check({ force: true });
  expect(await settledAnswer(page)).toContain("plots with possible overlap");
  expect(await page.locator("html").getAttribute("lang")).toMatch(/^en/);
  await page.goto(page.url().replace(/#.*/, ""));
  expect(await settledAnswer(page)).toContain("plots with possible overlap");
});

test("axe finds nothing serious in light, dark and projector", async ({ open }) => {
  const { page } = await open();
  await settledAnswer(page);
  await plotRows(page).first().click();
  await selectedRow(page).waitFor();
  for (const theme of ["Claro", "Oscuro", "Proyector"]) {
    await page.getByRole("radio", { name: theme }).check({ force: true });
    await settledMap(page);
    expect(await seriousFindings(page), theme).toEqual([]);
  }
});

test("axe finds nothing serious on the register and on a phone", async ({ open }) => {
  const { page } = await open({ path: "/#tarea=registro", viewport: DESKTOP });
  await page.getByRole("button", { name: "Elegir archivo" }).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const phone = await open({ viewport: PHONE, isMobile: true, hasTouch: true });
  await settledAnswer(phone.page);
  expect(await seriousFindings(phone.page)).toEqual([]);
});

test("on a phone nothing is wider than the screen, and all is in reach", async ({ open }) => {
  const { page } = await open({ viewport: PHONE, isMobile: true, hasTouch: true });
  await settledAnswer(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
  await page.getByRole("tab", { name: "Registro" }).click();
  await page.getByRole("button", { name: "Elegir archivo" }).first().waitFor();
  await page.getByRole("tab", { name: "Superposición" }).click();
  await page.getByRole("button", { name: /Ver capas y leyenda/ }).click();
  await page.getByRole("dialog").waitFor();
});
