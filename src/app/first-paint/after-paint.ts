/** A page that nobody sees paints nothing, and a browser may not tell; the app starts all the same. */
const PATIENCE_MS = 1500;
const PICTURE = "largest-contentful-paint";

/** When what index.html holds has been seen, its picture too where it shows one, or a second and a half later. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, document.visibilityState === "hidden" ? 0 : PATIENCE_MS);
    const type = PerformanceObserver.supportedEntryTypes.includes(PICTURE) ? PICTURE : "paint";
    const partly = type === PICTURE && document.querySelector("[data-opens]") === null;
    new PerformanceObserver((seen, observer) => {
      if (partly && !seen.getEntries().some((entry) => "url" in entry && entry.url)) return;
      observer.disconnect();
      resolve();
    }).observe({ type, buffered: true });
  });
