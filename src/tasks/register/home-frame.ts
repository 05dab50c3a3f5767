import { useEffect, useMemo, useState } from "react";
import type { Bounds, FrameRequest } from "../../map/camera.ts";
import type { ViewState } from "../view-state.ts";

/** Whether the middle of the map, as the address keeps it ("lon,lat,zoom"), lies in a box of degrees. */
export const looksAt = (camera: string | null, [west, south, east, north]: Bounds): boolean => {
  const [lon, lat] = (camera ?? "").split(",").map((part) => Number.parseFloat(part));
  if (lon === undefined || lat === undefined) return false;
  return lon >= west && lon <= east && lat >= south && lat <= north;
};

export interface HomeFrame {
  readonly view: ViewState;
  /** What is worked on, degrees; null until it is known. */
  readonly home: Bounds | null;
  /** Names what is worked on: each is framed once. */
  readonly request: string;
  /** Something of it is chosen or drawn, and framed for itself. */
  readonly chosen: boolean;
}

/** Frames what a screen works on as it opens, where the map looks elsewhere; never again once something was chosen. */
export const useHomeFrame = ({ view, home, request, chosen }: HomeFrame): FrameRequest | null => {
  const [spent, setSpent] = useState(false);
  useEffect(() => {
    if (chosen) setSpent(true);
  }, [chosen]);
  const opened = home !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the map looked when the screen opened, not where it was moved since.
  const away = useMemo(() => home !== null && !looksAt(view.get("mapa"), home), [request, opened]);
  if (home === null || !away || spent || chosen) return null;
  return { request: `home ${request}`, target: { bounds: home } };
};
