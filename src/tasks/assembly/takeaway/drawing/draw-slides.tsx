import type { Issue } from "../../../../domain/issue/issue.ts";
import type { PublicMap } from "../../../../domain/story/public-map.ts";
import type { PublicSlide, PublicStory } from "../../../../domain/story/public-story.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { baseUnderCounts } from "../../../../layers/aggregates/base-under-counts.ts";
import { publicMapLayers } from "../../../../layers/aggregates/public-map-layers.ts";
import { basemapTexts } from "../../../../layers/basemap/basemap-texts.ts";
import type { MapPicture } from "../../../../map/snapshot/map-picture.ts";
import { MapPictures } from "../../../../map/snapshot/map-pictures.ts";
import { freeCorner } from "../../present/slide/free-corner.ts";
import { SlideView } from "../../present/slide/slide-view.tsx";
import { slideTarget } from "../../present/stage/slide-target.ts";
import { type Still, takeStill } from "../still/still.ts";
import { drawingTexts } from "../texts/drawing-texts.ts";
import { MapBox, sizeOfMapBox } from "./map-box.tsx";
import { MapDrawing } from "./map-drawing.tsx";
import { MapStill } from "./map-still.tsx";
import { slideBase } from "./slide-base.ts";
import { SlideStage } from "./slide-stage.tsx";
import { MAP_PADDING, viewOfMap } from "./view-of-map.ts";

export interface DrawOptions {
  /** In this order, each slide in all of them. */
  readonly locales: readonly Locale[];
  /** Pixels of the map's picture for one of a slide 1920 wide. */
  readonly pixelRatio: number;
  /** Makes an address of a finished map's picture; the same picture is asked for once. */
  readonly address: (canvas: HTMLCanvasElement) => Promise<string>;
  readonly signal: AbortSignal;
  /** Slides done, of all: a slide in one of two languages is half done. */
  readonly onProgress: (done: number, total: number, languages?: number) => void;
}

/** A slide as its audience sees it, with nothing alive in it. */
export interface DrawnSlide {
  readonly slide: PublicSlide;
  /** Place in the story, from 0. */
  readonly at: number;
  readonly locale: Locale;
  readonly still: Still;
  /** Words or rows had to be cut even at the least size of type. */
  readonly cut: boolean;
}

/**
 * Draws a story off the screen, slide after slide, maps in one WebGL context. Where a map cannot be drawn its slide has
 * an SVG of what it shows; that is among the issues. Rejects with the signal's reason.
 */
export const drawSlides = async (
  story: PublicStory,
  options: DrawOptions,
  onSlide: (slide: DrawnSlide) => void | Promise<void>,
): Promise<readonly Issue[]> => {
  const { locales, pixelRatio, signal, onProgress } = options;
  const stage = new SlideStage();
  const pictures = new MapPictures(pixelRatio);
  const artist = new Artist(stage, pictures, story, options);
  const languages = locales.length;
  const progress = (done: number): void =>
    onProgress(done / languages, story.slides.length, languages);
  let done = 0;
  progress(0);
  try {
    for (const at of story.slides.keys()) {
      artist.nextSlide();
      for (const locale of locales) {
        signal.throwIfAborted();
        await onSlide(await artist.draw(at, locale));
        progress(++done);
      }
    }
  } finally {
    pictures.close();
    stage.close();
  }
  return [...artist.issues.values()];
};

/** What the same map would be drawn from again. */
interface Pictured {
  readonly key: string;
  readonly address: string;
  readonly picture: MapPicture;
}

class Artist {
  readonly issues = new Map<string, Issue>();
  readonly #stage: SlideStage;
  readonly #pictures: MapPictures;
  readonly #story: PublicStory;
  readonly #options: DrawOptions;
  readonly #base = slideBase();
  #last: Pictured | null = null;

  constructor(stage: SlideStage, pictures: MapPictures, story: PublicStory, options: DrawOptions) {
    this.#stage = stage;
    this.#pictures = pictures;
    this.#story = story;
    this.#options = options;
  }

  /** Lets the picture of the slide before go. */
  nextSlide(): void {
    this.#last = null;
  }

  async draw(at: number, locale: Locale): Promise<DrawnSlide> {
    const { slides } = this.#story;
    const slide = slides[at] as PublicSlide;
    let cut = false;
    const view = (map: React.ReactNode) => (
      <SlideView
        key={`${at}-${locale}`}
        slide={slide}
        locale={locale}
        map={map}
        baseSources={basemapTexts[locale].attribution}
        timeline={slides.length > 1 ? { names: slides.map(({ name }) => name), at } : null}
        onCut={(spilled) => {
          cut = spilled;
        }}
      />
    );
    let shown = await this.#stage.show(view(slide.map && <MapBox />));
    if (slide.map) {
      const { width, height } = sizeOfMapBox(shown);
      shown = await this.#stage.show(view(await this.#map(slide.map, width, height, locale)));
      await Promise.all([...shown.querySelectorAll("img")].map((image) => image.decode()));
    }
    return { slide, at, locale, still: await takeStill(shown), cut };
  }

  async #map(map: PublicMap, width: number, height: number, locale: Locale) {
    const layers = publicMapLayers(map.layers, "projector", locale, viewOfMap(map, width, height));
    // Most maps are the same in both languages.
    const key = JSON.stringify([width, height, layers]);
    if (this.#last?.key !== key) {
      const { picture, issues } = await this.#pictures.take(
        {
          theme: "projector",
          base: baseUnderCounts(this.#base, map),
          layers,
          target: slideTarget(map),
          padding: MAP_PADDING,
          width,
          height,
        },
        this.#options.signal,
      );
      for (const issue of issues) this.issues.set(issue.code, issue);
      this.#last = picture && {
        key,
        picture,
        address: await this.#options.address(picture.canvas),
      };
    }
    const { noBase } = drawingTexts[locale];
    const view = this.#last?.picture.view ?? viewOfMap(map, width, height);
    return (
      <MapStill view={view} locale={locale} corner={freeCorner(map, view)}>
        {this.#last ? (
          <img src={this.#last.address} alt="" data-map-picture="" />
        ) : (
          <MapDrawing map={map} view={view} locale={locale} note={noBase} />
        )}
      </MapStill>
    );
  }
}
