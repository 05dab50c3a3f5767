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

/** Looks at the map that must be the same, one after the other, and how many there are at most. */
const SAME_LOOKS = 3;
const MOST_LOOKS = 20;
const BETWEEN_MS = 250;

/** Waits until the map has all it asked for and its picture no longer changes. */
export async function settledMap(page: Page): Promise<void> {
  const map = page.locator("canvas.maplibregl-canvas").first();
  await map.waitFor({ timeout: 60_000 });
  // Until it has drawn what it asked for, a picture of the limit stands over it.
  await page.waitForFunction(() => document.querySelector("[data-veil]") === null);
  // A crowded machine may ask in trickles, never idle for the half second this wants; the picture decides.
  await page.waitForLoadState("networkidle", { timeout: 20_000 }).catch(() => undefined);
  let seen = await map.screenshot();
  let same = 1;
  for (let looks = 1; same < SAME_LOOKS && looks < MOST_LOOKS; looks++) {
    await page.waitForTimeout(BETWEEN_MS);
    const now = await map.screenshot();
    same = now.equals(seen) ? same + 1 : 1;
    seen = now;
  }
}
