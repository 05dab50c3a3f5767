import { expect } from "vitest";
import { plotRows, selectedRow, settledAnswer } from "./harness/answer.ts";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

test("English is one choice away and is remembered", async ({ open }) => {
  const { page } = await open({ drawn: false });
  await settledAnswer(page);
  await page.getByRole("radio", { name: "English" }).check({ force: true });
  expect(await settledAnswer(page)).toContain("plots with possible overlap");
  expect(await page.locator("html").getAttribute("lang")).toMatch(/^en/);
  await page.goto(page.url().replace(/#.*/, ""));
  expect(await settledAnswer(page)).toContain("plots with possible overlap");
});

test("axe finds nothing serious in light, dark and projector, nor on the register", async ({
  open,
}) => {
  const { page } = await open();
  await settledAnswer(page);
  await plotRows(page).first().click();
  await selectedRow(page).waitFor();
  await page.locator("canvas.maplibregl-canvas").first().waitFor();
  for (const [theme, id] of [
    ["Claro", "light"],
    ["Oscuro", "dark"],
    ["Proyector", "projector"],
  ] as const) {
    await page.getByRole("radio", { name: theme }).check({ force: true });
    await page.locator(`html[data-theme="${id}"]`).waitFor();
    expect(await seriousFindings(page), theme).toEqual([]);
  }
  await page.getByRole("radio", { name: "Claro" }).check({ force: true });
  await page.getByRole("tab", { name: "Registro" }).first().click();
  await page.getByRole("button", { name: "Elegir archivo" }).first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test("on a phone: axe, nothing wider than the screen, and all in reach", async ({ open }) => {
  const { page } = await open({ viewport: PHONE, isMobile: true, hasTouch: true });
  await settledAnswer(page);
  expect(await seriousFindings(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
  await page.getByRole("tab", { name: "Registro" }).click();
  await page.getByRole("button", { name: "Elegir archivo" }).first().waitFor();
  await page.getByRole("tab", { name: "Superposición" }).click();
  await page.getByRole("button", { name: /Ver capas y leyenda/ }).click();
  await page.getByRole("dialog").waitFor();
});
