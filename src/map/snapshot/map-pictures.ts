import "../engine/canvas.css";
import "./off-screen.css";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type Issue, issue } from "../../domain/issue/issue.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { View } from "../camera.ts";
import { applySheet } from "../engine/apply-sheet.ts";
import { composeSheet } from "../engine/compose-sheet.ts";
import { createMap } from "../engine/create-map.ts";
import { SourceFeeder } from "../engine/feed-source.ts";
import { loadMapFonts } from "../engine/map-fonts.ts";
import { cameraFor } from "../engine/move-camera.ts";
import type { Sheet } from "../engine/sheet.ts";
import { webglAvailable } from "../webgl-available.ts";
import { copyCanvas } from "./copy-canvas.ts";
import type { PictureMade } from "./map-picture.ts";
import type { PictureProps } from "./picture-props.ts";
import { whenDrawn } from "./when-drawn.ts";

/**
 * While tiles are on their way each of them is drawn as it comes: in few pixels, so that a computer without a graphics card
 * is not kept busy with what nobody sees.
 */
const WAITING_RATIO = 0.125;

const NOWHERE = { file: "" };

/**
 * Takes pictures of the map off the screen, one after the other, in one WebGL context of its own. Close it when the last
 * is taken: contexts are few.
 */
export class MapPictures {
  readonly #pixelRatio: number;
  readonly #box = document.createElement("div");
  #map: MapLibreMap | null = null;
  #feeder: SourceFeeder | null = null;
  #sheet: Sheet | null = null;
  #theme: Theme | null = null;
  #failed = false;
  #before: Promise<unknown> = Promise.resolve();

  /** @param pixelRatio Pixels of a picture for one CSS pixel. */
  constructor(pixelRatio: number) {
    this.#pixelRatio = pixelRatio;
    this.#box.className = "map-picture";
    this.#box.inert = true;
  }

  /** Waits for tiles, labels and fonts. Rejects only with the signal's reason: whatever else goes wrong is an issue. */
  take(props: PictureProps, signal: AbortSignal): Promise<PictureMade> {
    const taken = this.#before.then(() => this.#take(props, signal));
    this.#before = taken.catch(() => undefined);
    return taken;
  }

  close(): void {
    this.#map?.remove();
    this.#map = null;
    this.#feeder = null;
    this.#sheet = null;
    this.#theme = null;
    this.#box.remove();
  }

  async #take(props: PictureProps, signal: AbortSignal): Promise<PictureMade> {
    signal.throwIfAborted();
    await loadMapFonts();
    signal.throwIfAborted();
    this.#box.style.width = `${props.width}px`;
    this.#box.style.height = `${props.height}px`;
    const map = this.#map ?? (await this.#open(props));
    if (map === null) return none(issue("error", "webgl-missing", NOWHERE));
    this.#failed = false;
    map.setPixelRatio(this.#pixelRatio);
    this.#show(map, props);
    map.setPixelRatio(WAITING_RATIO);
    const canvas = (await whenDrawn(map, signal)) === "drawn" ? this.#copy(map) : null;
    if (canvas === null) {
      // A map that lost its context does not serve the next picture either.
      this.close();
      return none(issue("error", "map-picture-failed", NOWHERE));
    }
    const issues = this.#failed ? [issue("warning", "basemap-failed", NOWHERE)] : [];
    return { picture: { canvas, view: viewOf(map, props) }, issues };
  }

  /** All is there: one frame in full, copied before the browser takes the drawing away. */
  #copy(map: MapLibreMap): HTMLCanvasElement | null {
    map.setPixelRatio(this.#pixelRatio);
    map.redraw();
    return copyCanvas(map.getCanvas());
  }

  async #open(props: PictureProps): Promise<MapLibreMap | null> {
    if (!webglAvailable()) return null;
    document.body.append(this.#box);
    try {
      const map = createMap({
        container: this.#box,
        start: props.target,
        padding: props.padding,
        label: "",
        background: TOKENS[props.theme].mapGround,
        reducedMotion: true,
        picture: { pixelRatio: this.#pixelRatio },
      });
      map.on("error", () => {
        this.#failed = true;
      });
      this.#map = map;
      this.#feeder = new SourceFeeder(map);
      await map.once("style.load");
      return map;
    } catch {
      this.close();
      return null;
    }
  }

  #show(map: MapLibreMap, props: PictureProps): void {
    map.resize();
    const { bounds, fitBoundsOptions, center, zoom } = cameraFor(props.target, props.padding);
    if (bounds) map.fitBounds(bounds, { ...fitBoundsOptions, animate: false });
    if (center && typeof zoom === "number") map.jumpTo({ center, zoom });
    if (this.#theme !== props.theme) {
      map.setPaintProperty("paper", "background-color", TOKENS[props.theme].mapGround);
      this.#theme = props.theme;
    }
    const sheet = composeSheet(props.base, props.layers, props.limitScale);
    if (this.#feeder) applySheet(map, this.#feeder, this.#sheet, sheet);
    this.#sheet = sheet;
  }
}

const none = (problem: Issue): PictureMade => ({ picture: null, issues: [problem] });

const viewOf = (map: MapLibreMap, { width, height }: PictureProps): View => {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), width, height };
};
