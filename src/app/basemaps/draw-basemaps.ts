import { createElement, type ReactNode } from "react";
import { isHeights } from "../../domain/basemap/archive-about.ts";
import type { ByteSource } from "../../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../../domain/basemap/kept-basemap.ts";
import { formatBytes, formatMetres } from "../../i18n/format-measure.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ownPart } from "../../layers/own-basemap/own-part.ts";
import { type OwnRelief, type ReliefChoice, reliefOf } from "../../map/own-basemap/relief-of.ts";
import { showArchive } from "../../map/own-basemap/show-archive.ts";
import { watchHeight } from "../../map/own-basemap/watch-height.ts";
import { basemapsTexts } from "./basemaps-texts.ts";
import { type DrawnBasemap, OWN, useOwnBasemaps } from "./own-basemaps.ts";
import { plainLegend } from "./plain-legend.tsx";
import { drawNextHeights, liftGround, useRelief } from "./relief-choice.ts";
import { ReliefSwitch } from "./relief-switch.tsx";
import { reliefTexts } from "./relief-texts.ts";

interface Drawable {
  readonly basemap: KeptBasemap;
  readonly source: ByteSource;
}

/** Addresses of the archives that the map can read already. */
const shown = new Map<string, string>();

let unwatch: (() => void) | null = null;

/** Ground that can be lifted, by basemap and reading: made anew the map would begin its tilt again. */
const reliefs = new Map<string, { readonly id: string; readonly relief: OwnRelief }>();

const choiceOf = (id: string): ReliefChoice => {
  const { id: lifted, times } = useRelief.getState();
  return { lifted: lifted === id, times };
};

useRelief.subscribe(() => {
  for (const { id, relief } of reliefs.values()) relief.choose(choiceOf(id));
});

/** The ground of a basemap of heights; null for any other. */
const reliefFor = (basemap: KeptBasemap, url: string, locale: Locale): OwnRelief | null => {
  const { id, about, look } = basemap;
  if (!isHeights(look)) return null;
  const key = `${id}/${look}`;
  const { tileSize, bounds } = about;
  const relief =
    reliefs.get(key)?.relief ??
    reliefOf({
      ...{ id: `${OWN}${id}-3d`, url, encoding: look, tileSize, bounds },
      choice: choiceOf(id),
      onLift: (lifted) => liftGround(id, lifted),
      onHeights: drawNextHeights,
    });
  reliefs.set(key, { id, relief });
  relief.say(reliefTexts[locale]);
  return relief;
};

const title = (name: string): string => name.replace(/\.pmtiles$/i, "");

const legendOf = ({ id, about, look, hidden }: KeptBasemap): ReactNode => {
  if (look === "vector") return plainLegend(about.layers, hidden);
  if (!isHeights(look)) return null;
  return createElement(ReliefSwitch, { id });
};

const drawn = ({ basemap, source }: Drawable): DrawnBasemap => {
  const { id, name, about, look, hidden } = basemap;
  const url = shown.get(id) ?? showArchive(id, source);
  shown.set(id, url);
  return {
    id: `${OWN}${id}`,
    title: title(name),
    attribution: about.attribution,
    legend: legendOf(basemap),
    source: (locale) => {
      const t = basemapsTexts[locale];
      return [t.looks[look], formatBytes(basemap.bytes), about.attribution]
        .filter((part) => part !== "")
        .join(" · ");
    },
    part: (theme, locale, settings) =>
      ownPart({
        ...{ id: `${OWN}${id}`, url, about, look, hidden, theme, locale, ...settings },
        relief: reliefFor(basemap, url, locale),
      }),
  };
};

/** The first basemap of heights says the height under the pointer. */
const watch = (all: readonly Drawable[]): void => {
  unwatch?.();
  unwatch = null;
  for (const { basemap } of all) {
    const { look, about, name } = basemap;
    const key = shown.get(basemap.id);
    if (key === undefined || !isHeights(look)) continue;
    unwatch = watchHeight({
      key,
      encoding: look,
      zoom: about.maxZoom,
      words: (metres) => `${formatMetres(metres, 0)} (${title(name)})`,
    });
    return;
  }
};

/** Has the map draw exactly these. */
export const drawBasemaps = (all: readonly Drawable[]): void => {
  const here = new Set(all.map(({ basemap }) => basemap.id));
  for (const id of shown.keys()) if (!here.has(id)) shown.delete(id);
  for (const [key, { id }] of reliefs) if (!here.has(id)) reliefs.delete(key);
  useOwnBasemaps.setState({ drawn: all.map(drawn) });
  watch(all);
};
