import type { MapImage } from "../../map/map-image.ts";
import { dots } from "../../map/patterns/dots.ts";
import { hatch } from "../../map/patterns/hatch.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import { PLOT_LOOKS, type PlotLook } from "./plot-verdict.ts";
import { SYMBOL_SIZE, verdictShapes } from "./verdict-shapes.ts";

export const symbolName = (look: PlotLook, theme: Theme): string => `plot-${look}@${theme}`;
export const crossesHatchName = (theme: Theme): string => `plot-hatch@${theme}`;
export const onLimitDotsName = (theme: Theme): string => `plot-dots@${theme}`;

/** Patterns and symbols of the plots in one theme. */
export const plotImages = (theme: Theme): Readonly<Record<string, MapImage>> => {
  const tokens = TOKENS[theme];
  const images: Record<string, MapImage> = {
    [crossesHatchName(theme)]: hatch({
      color: tokens.cherry,
      ground: tokens.casing,
      slope: "/",
      side: 7,
      width: 1.9,
    }),
    [onLimitDotsName(theme)]: dots({
      color: tokens.ochre,
      ground: tokens.casing,
      side: 5,
      radius: 1.3,
    }),
  };
  for (const look of PLOT_LOOKS) {
    images[symbolName(look, theme)] = shapesImage(verdictShapes(look, tokens), SYMBOL_SIZE);
  }
  return images;
};
