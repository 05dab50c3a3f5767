import { addProtocol, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { FrameTarget } from "../camera.ts";
import type { MapStage } from "../map-stage.ts";
import { cameraFor } from "./move-camera.ts";
import { readTile } from "./pmtiles-protocol.ts";

setWorkerUrl(workerUrl);
addProtocol("pmtiles", readTile);

/** Zooms between which the sheet is drawn: the province at one end, a single plot at the other. */
export const MIN_ZOOM = 6;
export const MAX_ZOOM = 19;

export interface CreateMapOptions {
  readonly container: HTMLElement;
  readonly start: FrameTarget;
  readonly padding: number;
  readonly label: string;
  readonly background: string;
  readonly reducedMotion: boolean;
  /** For a map before an audience: bounded, and without keys of its own, which belong to the story. */
  readonly stage?: MapStage | null;
  /** For a map whose picture is taken: fixed pixels, and no pointer. */
  readonly picture?: { readonly pixelRatio: number };
}

/** A map without content: north up, flat, no control boxes, labels from the page's fonts. */
export const createMap = (options: CreateMapOptions): MapLibreMap => {
  const map = new MapLibreMap({
    container: options.container,
    style: {
      version: 8,
      sources: {},
      layers: [
        {
          id: "paper",
          type: "background",
          paint: { "background-color": options.background },
        },
      ],
    },
    ...cameraFor(options.start, options.padding),
    minZoom: MIN_ZOOM,
    maxZoom: options.stage?.maxZoom ?? MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: options.reducedMotion ? 0 : 160,
    locale: { "Map.Title": options.label },
    ...(options.stage && {
      maxBounds: [...options.stage.area],
      pixelRatio: options.stage.pixelRatio,
      keyboard: false,
      // One finger turns the pages of the story, two move the map.
      dragPan: !window.matchMedia("(pointer: coarse)").matches,
    }),
    ...(options.picture && {
      interactive: false,
      trackResize: false,
      pixelRatio: options.picture.pixelRatio,
    }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
};
