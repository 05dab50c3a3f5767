import { Float64List, Uint32List } from "./growing-lists.ts";

/** What a record's geometry is in the file. */
export const RAW_NONE = 0;
export const RAW_POINT = 1;
export const RAW_POLYGON = 2;
/** A line, or a track of a device: taken only when the user says it goes round a plot. */
export const RAW_LINE = 3;
export const RAW_TRACK = 4;

export type RawType = 0 | 1 | 2 | 3 | 4;

/**
 * Geometries as they stand in the file, in the layout of FlatGeometry, but nothing mended: rings keep their closing
 * vertex if they have one, may be too short, repeat vertices or run either way.
 */
export interface RawGeometry {
  readonly coords: Float64Array;
  readonly ringStart: Uint32Array;
  readonly partStart: Uint32Array;
  readonly featureStart: Uint32Array;
  readonly type: Uint8Array;
}

/** A place in a RawGeometryBuilder to come back to. */
export interface RawMark {
  readonly coords: number;
  readonly rings: number;
  readonly parts: number;
}

/** Collects raw geometries one record after the other; a record may be taken back while it is the last. */
export class RawGeometryBuilder {
  private readonly coords = new Float64List();
  private readonly ringStart = new Uint32List();
  private readonly partStart = new Uint32List();
  private readonly featureStart = new Uint32List();
  private readonly types = new Uint32List();

  constructor() {
    this.ringStart.push(0);
    this.partStart.push(0);
    this.featureStart.push(0);
  }

  vertex(x: number, y: number): void {
    this.coords.pair(x, y);
  }

  endRing(): void {
    this.ringStart.push(this.coords.length >> 1);
  }

  endPart(): void {
    this.partStart.push(this.ringStart.length - 1);
  }

  endFeature(type: RawType): void {
    this.types.push(type);
    this.featureStart.push(this.partStart.length - 1);
  }

  /** Vertices since the last ring ended. */
  get openVertices(): number {
    return (this.coords.length >> 1) - (this.ringStart.values[this.ringStart.length - 1] as number);
  }

  /** Parts since the last record ended. */
  get openParts(): number {
    const parts = this.featureStart.values[this.featureStart.length - 1] as number;
    return this.partStart.length - 1 - parts;
  }

  /** The vertex written last. */
  lastVertex(): readonly [x: number, y: number] {
    const { values, length } = this.coords;
    return [values[length - 2] ?? Number.NaN, values[length - 1] ?? Number.NaN];
  }

  /** The two vertices between which the piece of so many vertices since `mark` ends and the next begins. */
  leap(mark: RawMark, vertices: number): readonly [number, number, number, number] {
    const at = mark.coords + 2 * vertices;
    const [ax = Number.NaN, ay = Number.NaN, bx = Number.NaN, by = Number.NaN] =
      this.coords.values.subarray(at - 2, at + 2);
    return [ax, ay, bx, by];
  }

  /** Where the record being written stands, to come back to with `rewind`. */
  mark(): RawMark {
    return {
      coords: this.coords.length,
      rings: this.ringStart.length,
      parts: this.partStart.length,
    };
  }

  rewind(mark: RawMark): void {
    this.coords.length = mark.coords;
    this.ringStart.length = mark.rings;
    this.partStart.length = mark.parts;
  }

  /** Drops what was written since the last `endFeature`. */
  dropOpen(): void {
    const parts = this.featureStart.values[this.featureStart.length - 1] as number;
    this.partStart.length = parts + 1;
    this.ringStart.length = (this.partStart.values[parts] as number) + 1;
    this.coords.length = (this.ringStart.values[this.ringStart.length - 1] as number) * 2;
  }

  build(): RawGeometry {
    return {
      coords: this.coords.taken(),
      ringStart: this.ringStart.taken(),
      partStart: this.partStart.taken(),
      featureStart: this.featureStart.taken(),
      type: Uint8Array.from(this.types.taken()),
    };
  }
}
