import type { Feature, FeatureCollection } from "geojson";
import type { Bounds } from "../camera.ts";

/** The part of the world whose features are handed over: what is in view and a margin round it. */
export interface FeatureWindow {
  readonly bounds: Bounds;
  /** Whole zoom of the map's tiles. */
  readonly zoom: number;
}

/** Margin round the view, as a share of it: panning shows nothing missing before the map has come to rest. */
const MARGIN = 0.25;

export const windowRound = ([west, south, east, north]: Bounds, zoom: number): FeatureWindow => {
  const dx = (east - west) * MARGIN;
  const dy = (north - south) * MARGIN;
  return { bounds: [west - dx, south - dy, east + dx, north + dy], zoom: Math.floor(zoom) };
};

/** True while what was handed over for `window` also serves a view. */
export const windowServes = (window: FeatureWindow, view: Bounds, zoom: number): boolean => {
  const [west, south, east, north] = window.bounds;
  const inside = view[0] >= west && view[1] >= south && view[2] <= east && view[3] <= north;
  return inside && window.zoom === Math.floor(zoom);
};

/**
 * Features of a collection with a box in the window and already drawn by their shape at its zoom
 * (`shapeZoom`). Features that do not say their box, or their zoom, are always among them.
 */
export const inWindow = (data: FeatureCollection, window: FeatureWindow): FeatureCollection => ({
  type: "FeatureCollection",
  features: data.features.filter((feature) => drawn(feature, window)),
});

const drawn = ({ bbox, properties }: Feature, { bounds, zoom }: FeatureWindow): boolean => {
  const from: unknown = properties?.shapeZoom;
  if (typeof from === "number" && from > zoom) return false;
  if (bbox?.length !== 4) return true;
  return (
    bbox[0] <= bounds[2] && bbox[2] >= bounds[0] && bbox[1] <= bounds[3] && bbox[3] >= bounds[1]
  );
};
