import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { PublicMap } from "../../../../domain/story/public-map.ts";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { UTM_17S } from "../../../../geo/crs/crs.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { baseUnderCounts } from "../../../../layers/aggregates/base-under-counts.ts";
import { publicMapLayers } from "../../../../layers/aggregates/public-map-layers.ts";
import { mapTexts } from "../../../../layers/map-texts.ts";
import type { FrameRequest, View } from "../../../../map/camera.ts";
import { metresPerPixel, toScreen } from "../../../../map/frame/web-mercator.ts";
import { createViewStore, type ViewStore } from "../../../../map/view-store.ts";
import { MapDrawing } from "../../takeaway/drawing/map-drawing.tsx";
import { slideBase } from "../../takeaway/drawing/slide-base.ts";
import { MAP_PADDING, viewOfMap } from "../../takeaway/drawing/view-of-map.ts";
import { deckTexts } from "../deck-texts.ts";
import { type Corner, freeCorner } from "../slide/free-corner.ts";
import { MapPlate } from "../slide/map-plate.tsx";
import { closestZoom, slideTarget, storyArea } from "./slide-target.ts";
import styles from "./stage-map.module.css";
import { useStageBox } from "./use-stage-box.ts";

const MapView = lazy(() =>
  import("../../../../map/map-view.tsx").then((module) => ({ default: module.MapView })),
);

/** Long enough for sixty people to follow where the map goes. */
const MOVE_MS = 1400;

const PADDING = { top: MAP_PADDING, right: MAP_PADDING, bottom: MAP_PADDING, left: MAP_PADDING };

export interface StageMapProps {
  readonly story: PublicStory;
  /** Slide shown now. */
  readonly at: number;
  readonly locale: Locale;
  /** Steps of zoom asked for on this slide, nearer or farther. */
  readonly nearer: number;
  /** Told where the map looks, whenever that changes. */
  readonly onView?: (view: View) => void;
}

/** The map of the slide, or of the last one that had a map: it stays alive behind a slide of words. */
const useLastMap = ({ story, at }: StageMapProps): { map: PublicMap | null; of: number } => {
  const last = useRef({ map: null as PublicMap | null, of: -1 });
  const map = story.slides[at]?.map ?? null;
  if (map !== null) last.current = { map, of: at };
  if (last.current.map === null) {
    const of = story.slides.findIndex((slide) => slide.map !== null);
    return { map: story.slides[of]?.map ?? null, of };
  }
  return last.current;
};

/**
 * The one living map of a presentation. It is laid out in units of the slide and scaled to the screen, so that letters,
 * lines and the bound of zoom are the same share of every screen; it is drawn at the screen's own pixels.
 */
export const StageMap = (props: StageMapProps) => {
  const { story, locale, nearer, onView } = props;
  const { map, of } = useLastMap(props);
  const { outer, box } = useStageBox();
  const view = useMemo(() => createViewStore<View>(), []);
  const [drawn, setDrawn] = useState(false);
  const [moved, setMoved] = useState<{ readonly of: number; readonly view: View } | null>(null);
  const sheet = useMemo(slideBase, []);
  const base = useMemo(() => (map ? baseUnderCounts(sheet, map) : sheet), [sheet, map]);
  const target = useMemo(() => map && box && viewOfMap(map, box.width, box.height), [map, box]);
  const seen = moved?.of === of ? moved.view : target;
  const layers = useMemo(
    () => publicMapLayers(map?.layers ?? [], "projector", locale, seen),
    [map, locale, seen],
  );
  const area = useMemo(() => storyArea(story.slides), [story]);
  const maxZoom = useMemo(
    () => Math.max(...story.slides.flatMap((slide) => (slide.map ? [closestZoom(slide.map)] : []))),
    [story],
  );
  const frame = useFrame(map, of, nearer, view);
  if (map === null) return null;
  return (
    <div ref={outer} className={styles.outer}>
      <div className={styles.probe} data-unit="" />
      {box && (
        <div
          className={styles.stage}
          style={{ width: box.width, height: box.height, transform: `scale(${box.unit})` }}
        >
          <Suspense fallback={null}>
            <MapView
              theme="projector"
              words={{ ...mapTexts[locale], mapLabel: deckTexts[locale].movable }}
              base={base}
              layers={layers}
              start={slideTarget(map)}
              frame={frame}
              padding={PADDING}
              crs={UTM_17S}
              margin="none"
              attributions={[]}
              stage={{
                area,
                maxZoom,
                pixelRatio: window.devicePixelRatio * box.unit,
                moveMs: MOVE_MS,
              }}
              onIdle={() => setDrawn(true)}
              onError={({ kind }) => {
                if (kind === "webgl-missing") setDrawn(true);
              }}
              onCameraChange={(_, view) =>
                setMoved(target && isSame(view, target) ? null : { of, view })
              }
              fallback={
                <div className={styles.drawing}>
                  <MapDrawing
                    map={map}
                    view={viewOfMap(map, box.width, box.height)}
                    locale={locale}
                    note={deckTexts[locale].noMap}
                  />
                </div>
              }
              onView={(seen) => {
                view.set(seen);
                onView?.(seen);
              }}
            />
          </Suspense>
          {!drawn && target && (
            <div className={styles.waiting}>
              <MapDrawing
                map={map}
                view={target}
                locale={locale}
                note={deckTexts[locale].drawing}
              />
            </div>
          )}
        </div>
      )}
      <LivePlate
        view={view}
        locale={locale}
        corner={seen ? freeCorner(map, seen) : "lower-right"}
      />
    </div>
  );
};

/** Where to look: at the slide's place when it comes, then nearer or farther from wherever the map was moved to. */
const useFrame = (
  map: PublicMap | null,
  of: number,
  nearer: number,
  view: ViewStore<View>,
): FrameRequest | null => {
  const [frame, setFrame] = useState<FrameRequest | null>(null);
  const before = useRef({ of, nearer });
  useEffect(() => {
    if (map === null) return;
    const steps = before.current.of === of ? nearer - before.current.nearer : 0;
    const now = view.get();
    before.current = { of, nearer };
    if (steps !== 0 && now) {
      const zoom = Math.min(closestZoom(map), now.zoom + steps);
      setFrame({ request: `${of}/${nearer}`, target: { lon: now.lon, lat: now.lat, zoom } });
    } else setFrame({ request: `${of}`, target: slideTarget(map) });
  }, [map, of, nearer, view]);
  return frame;
};

/** Half a unit of the slide: not worth drawing labels anew. */
const isSame = (view: View, target: View): boolean => {
  const [x, y] = toScreen(target, view.lon, view.lat);
  const away = Math.hypot(x - target.width / 2, y - target.height / 2);
  return Math.abs(view.zoom - target.zoom) < 0.002 && away < 0.5;
};

const LivePlate = ({
  view,
  locale,
  corner,
}: {
  readonly view: ViewStore<View>;
  readonly locale: Locale;
  readonly corner: Corner;
}) => {
  const now = useSyncExternalStore(view.subscribe, view.get);
  return (
    now && (
      <MapPlate groundMetres={metresPerPixel(now.zoom, now.lat)} locale={locale} corner={corner} />
    )
  );
};
