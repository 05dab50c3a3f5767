import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import type { View } from "../camera.ts";
import { boundsOf } from "../frame/web-mercator.ts";
import type { MapCollection } from "../tiled-features.ts";
import { collectionChange } from "./collection-change.ts";
import { firstStep, StepFeeder } from "./feed-in-steps.ts";
import { type FeatureWindow, inWindow, windowRound, windowServes } from "./in-window.ts";
import { tiledSource, tilesAddress } from "./tiled-source.ts";

/**
 * From this many features on, those that say their box are handed over only where they are in view.
 * Handing over copies features on the page's thread: 100,000 plots of 23 corners at once were 4.7 s in
 * which nothing answered, and feeding them by the thousand laid the whole overview out again each time.
 */
const WHOLE_UP_TO = 3000;

interface Fed {
  readonly data: FeatureCollection;
  readonly sent: FeatureCollection;
  /** null: all was handed over. */
  readonly window: FeatureWindow | null;
}

/** Hands collections over to the sources of one map. */
export class SourceFeeder {
  readonly #map: MapLibreMap;
  readonly #fed = new Map<string, Fed>();
  /** Address of the tiles of each source that has them. */
  readonly #tiled = new Map<string, string>();
  readonly #steps: StepFeeder;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#steps = new StepFeeder((id) => map.getSource<GeoJSONSource>(id));
  }

  add(id: string, data: MapCollection, view: View): void {
    if (data.tiled) {
      const address = tilesAddress(data.tiled);
      this.#tiled.set(id, address);
      this.#map.addSource(id, tiledSource(address));
      return;
    }
    const fed = choose(data, view);
    this.#fed.set(id, fed);
    this.#map.addSource(id, { type: "geojson", data: firstStep(fed.sent) });
    this.#steps.follow(id, fed.sent);
  }

  /** What is made by the tile stays so. */
  change(id: string, data: MapCollection, view: View): void {
    if (data.tiled) {
      const address = tilesAddress(data.tiled);
      if (this.#tiled.get(id) !== address)
        this.#map.getSource<VectorTileSource>(id)?.setTiles([address]);
      this.#tiled.set(id, address);
      return;
    }
    const last = this.#fed.get(id);
    if (!last || last.data === data) return;
    const inSame = last.window && { data, sent: inWindow(data, last.window), window: last.window };
    this.#send(id, last, inSame ?? choose(data, view));
  }

  /** Brings what was handed over in part up to a new view. */
  follow(view: View): void {
    for (const [id, last] of this.#fed) {
      if (!last.window || windowServes(last.window, boundsOf(view), view.zoom)) continue;
      this.#send(id, last, choose(last.data, view));
    }
  }

  forget(id: string): void {
    this.#fed.delete(id);
    this.#steps.forget(id);
  }

  #send(id: string, last: Fed, next: Fed): void {
    this.#fed.set(id, next);
    const change = collectionChange(last.sent, next.sent);
    if (change === "none") return;
    if (change === "whole") this.#steps.whole(id, next.sent);
    else this.#steps.change(id, change);
  }
}

const choose = (data: FeatureCollection, view: View): Fed => {
  const partly = data.features.length > WHOLE_UP_TO && data.features[0]?.bbox !== undefined;
  if (!partly) return { data, sent: data, window: null };
  const window = windowRound(boundsOf(view), view.zoom);
  return { data, sent: inWindow(data, window), window };
};
