import "./engine/canvas.css";
import "./map-view.css";
import { useMemo, useState } from "react";
import type { View } from "./camera.ts";
import { shownBelow } from "./detail-window/shown-below.ts";
import { FootLine } from "./frame/foot-line.tsx";
import { gridInterval } from "./frame/grid-interval.ts";
import { utmPlane } from "./frame/utm-plane.ts";
import { metresPerPixel } from "./frame/web-mercator.ts";
import { MapOverlay } from "./map-overlay.tsx";
import type { MapViewProps } from "./map-view-props.ts";
import { pointerSeen } from "./pointer-seen.ts";
import type { SurfaceDrawer } from "./surface/surface-host.ts";
import { useEngine } from "./use-engine.ts";
import { createViewStore } from "./view-store.ts";
import { webglAvailable } from "./webgl-available.ts";

/** How long good news stays on the map. */
const NOTE_MS = 5000;

/**
 * A map sheet: drawing, neat line, grid, scale, north and the line of sources under it.
 * Knows nothing but its props. Where WebGL is missing `fallback` stands in the frame and the rest works.
 */
export function MapView(props: MapViewProps) {
  const { theme, words, crs, margin, attributions } = props;
  const [missing, setMissing] = useState(() => !webglAvailable());
  const [note, setNote] = useState<string | null>(null);
  const [drawer, setDrawer] = useState<SurfaceDrawer>(null);
  const [gridSide, setGridSide] = useState<number | null>(null);
  const view = useMemo(() => createViewStore<View>(), []);
  const plane = useMemo(() => utmPlane(crs), [crs]);

  const { container, zoomBy } = useEngine(props, plane, missing, {
    view: (next) => {
      view.set(next);
      setGridSide(next.tilted ? null : gridInterval(metresPerPixel(next.zoom, next.lat)));
    },
    pointer: pointerSeen.set,
    drawer: setDrawer,
    problem: (problem) => {
      if (problem.kind === "webgl-missing") setMissing(true);
      if (problem.kind === "context-lost") setNote(words.contextLost);
      if (problem.kind === "context-restored") {
        setNote(words.contextRestored);
        setTimeout(() => {
          setNote((now) => (now === words.contextRestored ? null : now));
        }, NOTE_MS);
      }
    },
  });

  return (
    <section
      className="map-view"
      data-theme={theme}
      data-margin={margin}
      aria-label={words.mapLabel}
    >
      <div className="map-sheet">
        <div className="map-box">
          {missing ? (
            <div className="map-fallback">{props.fallback}</div>
          ) : (
            <>
              <div className="map-drawing" ref={container} />
              {props.veil}
              {!props.stage && (
                <MapOverlay
                  words={words}
                  crs={crs}
                  plane={plane}
                  margin={margin}
                  detail={props.detail ?? null}
                  detailUntil={shownBelow(props.layers, props.selection ?? null)}
                  view={view}
                  zoomBy={zoomBy}
                />
              )}
            </>
          )}
          {drawer === "simple" && <p className="map-simple">{words.simpleSurface}</p>}
          {props.children}
          {note && (
            <p className="map-note" role="status">
              {note}
            </p>
          )}
        </div>
      </div>
      {margin !== "none" && (
        <FootLine
          words={words}
          crs={crs}
          plane={plane}
          interval={missing ? null : gridSide}
          attributions={attributions}
        />
      )}
    </section>
  );
}
