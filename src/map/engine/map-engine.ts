import type { Map as MapLibreMap } from "maplibre-gl";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { BasePart } from "../base-part.ts";
import type { FrameRequest, FrameTarget, Padding, View } from "../camera.ts";
import { gridInterval } from "../frame/grid-interval.ts";
import { type Grid, gridLines, gridServes } from "../frame/grid-lines.ts";
import type { Plane } from "../frame/plane.ts";
import { metresPerPixel } from "../frame/web-mercator.ts";
import type { FeatureHit, MapProblem } from "../map-events.ts";
import type { FeatureRef, MapLayer } from "../map-layer.ts";
import type { MapRelief } from "../map-relief.ts";
import type { MapStage } from "../map-stage.ts";
import type { MapTool } from "../map-tool.ts";
import type { MapSurface } from "../surface/map-surface.ts";
import { type SurfaceDrawer, SurfaceHost } from "../surface/surface-host.ts";
import { settleTilt, tilt } from "../surface/tilt.ts";
import { applySheet } from "./apply-sheet.ts";
import { composeSheet } from "./compose-sheet.ts";
import { createMap } from "./create-map.ts";
import { SourceFeeder } from "./feed-source.ts";
import { gridLayer } from "./grid-layer.ts";
import { highlightLayer } from "./highlight.ts";
import { loadMapFonts } from "./map-fonts.ts";
import { moveCamera, prefersReducedMotion } from "./move-camera.ts";
import type { Sheet } from "./sheet.ts";
import { tileName } from "./tile-name.ts";
import { watchPointer } from "./watch-pointer.ts";

/** What the map should show now. */
export interface EngineInput {
  readonly theme: Theme;
  readonly base: readonly BasePart[];
  readonly layers: readonly MapLayer[];
  readonly selection: FeatureRef | null;
  readonly hover: FeatureRef | null;
  readonly surface: MapSurface | null;
  readonly plane: Plane;
  readonly grid: boolean;
  /** Lines of the limit are this much as wide. */
  readonly limitScale: number;
  readonly label: string;
  readonly padding: Padding;
  readonly frame: FrameRequest | null;
  readonly stage: MapStage | null;
  readonly tool: MapTool | null;
}

/** What the map tells. Read at the time of the event, so that the holder may exchange them. */
export interface EngineEvents {
  view(view: View): void;
  settled(view: View): void;
  click(hit: FeatureHit | null): void;
  hover(hit: FeatureHit | null): void;
  pointer(place: readonly [lon: number, lat: number] | null): void;
  idle(): void;
  /** Who draws the surface has changed. */
  drawer(drawer: SurfaceDrawer): void;
  problem(problem: MapProblem): void;
}

/** Room left round the first view, CSS pixels. */
const START_PADDING = 28;

/** Holds the one MapLibre map and brings it to whatever input it was given last. */
export class MapEngine {
  #map: MapLibreMap | null = null;
  #feeder: SourceFeeder | null = null;
  #surface: SurfaceHost | null = null;
  #drawer: SurfaceDrawer = null;
  #tilted = false;
  #relief: MapRelief | null | undefined;
  #surfaceLayers: readonly MapLayer[] = [];
  #input: EngineInput;
  readonly #events: EngineEvents;
  #sheet: Sheet | null = null;
  #applied: EngineInput | null = null;
  #grid: Grid | null = null;
  #framed: FrameRequest["request"] | null = null;
  #tool: { readonly held: MapTool; readonly drop: () => void } | null = null;
  #ready = false;
  #lost = false;
  #destroyed = false;

  constructor(
    container: HTMLElement,
    start: FrameTarget,
    input: EngineInput,
    events: EngineEvents,
  ) {
    this.#input = input;
    this.#events = events;
    this.#framed = input.frame?.request ?? null;
    void this.#open(container, input.frame?.target ?? start);
  }

  update(input: EngineInput): void {
    this.#input = input;
    this.#apply();
  }

  zoomBy(steps: number): void {
    const map = this.#map;
    map?.zoomTo(map.getZoom() + steps, { duration: prefersReducedMotion() ? 0 : 300 });
  }

  resize(): void {
    if (!this.#lost) this.#map?.resize();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#surface?.remove();
    this.#map?.remove();
    this.#map = null;
  }

  async #open(container: HTMLElement, start: FrameTarget): Promise<void> {
    await loadMapFonts();
    if (this.#destroyed) return;
    const { theme, label, stage } = this.#input;
    const background = TOKENS[theme].mapGround;
    const reducedMotion = prefersReducedMotion();
    try {
      const options = { container, start, label, background, reducedMotion, stage };
      this.#map = createMap({ ...options, padding: START_PADDING });
      this.#feeder = new SourceFeeder(this.#map);
      this.#surface = new SurfaceHost(this.#map, () => this.#apply());
    } catch {
      this.#events.problem({ kind: "webgl-missing" });
      return;
    }
    this.#listen(this.#map);
  }

  #listen(map: MapLibreMap): void {
    map.once("style.load", () => {
      this.#ready = true;
      this.#apply();
      this.#events.view(this.#view(map));
      this.#events.settled(this.#view(map));
    });
    map.on("move", () => this.#events.view(this.#view(map)));
    map.on("resize", () => this.#events.view(this.#view(map)));
    map.on("moveend", () => {
      if (!this.#relief?.lifted) settleTilt(map, this.#tilted);
      this.#apply();
      if (this.#ready && !this.#lost) this.#events.settled(this.#view(map));
    });
    map.on("idle", () => this.#events.idle());
    map.on("error", (event) => {
      const source =
        "sourceId" in event && typeof event.sourceId === "string" ? event.sourceId : null;
      const tile = "tile" in event ? tileName(event.tile) : null;
      this.#events.problem({ kind: "load-failed", source, tile, message: event.error.message });
    });
    map.on("webglcontextlost", () => {
      this.#lost = true;
      this.#events.problem({ kind: "context-lost" });
    });
    map.on("webglcontextrestored", () => {
      this.#lost = false;
      this.#events.problem({ kind: "context-restored" });
      this.#apply();
    });
    watchPointer(map, {
      pointable: () => this.#sheet?.pointable ?? new Map(),
      silent: () => this.#lost || !this.#ready || this.#tool !== null,
      surface: (x, y) => this.#surface?.pick(x, y) ?? null,
      click: (hit) => this.#events.click(hit),
      hover: (hit) => this.#events.hover(hit),
      pointer: (place) => this.#events.pointer(place),
    });
  }

  #view(map: MapLibreMap): View {
    const { lng, lat } = map.getCenter();
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const flat = { lon: lng, lat, zoom: map.getZoom(), width, height };
    return map.getPitch() === 0 && !this.#relief?.lifted ? flat : { ...flat, tilted: true };
  }

  /** Applies what differs from the last input; waits while the style loads or the context is lost. */
  #apply(): void {
    const map = this.#map;
    const feeder = this.#feeder;
    if (!map || !feeder || !this.#ready || this.#lost) return;
    const input = this.#input;
    this.#lift(map, input);
    const last = this.#applied;
    const grid = this.#gridFor(map, input);
    this.#surface?.show(input.surface);
    const surfaceLayers = this.#surface?.layers ?? [];
    const changed =
      !last ||
      last.theme !== input.theme ||
      last.base !== input.base ||
      last.layers !== input.layers ||
      last.selection !== input.selection ||
      last.hover !== input.hover ||
      last.limitScale !== input.limitScale ||
      surfaceLayers !== this.#surfaceLayers ||
      grid !== this.#grid;
    if (changed) {
      const { theme, layers, selection, hover } = input;
      const gridLayers = grid ? [gridLayer(grid, theme)] : [];
      const highlight = highlightLayer(layers, selection, hover, theme);
      const all = [...gridLayers, ...layers, ...surfaceLayers, highlight];
      const sheet = composeSheet(input.base, all, input.limitScale);
      if (last?.theme !== theme) {
        map.setPaintProperty("paper", "background-color", TOKENS[theme].mapGround);
      }
      applySheet(map, feeder, this.#sheet, sheet);
      this.#sheet = sheet;
      this.#grid = grid;
      this.#surfaceLayers = surfaceLayers;
    }
    if (last?.label !== input.label) map.getCanvas().setAttribute("aria-label", input.label);
    this.#applied = input;
    if (input.tool !== (this.#tool?.held ?? null)) {
      this.#tool?.drop();
      this.#tool = input.tool && { held: input.tool, drop: input.tool.take(map) };
    }
    this.#followSurface(map, input.surface);
    if (input.stage && map.getPixelRatio() !== input.stage.pixelRatio) {
      map.setPixelRatio(input.stage.pixelRatio);
    }
    if (input.frame && input.frame.request !== this.#framed) {
      this.#framed = input.frame.request;
      moveCamera(map, input.frame.target, input.padding, input.stage?.moveMs);
    }
  }

  /** Only a map that is looked at has relief: columns, a drawn line and a hall need it flat. */
  #lift(map: MapLibreMap, { base, stage, tool, surface }: EngineInput): void {
    const last = this.#relief;
    const flat = stage || tool || surface;
    const relief = flat ? null : base.find((part) => part.relief)?.relief;
    if (relief === last) return;
    this.#relief = relief;
    last?.leave(map);
    relief?.enter(map);
  }

  /** Tilts the map under columns, and tells who draws. */
  #followSurface(map: MapLibreMap, surface: MapSurface | null): void {
    const tilted = surface !== null && surface.cells.height !== null;
    if (tilted !== this.#tilted) {
      this.#tilted = tilted;
      tilt(map, tilted);
    }
    const drawer = this.#surface?.drawer ?? null;
    if (drawer === this.#drawer) return;
    this.#drawer = drawer;
    this.#events.drawer(drawer);
  }

  #gridFor(map: MapLibreMap, input: EngineInput): Grid | null {
    if (!input.grid || this.#relief?.lifted) return null;
    const view = this.#view(map);
    const interval = gridInterval(metresPerPixel(view.zoom, view.lat));
    const samePlane = this.#applied?.plane === input.plane;
    if (this.#grid && samePlane && gridServes(this.#grid, view, interval)) return this.#grid;
    return gridLines(view, interval, input.plane);
  }
}
