/**
 * Asks for all that the app starts with at once: what index.html names (`scripts/early-fetch-plugin`). Before the page has been
 * painted its bytes would share the line with what is waited for.
 */
export const fetchEarly = (): void => {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-early]"))
    link.rel = link.dataset.early ?? "";
};
