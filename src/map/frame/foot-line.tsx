import { useSyncExternalStore } from "react";
import type { UtmCrs } from "../../geo/crs/crs.ts";
import type { MapWords } from "../map-words.ts";
import type { ViewStore } from "../view-store.ts";
import type { Plane } from "./plane.ts";
import { utmText, zoneText } from "./utm-text.ts";

export interface FootLineProps {
  readonly words: MapWords;
  readonly crs: UtmCrs;
  readonly plane: Plane;
  /** Side of a grid square, metres; null while nothing is drawn. */
  readonly interval: number | null;
  readonly attributions: readonly string[];
  /** Where the pointer is, longitude and latitude. */
  readonly pointer: ViewStore<readonly [number, number]>;
}

/** The line under the map: plane and grid, sources, and the coordinates under the pointer. */
export function FootLine(props: FootLineProps) {
  const { words, crs, plane, interval, attributions, pointer } = props;
  const parts = [words.gridCrs(zoneText(crs))];
  if (interval !== null) parts.push(words.gridEvery(intervalText(interval)));
  return (
    <p className="map-foot">
      <span className="map-foot-sources">{[parts.join(" · "), ...attributions].join("  |  ")}</span>
      <PointerText crs={crs} plane={plane} pointer={pointer} />
    </p>
  );
}

function PointerText({ crs, plane, pointer }: Pick<FootLineProps, "crs" | "plane" | "pointer">) {
  const place = useSyncExternalStore(pointer.subscribe, pointer.get);
  return (
    <span className="map-foot-pointer">
      {place && utmText(...plane.toPlane(place[0], place[1]), crs)}
    </span>
  );
}

const intervalText = (interval: number): string =>
  interval >= 1000 ? `${interval / 1000} km` : `${interval} m`;
