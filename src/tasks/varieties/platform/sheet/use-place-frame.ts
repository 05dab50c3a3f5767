import { useCallback, useEffect, useRef, useState } from "react";
import type { FrameRequest } from "../../../../map/camera.ts";
import { beyondBasemap } from "../model/beyond-basemap.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { placesBounds } from "./places-bounds.ts";

/** A town is not looked at from nearer. */
const MAX_ZOOM = 12.5;
/** Metres: wider areas are not part of the first look, which would be too far for the towns. */
const FIRST_LOOK_MOST = 30_000;

export interface PlaceFrame {
  readonly frame: FrameRequest | null;
  /** Looks at a row's area, even where it was the last thing looked at. */
  readonly show: (row: PlaceRow) => void;
}

/**
 * Where the map is asked to look: when the tab first opens at what is chosen, else at the towns of the basemap; later at
 * what is chosen in a list. A link with a camera keeps it.
 */
export const usePlaceFrame = (
  active: boolean,
  settled: boolean,
  rows: readonly PlaceRow[],
  chosen: PlaceRow | null,
  linked: boolean,
): PlaceFrame => {
  const [frame, setFrame] = useState<FrameRequest | null>(null);
  const asked = useRef(0);
  const looked = useRef(false);
  const look = useCallback((places: PlaceRow["places"]) => {
    const bounds = placesBounds(places);
    if (bounds === null) return;
    asked.current += 1;
    setFrame({ request: `place ${asked.current}`, target: { bounds, maxZoom: MAX_ZOOM } });
  }, []);
  useEffect(() => {
    if (!active || !settled || looked.current) return;
    looked.current = true;
    if (linked) return;
    look(
      chosen !== null && chosen.places.length > 0
        ? chosen.places
        : rows
            .flatMap(({ places }) => places)
            .filter(
              (place) =>
                place.uncertaintyM <= FIRST_LOOK_MOST && beyondBasemap(place, null) === null,
            ),
    );
  }, [active, settled, linked, chosen, rows, look]);
  return { frame, show: useCallback((row) => look(row.places), [look]) };
};
