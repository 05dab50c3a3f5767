/** A page that nobody sees paints nothing; it starts all the same. */
const PATIENCE_MS = 500;

/** When the page has been painted as it stands, or half a second later. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
