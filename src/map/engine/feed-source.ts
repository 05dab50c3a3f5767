import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import type { MapCollection } from "../tiled-features.ts";
import { collectionChange } from "./collection-change.ts";
import { firstStep, StepFeeder } from "./feed-in-steps.ts";
import { tiledSource, tilesAddress } from "./tiled-source.ts";

/** Hands collections over to the sources of one map, or tells them where their tiles are. */
export class SourceFeeder {
  readonly #map: MapLibreMap;
  readonly #fed = new Map<string, FeatureCollection>();
  /** Address of the tiles of each source that has them. */
  readonly #tiled = new Map<string, string>();
  readonly #steps: StepFeeder;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#steps = new StepFeeder((id) => map.getSource<GeoJSONSource>(id));
  }

  add(id: string, data: MapCollection): void {
    if (data.tiled) {
      const address = tilesAddress(data.tiled);
      this.#tiled.set(id, address);
      this.#map.addSource(id, tiledSource(address));
      return;
    }
    this.#fed.set(id, data);
    this.#map.addSource(id, { type: "geojson", data: firstStep(data) });
    this.#steps.follow(id, data);
  }

  /** What is made by the tile stays so. */
  change(id: string, data: MapCollection): void {
    if (data.tiled) {
      const address = tilesAddress(data.tiled);
      if (this.#tiled.get(id) !== address)
        this.#map.getSource<VectorTileSource>(id)?.setTiles([address]);
      this.#tiled.set(id, address);
      return;
    }
    const last = this.#fed.get(id);
    if (!last) return;
    this.#fed.set(id, data);
    const change = collectionChange(last, data);
    if (change === "none") return;
    if (change === "whole") this.#steps.whole(id, data);
    else this.#steps.change(id, change);
  }

  forget(id: string): void {
    this.#fed.delete(id);
    this.#steps.forget(id);
  }
}
