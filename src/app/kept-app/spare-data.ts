import type { OfflineLink } from "../../offline/page/offline-link.ts";

/** Does the person ask pages to spare data (Save-Data)? A browser without the setting says no. */
export const sparesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

/** Written beside the worker by the build: what the whole release takes on the device. */
const RELEASE = "release.json";

/** Bytes of the whole app as it is kept; null where the host does not say. */
export const wholeBytes = async (): Promise<number | null> => {
  try {
    const answer = await fetch(RELEASE, { cache: "no-cache" });
    const { bytes } = (await answer.json()) as { readonly bytes?: unknown };
    return answer.ok && typeof bytes === "number" && bytes > 0 ? bytes : null;
  } catch {
    return null;
  }
};

const nothing = async (): Promise<void> => undefined;

/** In place of the link to the worker until a person asks for the app: asked to complete, it begins. */
export const waitingLink = (begin: () => Promise<void>): OfflineLink => ({
  look: nothing,
  complete: begin,
  stop: nothing,
  seek: nothing,
  adopt: nothing,
});
