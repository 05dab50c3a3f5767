import type { MapImage } from "../../../map/map-image.ts";
import { shapesImage } from "../../../map/patterns/shape.ts";
import type { Tokens } from "../../../ui/theme/tokens.ts";
import { circlePath } from "../symbols/clock-shapes.ts";

const BOX = 14;

/** A ring with a dot: a unit with no other within the band. */
export const islandImage = (t: Tokens): MapImage =>
  shapesImage(
    [
      { path: circlePath(BOX / 2, 5.6), fill: t.casing },
      { path: circlePath(BOX / 2, 4.4), stroke: t.ink, width: 1.3 },
      { path: circlePath(BOX / 2, 1.6), fill: t.ink },
    ],
    BOX,
  );
