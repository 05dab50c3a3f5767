import { useSyncExternalStore } from "react";
import type { UtmCrs } from "../../geo/crs/crs.ts";
import type { MapWords } from "../map-words.ts";
import { heightSeen, pointerSeen } from "../pointer-seen.ts";
import type { Plane } from "./plane.ts";
import { utmText, zoneText } from "./utm-text.ts";

export interface FootLineProps {
  readonly words: MapWords;
  readonly crs: UtmCrs;
  readonly plane: Plane;
  /** Side of a grid square, metres; null while nothing is drawn. */
  readonly interval: number | null;
  readonly attributions: readonly string[];
}

/** The line under the map: plane and grid, sources, and the coordinates under the pointer. */
export function FootLine(props: FootLineProps) {
  const { words, crs, plane, interval, attributions } = props;
  const parts = [words.gridCrs(zoneText(crs))];
  if (interval !== null) parts.push(words.gridEvery(intervalText(interval)));
  return (
    <p className="map-foot">
      <span className="map-foot-sources">{[parts.join(" · "), ...attributions].join("  |  ")}</span>
      <PointerText crs={crs} plane={interval === null ? null : plane} />
    </p>
  );
}

/** A tilted picture gives no coordinates: what lies under the pointer is only near. */
function PointerText({ crs, plane }: { readonly crs: UtmCrs; readonly plane: Plane | null }) {
  const place = useSyncExternalStore(pointerSeen.subscribe, pointerSeen.get);
  const height = useSyncExternalStore(heightSeen.subscribe, heightSeen.get);
  return (
    <span className="map-foot-pointer">
      {place &&
        [plane && utmText(...plane.toPlane(...place), crs), height].filter(Boolean).join(" · ")}
    </span>
  );
}

const intervalText = (interval: number): string =>
  interval >= 1000 ? `${interval / 1000} km` : `${interval} m`;
