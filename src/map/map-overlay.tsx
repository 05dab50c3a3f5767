import { useSyncExternalStore } from "react";
import type { UtmCrs } from "../geo/crs/crs.ts";
import { convergenceDeg } from "../geo/crs/scale-and-convergence.ts";
import type { View } from "./camera.ts";
import { DetailLeader } from "./detail-window/detail-leader.tsx";
import { gridInterval } from "./frame/grid-interval.ts";
import { InnerLabels } from "./frame/inner-labels.tsx";
import { MapFrame } from "./frame/map-frame.tsx";
import { NorthArrow } from "./frame/north-arrow.tsx";
import type { Plane } from "./frame/plane.ts";
import { ScaleBar } from "./frame/scale-bar.tsx";
import { scaleLength } from "./frame/scale-length.ts";
import { metresPerPixel } from "./frame/web-mercator.ts";
import { ZoomButtons } from "./frame/zoom-buttons.tsx";
import type { MapDetail, MapViewProps } from "./map-view-props.ts";
import type { ViewStore } from "./view-store.ts";

export interface MapOverlayProps extends Pick<MapViewProps, "words" | "margin"> {
  readonly crs: UtmCrs;
  readonly plane: Plane;
  readonly detail: MapDetail | null;
  /** Zoom from which the map itself shows what the window would. */
  readonly detailUntil: number;
  readonly view: ViewStore<View>;
  readonly zoomBy: (steps: number) => void;
}

/** Digits read on a phone need a wider grid than on a desk. */
const INNER_GAP = 110;

/** Everything over the drawing that follows the camera. */
export function MapOverlay(props: MapOverlayProps) {
  const { words, crs, plane, margin, detail, detailUntil, view, zoomBy } = props;
  const now = useSyncExternalStore(view.subscribe, view.get);
  if (!now) return null;
  const ground = metresPerPixel(now.zoom, now.lat);
  const inside = margin === "inside";
  if (now.tilted) {
    return (
      <>
        <p className="map-tilted">{words.tilted}</p>
        {!inside && <ZoomButtons words={words} zoomBy={zoomBy} />}
      </>
    );
  }
  return (
    <>
      {margin === "outside" && (
        <MapFrame view={now} plane={plane} interval={gridInterval(ground)} />
      )}
      {inside && (
        <InnerLabels view={now} plane={plane} interval={gridInterval(ground, INNER_GAP)} />
      )}
      {!inside && (
        <NorthArrow
          gridNorth={convergenceDeg(now.lon, now.lat, crs)}
          letters={words.north}
          label={words.northLabel}
        />
      )}
      <ScaleBar {...scaleLength(ground, inside ? 90 : 120)} label={words.scaleLabel} />
      {!inside && <ZoomButtons words={words} zoomBy={zoomBy} />}
      {detail && now.zoom < detailUntil && <DetailLeader view={now} detail={detail} />}
    </>
  );
}
