import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { BasePart } from "../base-part.ts";
import type { MapImage } from "../map-image.ts";
import type { MapLayer } from "../map-layer.ts";
import { MAP_SLOTS, type MapSlot } from "../map-slot.ts";
import { type MapCollection, TILE_LAYER } from "../tiled-features.ts";
import { scaleOpacity } from "./scale-opacity.ts";
import type { Sheet } from "./sheet.ts";

interface Placed {
  readonly slot: number;
  readonly order: number;
  readonly layer: LayerSpecification;
}

/** Base labels stand under the labels of any layer. */
const BASE_ORDER = Number.NEGATIVE_INFINITY;

/**
 * Lays base parts and map layers out in drawing order. Pure; the same input gives an equal sheet.
 *
 * @param limitScale Lines of the limit are this much as wide: a phone is read at arm's length, in the sun.
 */
export const composeSheet = (
  base: readonly BasePart[],
  layers: readonly MapLayer[],
  limitScale = 1,
): Sheet => {
  const sources = new Map<string, SourceSpecification>();
  const collections = new Map<string, MapCollection>();
  const images = new Map<string, MapImage>();
  const pointable = new Map<string, string>();
  const placed: Placed[] = [];

  for (const part of base) {
    for (const [id, source] of Object.entries(part.sources)) sources.set(id, source);
    for (const [name, image] of Object.entries(part.images ?? {})) images.set(name, image);
    for (const layer of part.layers) {
      const slot = slotIndex(layer.type === "symbol" ? "labels" : "ground");
      placed.push({ slot, order: BASE_ORDER, layer: shown(layer, part) });
    }
  }
  for (const layer of layers) {
    for (const [key, data] of Object.entries(layer.data))
      collections.set(`${layer.id}/${key}`, data);
    for (const [name, image] of Object.entries(layer.images ?? {})) images.set(name, image);
    for (const { slot, data, spec, pointable: found } of layer.parts) {
      const id = `${layer.id}/${spec.id}`;
      const source = `${layer.id}/${data}`;
      const tiled = layer.data[data]?.tiled && { "source-layer": TILE_LAYER };
      const whole = { ...spec, id, source, ...tiled } as LayerSpecification;
      const drawn = shown(slot === "limit" ? widened(whole, limitScale) : whole, layer);
      placed.push({ slot: slotIndex(slot), order: layer.order, layer: drawn });
      if (found && layer.visible) pointable.set(id, layer.id);
    }
  }
  placed.sort((a, b) => a.slot - b.slot || compareOrder(a.order, b.order));
  return { sources, collections, images, layers: placed.map((p) => p.layer), pointable };
};

const slotIndex = (slot: MapSlot): number => MAP_SLOTS.indexOf(slot);

const compareOrder = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const widened = (layer: LayerSpecification, scale: number): LayerSpecification => {
  const width = layer.type === "line" ? layer.paint?.["line-width"] : undefined;
  if (scale === 1 || typeof width !== "number") return layer;
  return {
    ...layer,
    paint: { ...layer.paint, "line-width": width * scale },
  } as LayerSpecification;
};

const shown = (
  layer: LayerSpecification,
  { visible, opacity }: { readonly visible: boolean; readonly opacity: number },
): LayerSpecification => {
  const faded = scaleOpacity(layer, opacity);
  if (visible) return faded;
  return { ...faded, layout: { ...faded.layout, visibility: "none" } } as LayerSpecification;
};
