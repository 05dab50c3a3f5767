import type { ShareBrowser } from "./share-browser.ts";

/** What became of files: handed to the system's share sheet, left by the person, or to be downloaded since the browser refused. */
export type HandedOver = "shared" | "left" | "refused";

/**
 * Opens the system's share sheet. It needs a finger that came down a moment ago; a person who closes it is no error. Whether the
 * other app then took the files, no browser says.
 */
export const handOver = async (
  files: readonly File[],
  { share }: ShareBrowser,
): Promise<HandedOver> => {
  if (share === null) return "refused";
  try {
    await share({ files: [...files] });
    return "shared";
  } catch (cause) {
    return cause instanceof DOMException && cause.name === "AbortError" ? "left" : "refused";
  }
};
