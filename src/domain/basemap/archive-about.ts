/** How tiles are drawn. The last two are heights: how a colour becomes metres. */
export const BASEMAP_LOOKS_OF_OWN = [
  "protomaps",
  "vector",
  "picture",
  "terrarium",
  "mapbox",
] as const;
export type OwnLook = (typeof BASEMAP_LOOKS_OF_OWN)[number];

/** True for the two ways a colour becomes metres. */
export const isHeights = (look: OwnLook): look is "terrarium" | "mapbox" =>
  look === "terrarium" || look === "mapbox";

/** What an archive of tiles says of itself, checked against its bytes. */
export interface ArchiveAbout {
  /** Found in the archive; a person may choose another of `looks`. */
  readonly look: OwnLook;
  readonly looks: readonly OwnLook[];
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Tiles counted in its directories. */
  readonly tiles: number;
  /** Side of a picture tile, pixels; 0 for vector tiles. */
  readonly tileSize: number;
  /** Layers of vector tiles, as they are named there. */
  readonly layers: readonly string[];
  /** Credit to its makers, as plain text; empty where the archive names none. */
  readonly attribution: string;
}
