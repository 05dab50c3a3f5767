import type { PublicMap } from "../../../../domain/story/public-map.ts";
import type { PublicSlide } from "../../../../domain/story/public-story.ts";
import type { Bounds, FrameTarget } from "../../../../map/camera.ts";
import { metresPerPixel } from "../../../../map/frame/web-mercator.ts";

/**
 * A cell of 1 km is never drawn wider than this, units of the slide (1/1920 of its width): a thirtieth of the screen. Its
 * ground is covered whole by one colour and one figure, and the nearest that one can look shows 17 × 14 km, where the base
 * sheet has no road, house or parcel.
 */
const LARGEST_KILOMETRE = 64;
/** Where a consent lets plots be shown: they are read as shapes. */
const PLOTS_ZOOM = 16;

const showsPlots = ({ layers }: PublicMap): boolean => layers.some(({ kind }) => kind === "plots");

/** The nearest zoom at a latitude, for a map whose pixels are units of the slide. */
export const closestZoom = (map: PublicMap): number =>
  showsPlots(map)
    ? PLOTS_ZOOM
    : Math.log2(
        (LARGEST_KILOMETRE / 1000) * metresPerPixel(0, (map.bounds[1] + map.bounds[3]) / 2),
      );

/** Shares of a map's extent that a disc takes with its label, beside it, over it and under it. */
const DISC_ROOM = { across: 0.16, up: 0.05, down: 0.11 } as const;

/** The bounds of a slide's map, with room for its discs and their labels. */
const roomyBounds = ({ bounds, layers }: PublicMap): Bounds => {
  const [west, south, east, north] = bounds;
  const [wide, high] = [east - west, north - south];
  return layers
    .flatMap((layer) => (layer.kind === "discs" ? layer.discs : []))
    .reduce<Bounds>(
      (all, { at: [lon, lat] }) => [
        Math.min(all[0], lon - DISC_ROOM.across * wide),
        Math.min(all[1], lat - DISC_ROOM.down * high),
        Math.max(all[2], lon + DISC_ROOM.across * wide),
        Math.max(all[3], lat + DISC_ROOM.up * high),
      ],
      bounds,
    );
};

/** Where a slide's map looks, never nearer than an audience may see; the map's pixels are units of the slide. */
export const slideTarget = (map: PublicMap): FrameTarget => {
  const maxZoom = closestZoom(map);
  return map.camera
    ? { lon: map.camera.lon, lat: map.camera.lat, zoom: Math.min(maxZoom, map.camera.zoom) }
    : { bounds: roomyBounds(map), maxZoom };
};

/** What the base sheet covers: beyond it there is only paper. */
const SHEET: Bounds = [-79.9, -6.5, -78.1, -4.5];

/** Grown by its own size to each side, so that a screen of any shape has room. */
const grown = ([west, south, east, north]: Bounds): Bounds => [
  west - (east - west),
  Math.max(-85, south - (north - south)),
  east + (east - west),
  Math.min(85, north + (north - south)),
];

/** How far the map of a story may be moved: the base sheet, and what its slides look at. */
export const storyArea = (slides: readonly PublicSlide[]): Bounds =>
  slides
    .flatMap(({ map }) => (map ? [grown(map.bounds)] : []))
    .reduce(
      (all, one) => [
        Math.min(all[0], one[0]),
        Math.min(all[1], one[1]),
        Math.max(all[2], one[2]),
        Math.max(all[3], one[3]),
      ],
      SHEET,
    );
