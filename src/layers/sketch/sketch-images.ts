import type { MapImage } from "../../map/map-image.ts";
import { type Shape, shapesImage } from "../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

export const cornerName = (chosen: boolean, theme: Theme): string =>
  `sketch-corner${chosen ? "-chosen" : ""}-${theme}`;
export const faultName = (theme: Theme): string => `sketch-fault-${theme}`;
export const removedName = (theme: Theme): string => `sketch-removed-${theme}`;

/** Squares for corners, a cross where the outline crosses itself, a hatch for what is taken out. */
export const sketchImages = (theme: Theme): Readonly<Record<string, MapImage>> => {
  const t = TOKENS[theme];
  const square = (fill: string): readonly Shape[] => [
    { path: "M1 1H17V17H1Z", fill: t.casing },
    { path: "M4 4H14V14H4Z", fill, stroke: t.forest, width: 2 },
  ];
  return {
    [cornerName(false, theme)]: shapesImage(square(t.sheet), 18),
    [cornerName(true, theme)]: shapesImage(square(t.forest), 18),
    [faultName(theme)]: shapesImage(
      [
        { path: "M6 6L20 20M20 6L6 20", stroke: t.casing, width: 7 },
        { path: "M6 6L20 20M20 6L6 20", stroke: t.cherry, width: 3 },
      ],
      26,
    ),
    [removedName(theme)]: shapesImage(
      [{ path: "M-2 10L10 -2M-2 2L2 -2M6 10L10 6", stroke: t.coffee, width: 1.2 }],
      8,
    ),
  };
};
