import { FetchSource, PMTiles, type Source } from "pmtiles";

/**
 * An archive of our origin, read by ranges; whole, once, from a host that answers no ranges, such as the simplest server of
 * a folder. Where the app is kept on the device this is never met.
 */
export const archiveAt = (url: string): PMTiles => {
  let from: Source = new FetchSource(url);
  return new PMTiles({
    getKey: () => url,
    getBytes: (...asked) =>
      from.getBytes(...asked).catch(async (error) => {
        from = await (await import("./whole-source.ts")).wholeSource(url, error);
        return from.getBytes(...asked);
      }),
  });
};
