import type { SourceSpecification } from "../../map/style-spec.ts";

/** Addresses of the two archives, absolute; the map's PMTiles protocol reads them by ranges. */
export interface BasemapFiles {
  readonly relief: string;
  readonly base: string;
}

/** Ids of the sources, equal in every part, so that each archive is opened once. */
export const RELIEF = "relieve";
export const BASE = "base";

export const reliefSource = ({ relief }: BasemapFiles): Record<string, SourceSpecification> => ({
  [RELIEF]: {
    type: "raster-dem",
    url: `pmtiles://${relief}`,
    encoding: "terrarium",
    tileSize: 512,
  },
});

export const baseSource = ({ base }: BasemapFiles): Record<string, SourceSpecification> => ({
  [BASE]: { type: "vector", url: `pmtiles://${base}` },
});
