import { expect } from "vitest";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { BROKEN } from "./harness/borer.ts";
import { pane, radio, settledPlots } from "./harness/varieties-plots.ts";

test("the sample answers at once; keys reach a plot; names, exercise and card hold together", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: "/#tarea=variedades" });
  const answer = await settledPlots(page);
  const [, outside = "", compared = ""] =
    /([\d,]+) parcelas están fuera de la faja de altitud de su variedad, de ([\d,]+) comparadas/.exec(
      answer,
    ) ?? [];
  const title = `${outside} de ${compared} parcelas están fuera de la faja de altitud de su variedad`;
  await pane(page).getByRole("heading", { name: title }).waitFor();
  expect(answer).toContain("Padrón de ejemplo");
  expect(await seriousFindings(page), "chart").toEqual([]);

  // By keys alone: the first row, its first mark, open.
  const row = pane(page)
    .getByRole("button", { name: /: .*comparadas/ })
    .first();
  await row.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => pane(page).getByRole("status").innerText()).toMatch(/msnm/);
  await page.keyboard.press("Escape");

  // A name the catalogue does not have means what a person says it means.
  const same = page.getByRole("button", { name: /^«.+» es la misma que / }).first();
  await same.click();
  await page.getByText("Dijo que son la misma").waitFor();
  expect(new URL(page.url()).hash).toContain("vfq=");
  await settledPlots(page);

  // The exercise is called one wherever it shows, and the published answer stays.
  await radio(page, "+1 °C").check({ force: true });
  await page.getByText(/^Ejercicio, no pronóstico: \+1 °C, fajas 154 m más arriba/).waitFor();
  const exercised = await settledPlots(page);
  expect(exercised).toMatch(/Fajas publicadas [\d,]+ [\d,]+ Fajas corridas [\d,]+ [\d,]+/);
  await page.getByRole("button", { name: "Terminar el ejercicio" }).click();

  // Table and card.
  await radio(page, "Tabla").check({ force: true });
  const rows = pane(page).locator("tr[aria-selected]");
  await rows.first().click();
  const card = page.locator("#resultado article");
  await card.getByText("Altitud usada").waitFor();
  expect(await card.innerText()).toMatch(/± \d+ msnm/);
  expect(await seriousFindings(page), "table and card").toEqual([]);
  expect(await page.locator("body").innerText()).not.toMatch(BROKEN);
});

test("on a phone: answer, chart and choices in one column, without sideways scroll", async ({
  open,
}) => {
  const { page } = await open({
    drawn: false,
    path: "/#tarea=variedades",
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
  });
  await settledPlots(page);
  await pane(page).scrollIntoViewIfNeeded();
  expect(
    await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0),
  ).toBeLessThanOrEqual(PHONE.width);
  expect(await seriousFindings(page)).toEqual([]);
  expect(await page.locator("body").innerText()).not.toMatch(BROKEN);
});
