import type { LayerSpecification } from "maplibre-gl";

/** Paint properties that make a layer see-through, by layer type. */
const OPACITY_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  fill: ["fill-opacity"],
  line: ["line-opacity"],
  symbol: ["icon-opacity", "text-opacity"],
  circle: ["circle-opacity", "circle-stroke-opacity"],
  raster: ["raster-opacity"],
  background: ["background-opacity"],
  heatmap: ["heatmap-opacity"],
  hillshade: ["hillshade-exaggeration"],
  "color-relief": ["color-relief-opacity"],
  "fill-extrusion": ["fill-extrusion-opacity"],
};

/** Value of `hillshade-exaggeration` where a style leaves it out. */
const DEFAULTS: Readonly<Record<string, number>> = { "hillshade-exaggeration": 0.5 };

/**
 * The same layer, `factor` times as opaque. A curve over zoom keeps its place at the top of the
 * expression, as MapLibre asks: its outputs are scaled instead.
 */
export const scaleOpacity = (layer: LayerSpecification, factor: number): LayerSpecification => {
  if (factor === 1) return layer;
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const property of OPACITY_PROPERTIES[layer.type] ?? []) {
    paint[property] = scaled(paint[property] ?? DEFAULTS[property] ?? 1, factor);
  }
  return { ...layer, paint } as LayerSpecification;
};

const scaled = (value: unknown, factor: number): unknown => {
  if (typeof value === "number") return value * factor;
  if (!Array.isArray(value)) return factor;
  const head: unknown = value[0];
  if (head === "interpolate") {
    return value.map((item, i) => (i >= 4 && i % 2 === 0 ? scaled(item, factor) : item));
  }
  if (head === "step") {
    return value.map((item, i) => (i >= 2 && i % 2 === 0 ? scaled(item, factor) : item));
  }
  return ["*", factor, value];
};
