import type { PublicMap } from "../../domain/story/public-map.ts";
import type { BasePart } from "../../map/base-part.ts";

/**
 * The base sheet under a slide's map. Beside counts, the altitude of a capital or of a contour would be read as one of
 * them: there the sheet has no words of its own.
 */
export const baseUnderCounts = (
  base: readonly BasePart[],
  { layers }: Pick<PublicMap, "layers">,
): readonly BasePart[] =>
  layers.some(({ kind }) => kind === "discs" || kind === "cells")
    ? base.map((part) => ({
        ...part,
        layers: part.layers.filter(({ type }) => type !== "symbol"),
      }))
    : base;
