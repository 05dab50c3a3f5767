/** Something that can be taken hold of; WGS84 degrees. */
export interface PenHandle {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
}

/** Where the pen is. */
export interface PenPlace {
  readonly lon: number;
  readonly lat: number;
  /** Metres of ground that one CSS pixel covers. */
  readonly metresPerPixel: number;
  /** A finger, which is less sure than a mouse. */
  readonly touch: boolean;
}

/** Who draws. Read at the time of each event, so that the holder may exchange its answers. */
export interface PenHolder {
  /** Handles from the least to the most wanted: of two within reach of the pointer the later goes first. */
  handles(): readonly PenHandle[];
  /** A handle is being pulled; `first` at the first step, so that a press that moves nothing changes nothing. */
  drag(id: string, place: PenPlace, first: boolean): void;
  drop(): void;
  /** A press and release in one place. */
  tap(place: PenPlace, handle: string | null): void;
  /** The pointer rests or moves without being pressed; null when it leaves. */
  hover(place: PenPlace | null, handle: string | null): void;
  /** Two quick presses: the drawing is done. */
  finish(): void;
  /** Ground under the pointer takes a point: the cursor says so. */
  draws(): boolean;
}
