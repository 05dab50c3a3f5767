import type { Locator, Page } from "playwright-core";

const idle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('#resultado [aria-busy="true"]') === null);

/** The sentence of the screen, settled: rate, interval and what they stand on; no newer figures on their way. */
export async function settledBorer(page: Page): Promise<string> {
  await page
    .locator("#resultado")
    .getByText(/^(?:En general|Overall) |^Sin conteos|^No counts/)
    .first()
    .waitFor();
  await idle(page);
  await page
    .locator("#resultado")
    .getByText(/sector|punto|point|No se puede decir/)
    .first()
    .waitFor();
  return shown(page);
}

/** All that stands in the answer, on one line. */
export const shown = async (page: Page): Promise<string> =>
  (await page.locator("#resultado").innerText()).replace(/\s+/g, " ");

/** Goes to a tab of the task by its own tab strip. */
export async function goTo(page: Page, tab: string): Promise<void> {
  const strip = page.getByRole("tablist", { name: /Preguntas sobre la broca|Questions about/ });
  await strip.getByRole("tab", { name: tab, exact: true }).click();
  await page.getByRole("tabpanel", { name: tab, exact: true }).waitFor();
}

export const grid = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("grid", { name });

/** Words of the rows drawn in a table, cell by cell. */
export const cells = (table: Locator): Promise<string[][]> =>
  table
    .locator("tr[aria-selected]")
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll("td"), (cell) =>
          (cell.textContent ?? "").replace(/\s+/g, " ").trim(),
        ),
      ),
    );

/** Gives the open app a sheet of readings and uses it. */
export async function takeSheet(page: Page, path: string): Promise<void> {
  await page.getByTestId("file-chooser").setInputFiles(path);
  await page
    .getByRole("button", { name: /^Usar [\d,]+ lecturas? de broca|^Usar como lecturas/ })
    .click();
}

/** What no screen may say of a figure that does not exist. */
export const BROKEN = /\b(?:NaN|undefined|Infinity|null)\b|\[object/;
