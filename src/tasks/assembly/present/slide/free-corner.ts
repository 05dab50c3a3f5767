import type { LonLat, PublicLayer, PublicMap } from "../../../../domain/story/public-map.ts";
import type { View } from "../../../../map/camera.ts";
import { toScreen } from "../../../../map/frame/web-mercator.ts";

/** Corners in which scale and north may stand, the usual one first. */
export const CORNERS = ["lower-right", "lower-left", "upper-right", "upper-left"] as const;
export type Corner = (typeof CORNERS)[number];

/** Room of scale and north with what is round them, units of the slide. */
const WIDE = 370;
const HIGH = 110;
/** Half of what a disc takes with its label under it, and of a place with its name. */
const DISC = { across: 130, up: 48, down: 140 } as const;
const PLACE = { across: 100, up: 20, down: 50 } as const;
const POINT = { across: 0, up: 0, down: 0 } as const;

interface Thing {
  readonly at: LonLat;
  readonly room: { readonly across: number; readonly up: number; readonly down: number };
}

const thingsOf = (layer: PublicLayer): readonly Thing[] => {
  switch (layer.kind) {
    case "cells":
      return layer.cells.flatMap(({ ring }) => ring.map((at) => ({ at, room: POINT })));
    case "discs":
      return layer.discs.map(({ at }) => ({ at, room: DISC }));
    case "places":
      return layer.places.map(({ at }) => ({ at, room: PLACE }));
    case "plots":
      return layer.plots.flatMap(({ parts }) => parts.flat(2).map((at) => ({ at, room: POINT })));
    default:
      return [];
  }
};

/** Corner of a slide's map that covers least of its data, in the view it is seen in. */
export const freeCorner = ({ layers }: Pick<PublicMap, "layers">, view: View): Corner => {
  const boxes = layers.flatMap(thingsOf).map(({ at, room }) => {
    const [x, y] = toScreen(view, at[0], at[1]);
    return [x - room.across, y - room.up, x + room.across, y + room.down] as const;
  });
  const covered = (corner: Corner): number => {
    const left = corner.endsWith("left") ? 0 : view.width - WIDE;
    const top = corner.startsWith("upper") ? 0 : view.height - HIGH;
    return boxes.filter(
      ([west, north, east, south]) =>
        east > left && west < left + WIDE && south > top && north < top + HIGH,
    ).length;
  };
  return CORNERS.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
};
