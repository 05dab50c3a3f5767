/** Where the map looks: WGS84 degrees, and zoom of a world 512 pixels wide at 0. North is up. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A camera on the screen: what a frame, a scale bar or an index map needs to know. */
export interface View extends Camera {
  /** Map area in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The map leans back: pixels are not evenly large, and no figure at its edge would be true. */
  readonly tilted?: true;
}

/** Where the map should look. */
export type FrameTarget =
  | { readonly bounds: Bounds; readonly maxZoom?: number }
  | { readonly lon: number; readonly lat: number; readonly zoom?: number };

/** A wish to look somewhere; carried out once for each new `request` value. */
export interface FrameRequest {
  readonly request: string | number;
  readonly target: FrameTarget;
}

/** Pixels of the map that something covers. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
