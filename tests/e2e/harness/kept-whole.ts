import type { Page } from "playwright-core";

/** The page has been kept whole, and is answered from what is kept. */
export const keptWhole = (page: Page) =>
  page.waitForFunction(
    () =>
      performance.getEntriesByName("fetch-ahead-done").length > 0 &&
      navigator.serviceWorker.controller !== null,
    null,
    { timeout: 120_000 },
  );
