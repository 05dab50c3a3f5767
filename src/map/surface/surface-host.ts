import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapLayer } from "../map-layer.ts";
import type { DeckSurface } from "./deck-surface.ts";
import type { MapSurface } from "./map-surface.ts";

/** Who draws: "simple" is the map itself, because deck.gl could not; null while there is none. */
export type SurfaceDrawer = "deck" | "simple" | null;

export type LoadDeck = () => Promise<{
  readonly DeckSurface: new (
    map: MapLibreMap,
    failed: () => void,
  ) => Pick<DeckSurface, "show" | "pick" | "remove">;
}>;

const load: LoadDeck = () => import("./deck-surface.ts");

/**
 * Shows one surface over a map: by deck.gl, loaded when first wanted; until it has come, and where it cannot run, by
 * layers of the map. A failure is remembered: the same device would fail again.
 */
export class SurfaceHost {
  readonly #map: MapLibreMap;
  readonly #changed: () => void;
  readonly #load: LoadDeck;
  #surface: MapSurface | null = null;
  #deck: Pick<DeckSurface, "show" | "pick" | "remove"> | null = null;
  #loading = false;
  #failed = false;
  #removed = false;
  #layers: readonly MapLayer[] = [];

  /** @param changed The layers to be drawn by the map, or who draws, are others than before. */
  constructor(map: MapLibreMap, changed: () => void, loadDeck: LoadDeck = load) {
    this.#map = map;
    this.#changed = changed;
    this.#load = loadDeck;
  }

  /** What the map itself has to draw: cells and their figures, while deck.gl does not; then only the room they take. */
  get layers(): readonly MapLayer[] {
    return this.#layers;
  }

  get drawer(): SurfaceDrawer {
    if (!this.#surface) return null;
    return this.#deck ? "deck" : this.#failed || this.#surface.simple ? "simple" : null;
  }

  show(surface: MapSurface | null): void {
    if (surface === this.#surface) return;
    this.#surface = surface;
    if (!surface || surface.simple) this.#drop();
    else if (this.#deck) this.#deck.show(surface);
    else this.#start();
    this.#lay();
  }

  /** Place of the cell at a pixel; null for none, and where the map itself finds them. */
  pick(x: number, y: number): { readonly layer: string; readonly id: number } | null {
    const surface = this.#surface;
    if (!surface?.pointable || !this.#deck) return null;
    const id = this.#deck.pick(x, y);
    return id === null ? null : { layer: surface.id, id };
  }

  remove(): void {
    this.#removed = true;
    this.#surface = null;
    this.#drop();
  }

  #start(): void {
    if (this.#loading || this.#failed) return;
    this.#loading = true;
    this.#load()
      .then(({ DeckSurface: Deck }) => {
        if (this.#removed || !this.#surface || this.#surface.simple) return;
        this.#deck = new Deck(this.#map, () => this.#fail());
        this.#deck.show(this.#surface);
        this.#lay();
        this.#changed();
      })
      .catch(() => this.#fail())
      .finally(() => {
        this.#loading = false;
      });
  }

  #fail(): void {
    this.#failed = true;
    if (this.#removed) return;
    this.#drop();
    this.#lay();
    this.#changed();
  }

  #drop(): void {
    const deck = this.#deck;
    this.#deck = null;
    try {
      deck?.remove();
    } catch {
      // What could not be drawn may not be able to leave in order either.
    }
  }

  #lay(): void {
    const surface = this.#surface;
    const labels = surface?.labels ? [surface.labels] : [];
    if (!surface) this.#layers = [];
    else if (!this.#deck) this.#layers = [surface.plain(), ...labels];
    // Unseen under deck.gl's, so that names of places give way to the figures.
    else
      this.#layers = surface.cells.height ? [] : labels.map((layer) => ({ ...layer, opacity: 0 }));
  }
}
