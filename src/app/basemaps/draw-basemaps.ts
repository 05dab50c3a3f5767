import type { ByteSource } from "../../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../../domain/basemap/kept-basemap.ts";
import { formatBytes, formatMetres } from "../../i18n/format-measure.ts";
import { ownPart } from "../../layers/own-basemap/own-part.ts";
import { showArchive } from "../../map/own-basemap/show-archive.ts";
import { watchHeight } from "../../map/own-basemap/watch-height.ts";
import { basemapsTexts } from "./basemaps-texts.ts";
import { type DrawnBasemap, useOwnBasemaps } from "./own-basemaps.ts";
import { plainLegend } from "./plain-legend.tsx";

interface Drawable {
  readonly basemap: KeptBasemap;
  readonly source: ByteSource;
}

/** Addresses of the archives that the map can read already. */
const shown = new Map<string, string>();

let unwatch: (() => void) | null = null;

const title = (name: string): string => name.replace(/\.pmtiles$/i, "");

const drawn = ({ basemap, source }: Drawable): DrawnBasemap => {
  const { id, name, about, look, hidden } = basemap;
  const url = shown.get(id) ?? showArchive(id, source);
  shown.set(id, url);
  return {
    id: `propio-${id}`,
    title: title(name),
    attribution: about.attribution,
    legend: look === "vector" ? plainLegend(about.layers, hidden) : null,
    source: (locale) => {
      const t = basemapsTexts[locale];
      return [t.looks[look], formatBytes(basemap.bytes), about.attribution]
        .filter((part) => part !== "")
        .join(" · ");
    },
    part: (theme, locale, settings) =>
      ownPart({ id: `propio-${id}`, url, about, look, hidden, theme, locale, ...settings }),
  };
};

/** The first basemap of heights says the height under the pointer. */
const watch = (all: readonly Drawable[]): void => {
  unwatch?.();
  unwatch = null;
  for (const { basemap } of all) {
    const { look, about, name } = basemap;
    const key = shown.get(basemap.id);
    if (key === undefined || (look !== "terrarium" && look !== "mapbox")) continue;
    unwatch = watchHeight({
      key,
      encoding: look,
      zoom: about.maxZoom,
      words: (metres) => ` · ${formatMetres(metres, 0)} (${title(name)})`,
    });
    return;
  }
};

/** Has the map draw exactly these. */
export const drawBasemaps = (all: readonly Drawable[]): void => {
  const here = new Set(all.map(({ basemap }) => basemap.id));
  for (const id of shown.keys()) if (!here.has(id)) shown.delete(id);
  useOwnBasemaps.setState({ drawn: all.map(drawn) });
  watch(all);
};
