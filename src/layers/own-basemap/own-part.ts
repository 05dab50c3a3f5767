import type { ArchiveAbout, OwnLook } from "../../domain/basemap/archive-about.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { BasePart } from "../../map/base-part.ts";
import type { MapRelief } from "../../map/map-relief.ts";
import type { LayerSpecification, SourceSpecification } from "../../map/style-spec.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { plainLayers } from "./plain-layers.ts";
import { protomapsLayers } from "./protomaps-layers.ts";
import { terrainLayers } from "./terrain-layers.ts";

export interface OwnPartOptions {
  /** Names source and layers on the map. */
  readonly id: string;
  /** What stands after `pmtiles://`. */
  readonly url: string;
  readonly about: ArchiveAbout;
  readonly look: OwnLook;
  readonly hidden: readonly string[];
  readonly theme: Theme;
  readonly locale: Locale;
  readonly visible: boolean;
  readonly opacity: number;
  /** Lifts the ground while the basemap is shown. */
  readonly relief?: MapRelief | null;
}

const sourceOf = ({ url, about, look }: OwnPartOptions): SourceSpecification => {
  const address = `pmtiles://${url}`;
  const credit = { bounds: [...about.bounds] as [number, number, number, number] };
  if (look === "protomaps" || look === "vector") return { type: "vector", url: address, ...credit };
  const picture = { url: address, tileSize: about.tileSize, ...credit };
  return look === "picture"
    ? { type: "raster", ...picture }
    : { type: "raster-dem", encoding: look, ...picture };
};

const layersOf = (options: OwnPartOptions): readonly LayerSpecification[] => {
  const { id, about, look, hidden, theme, locale } = options;
  const shown = about.layers.filter((layer) => !hidden.includes(layer));
  if (look === "protomaps") return protomapsLayers(id, shown, theme, locale);
  if (look === "vector") return plainLayers(id, about.layers, shown, theme);
  if (look === "picture")
    return [
      { id: `${id}-picture`, type: "raster", source: id, paint: { "raster-fade-duration": 0 } },
    ];
  return terrainLayers(id, theme);
};

/** A basemap of a person's own as the map draws it: over the relief of the sheet, under its names. */
export const ownPart = (options: OwnPartOptions): BasePart => ({
  id: options.id,
  sources: { [options.id]: sourceOf(options) },
  layers: layersOf(options),
  visible: options.visible,
  opacity: options.opacity,
  relief: options.visible ? (options.relief ?? null) : null,
});
