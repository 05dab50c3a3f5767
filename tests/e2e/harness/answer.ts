import type { Locator, Page } from "playwright-core";

/** The sentence the screen exists for, settled: no newer figures are on their way. */
export async function settledAnswer(page: Page): Promise<string> {
  const sentence = page.getByText(/posible superposición|possible overlap/).first();
  await sentence.waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return (await page.locator("#resultado").innerText()).replace(/\s+/g, " ");
}

export const table = (page: Page): Locator =>
  page.getByRole("grid", { name: /Resultado por parcela|Result by plot/ });

/** Rows of plots drawn now, without head and totals. */
export const plotRows = (page: Page): Locator => table(page).locator("tr[aria-selected]");

export const selectedRow = (page: Page): Locator => table(page).locator('tr[aria-selected="true"]');

/** Waits until the map has drawn itself and rests. */
export async function settledMap(page: Page): Promise<void> {
  await page.locator("canvas.maplibregl-canvas").first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
}
