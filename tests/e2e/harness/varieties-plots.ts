import type { Page } from "playwright-core";

/** Where the plots and their bands of altitude stand. */
export const pane = (page: Page) =>
  page.getByRole("region", { name: "Parcelas y fajas de altitud" });

export const radio = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

/** The chart is drawn and its figures are of the question as it stands. */
export async function settledPlots(page: Page): Promise<string> {
  await pane(page).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return (await page.locator("#resultado").innerText()).replace(/\s+/g, " ");
}
