import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

type Layout = Parameters<MapLibreMap["setLayoutProperty"]>;
type Paint = Parameters<MapLibreMap["setPaintProperty"]>;
type Bag = Readonly<Record<string, unknown>>;

/** Layout, paint, filter and zoom range can change in place; anything else asks for a new layer. */
const IN_PLACE = new Set(["layout", "paint", "filter", "minzoom", "maxzoom"]);

/** Changes a layer of the map in place. False: it has to be removed and added anew. */
export const changeLayer = (
  map: MapLibreMap,
  from: LayerSpecification,
  to: LayerSpecification,
): boolean => {
  if (from === to) return true;
  const [a, b] = [from as unknown as Bag, to as unknown as Bag];
  const changed = differing(a, b);
  if (changed.some((key) => !IN_PLACE.has(key))) return false;
  for (const key of changed) {
    if (key === "filter") map.setFilter(to.id, (b.filter ?? null) as FilterSpecification | null);
  }
  if (changed.includes("minzoom") || changed.includes("maxzoom")) {
    map.setLayerZoomRange(to.id, to.minzoom ?? 0, to.maxzoom ?? 24);
  }
  for (const name of differing(bag(a, "layout"), bag(b, "layout"))) {
    map.setLayoutProperty(to.id, name as Layout[1], bag(b, "layout")[name] as Layout[2]);
  }
  for (const name of differing(bag(a, "paint"), bag(b, "paint"))) {
    map.setPaintProperty(to.id, name as Paint[1], bag(b, "paint")[name] as Paint[2]);
  }
  return true;
};

const bag = (layer: Bag, key: "layout" | "paint"): Bag => (layer[key] ?? {}) as Bag;

/** Keys whose values differ; style values are small, so their text is compared. */
const differing = (a: Bag, b: Bag): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => a[key] !== b[key] && JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
