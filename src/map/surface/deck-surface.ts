import type { Material } from "@deck.gl/core";
import { LineLayer, SolidPolygonLayer, TextLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { IControl, Map as MapLibreMap } from "maplibre-gl";
import type { MapSurface, SurfaceCells, SurfaceFigures, SurfaceLines } from "./map-surface.ts";

/** Sides darker than tops, no shine: the colour of a class stays the colour of the legend. */
const MATERIAL: Material = { ambient: 0.74, diffuse: 0.28, shininess: 1, specularColor: [0, 0, 0] };

const BLENDS = { ink: "multiply", light: "screen", cover: "normal" } as const;

/**
 * Draws a surface by deck.gl on a canvas of its own over the map's: in the map's own drawing deck.gl can spoil labels
 * (visgl/deck.gl#10700). Loaded only when a surface is first asked for.
 */
export class DeckSurface {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  readonly #control: IControl;
  /** Holds deck.gl's canvas. */
  #holder: HTMLElement | null = null;
  #surface: MapSurface | null = null;
  /** Whether the figures are near enough to be read. */
  #written = false;
  #removed = false;

  /** @param failed Told once if the device cannot be had, is lost, or a layer fails. */
  constructor(map: MapLibreMap, failed: () => void) {
    this.#map = map;
    const tell = (): void => {
      if (!this.#removed) failed();
    };
    this.#overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      onError: tell,
      onDeviceInitialized: (device) => {
        void device.lost.then(tell);
      },
    });
    this.#control = {
      onAdd: (added) => {
        this.#holder = this.#overlay.onAdd(added);
        return this.#holder;
      },
      onRemove: (from) => this.#overlay.onRemove(from),
    };
    map.addControl(this.#control);
    map.on("zoomend", this.#zoomed);
  }

  show(surface: MapSurface): void {
    if (this.#holder) this.#holder.style.mixBlendMode = BLENDS[surface.blend];
    this.#surface = surface;
    this.#written = this.#readable(surface);
    const flat = surface.cells.height === null;
    const lines = surface.lines.map((set, i) => lineLayer(set, `lines-${i}`));
    const cells = cellLayer(surface.cells, surface.pointable);
    const { figures } = surface;
    const texts = figures && this.#written ? [textLayer(figures, surface.cells.height)] : [];
    this.#overlay.setProps({
      layers: flat ? [cells, ...lines, ...texts] : [...lines, cells, ...texts],
    });
  }

  #readable({ figures }: MapSurface): boolean {
    return figures !== null && this.#map.getZoom() >= figures.leastZoom;
  }

  readonly #zoomed = (): void => {
    const surface = this.#surface;
    if (surface && this.#readable(surface) !== this.#written) this.show(surface);
  };

  /** Place of the cell at a pixel of the map; null for none. */
  pick(x: number, y: number): number | null {
    const found = this.#overlay.pickObject({ x, y, radius: 1, layerIds: ["cells"] });
    return found && found.index >= 0 ? found.index : null;
  }

  remove(): void {
    this.#removed = true;
    this.#map.off("zoomend", this.#zoomed);
    this.#map.removeControl(this.#control);
  }
}

const cellLayer = (cells: SurfaceCells, pickable: boolean) => {
  const { sides, corners, colour, height } = cells;
  const numbers = 2 * sides;
  return new SolidPolygonLayer<number>({
    id: "cells",
    data: Array.from({ length: colour.length / 4 }, (_, cell) => cell),
    getPolygon: (cell) =>
      Array.from({ length: sides }, (_, k): [number, number] => {
        const at = numbers * cell + 2 * k;
        return [corners[at] as number, corners[at + 1] as number];
      }),
    getFillColor: (cell) => colour.subarray(4 * cell, 4 * cell + 4) as Uint8Array & [number],
    getElevation: (cell) => height?.[cell] ?? 0,
    extruded: height !== null,
    material: MATERIAL,
    pickable,
    updateTriggers: { getPolygon: corners, getFillColor: colour, getElevation: height },
  });
};

const lineLayer = ({ segments, colour, width }: SurfaceLines, id: string) =>
  new LineLayer<number>({
    id,
    data: {
      length: segments.length / 4,
      attributes: {
        getSourcePosition: { value: segments, size: 2, stride: 32 },
        getTargetPosition: { value: segments, size: 2, stride: 32, offset: 16 },
      },
    },
    getColor: [...colour],
    getWidth: width,
    widthUnits: "pixels",
  });

const textLayer = (figures: SurfaceFigures, height: Float64Array | null) => {
  const { texts, places, colour, ground, size } = figures;
  return new TextLayer<number>({
    id: "figures",
    data: Array.from(texts, (_, cell) => cell),
    getText: (cell) => texts[cell] ?? "",
    getPosition: (cell) => [
      places[2 * cell] as number,
      places[2 * cell + 1] as number,
      height?.[cell] ?? 0,
    ],
    getColor: (cell) => colour.subarray(4 * cell, 4 * cell + 4) as Uint8Array & [number],
    getSize: size,
    lineHeight: 1.15,
    fontFamily: "Noto Sans",
    fontWeight: 600,
    background: true,
    getBackgroundColor: (cell) => ground.subarray(4 * cell, 4 * cell + 4) as Uint8Array & [number],
    backgroundPadding: [3, 1],
    // A text is not hidden by the next column.
    parameters: { depthCompare: "always" },
    updateTriggers: {
      getText: texts,
      getPosition: [places, height],
      getColor: colour,
      getBackgroundColor: ground,
    },
  });
};
