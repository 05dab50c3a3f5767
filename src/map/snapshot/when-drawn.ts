import type { Map as MapLibreMap } from "maplibre-gl";

/** How the wait for a map ended. */
export type Drawn = "drawn" | "lost" | "late";

/** A page in the background draws nothing and its clock goes on: hence long. */
const LONGEST_MS = 120_000;

/**
 * Waits until a map has all its tiles, labels and images and stands still. Rejects with the signal's reason when that
 * fires; says so when the drawing context is lost or nothing came for two minutes.
 */
export const whenDrawn = (map: MapLibreMap, signal: AbortSignal): Promise<Drawn> => {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const end = (how: () => void): void => {
      clearTimeout(patience);
      signal.removeEventListener("abort", onAbort);
      map.off("idle", onIdle);
      map.off("webglcontextlost", onLost);
      how();
    };
    const onIdle = (): void => end(() => resolve("drawn"));
    const onLost = (): void => end(() => resolve("lost"));
    const onAbort = (): void => end(() => reject(signal.reason));
    const patience = setTimeout(() => end(() => resolve("late")), LONGEST_MS);
    signal.addEventListener("abort", onAbort);
    map.on("idle", onIdle);
    map.on("webglcontextlost", onLost);
    map.triggerRepaint();
  });
};
