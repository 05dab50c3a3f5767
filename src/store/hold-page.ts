/** What this page has and the device has not: leaving would lose it. */
const unkept = new Set<string>();

/** The browser asks in its own words whether to leave. */
const ask = (event: Event): void => event.preventDefault();

/** From now on the browser asks before the page goes; `what` names what would be lost. */
export const holdPage = (what: string): void => {
  unkept.add(what);
  globalThis.addEventListener?.("beforeunload", ask);
};

/** It is kept after all, or nobody wants it; `null`: nothing of this page is wanted any more. */
export const letPageGo = (what: string | null): void => {
  if (what === null) unkept.clear();
  else unkept.delete(what);
  if (unkept.size === 0) globalThis.removeEventListener?.("beforeunload", ask);
};
