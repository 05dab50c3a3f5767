import type { MapLayer } from "../map-layer.ts";

/** Red, green, blue and opacity, 0 to 255. */
export type Rgba = readonly [red: number, green: number, blue: number, opacity: number];

/** Straight lines on the ground: edges, hatches, the bounds of what was looked at. */
export interface SurfaceLines {
  /** Longitude and latitude of both ends, WGS84 degrees: four numbers a line. */
  readonly segments: Float64Array;
  readonly colour: Rgba;
  /** CSS pixels. */
  readonly width: number;
}

/** Cells of equally many corners, one entry each. */
export interface SurfaceCells {
  /** Corners of one cell; its ring is not closed. */
  readonly sides: number;
  /** Longitude and latitude of each corner, counter-clockwise, WGS84 degrees. */
  readonly corners: Float64Array;
  /** Red, green, blue, opacity of each cell. */
  readonly colour: Uint8Array;
  /** Metres drawn above the ground; null for flat cells. */
  readonly height: Float64Array | null;
}

/** What is written on the cells, from a zoom on; one entry each. */
export interface SurfaceFigures {
  readonly texts: readonly string[];
  /** Longitude and latitude, WGS84 degrees: two numbers a text. It stands on its cell's column. */
  readonly places: Float64Array;
  /** Red, green, blue, opacity of each text: readable on its cell. */
  readonly colour: Uint8Array;
  /** Red, green, blue, opacity of the ground behind each: where the cell gives it none. */
  readonly ground: Uint8Array;
  /** CSS pixels. */
  readonly size: number;
  readonly leastZoom: number;
}

/**
 * A picture over the map that only serves the eye: flat cells or columns. While columns are shown the map is tilted, and
 * its frame gives no figures. Plain data, compared by identity.
 */
export interface MapSurface {
  /** Name of its layer in hits; the id of a hit is the place of the cell. */
  readonly id: string;
  readonly cells: SurfaceCells;
  readonly lines: readonly SurfaceLines[];
  /** Whether the pointer finds cells. */
  readonly pointable: boolean;
  /** How it meets the sheet below: as ink on paper, as light on a dark ground, or covering it. */
  readonly blend: "ink" | "light" | "cover";
  readonly figures: SurfaceFigures | null;
  /** The same figures for the map to write, where it draws the cells itself. */
  readonly labels: MapLayer | null;
  /** The cells as a layer of the map (`surfaceLayer`): made by whoever makes the surface, so that the map need not carry it. */
  readonly plain: () => MapLayer;
  /** Never load deck.gl: the map's own cells are drawn in its place. */
  readonly simple: boolean;
}
