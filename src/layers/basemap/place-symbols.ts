import type { MapImage } from "../../map/map-image.ts";
import { type Shape, shapesImage } from "../../map/patterns/shape.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

/** Capitals of provinces and districts, other towns, hamlets. */
export const PLACE_KINDS = ["capital", "town", "hamlet"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PLACE_SYMBOL_SIZE = 11;

export const placeSymbolName = (kind: PlaceKind, theme: Theme): string => `place-${kind}@${theme}`;

/** A square with a dot for a capital, as on the index map; a ring for a town; a point for a hamlet. */
export const placeShapes = (kind: PlaceKind, ink: string, ground: string): readonly Shape[] => {
  if (kind === "capital") {
    return [
      { path: "M2 2h7v7h-7Z", fill: ground, stroke: ink, width: 1.3 },
      { path: "M4.2 4.2h2.6v2.6h-2.6Z", fill: ink },
    ];
  }
  const radius = kind === "town" ? 2.6 : 1.9;
  const circle = `M${5.5 - radius} 5.5a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return kind === "town"
    ? [{ path: circle, fill: ground, stroke: ink, width: 1.2 }]
    : [{ path: circle, fill: ink, stroke: ground, width: 0.8 }];
};

export const placeImages = (theme: Theme): Readonly<Record<string, MapImage>> => {
  const { ink, casing } = TOKENS[theme];
  return Object.fromEntries(
    PLACE_KINDS.map((kind) => [
      placeSymbolName(kind, theme),
      shapesImage(placeShapes(kind, ink, casing), PLACE_SYMBOL_SIZE),
    ]),
  );
};
