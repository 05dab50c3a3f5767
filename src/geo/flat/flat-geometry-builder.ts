import { type FlatGeometry, GEOMETRY_NONE } from "./flat-geometry.ts";

const grown = (from: Uint32Array, length: number): Uint32Array<ArrayBuffer> => {
  const to = new Uint32Array(length);
  to.set(from);
  return to;
};

/**
 * Grows a {@link FlatGeometry} feature by feature. Calls nest: feature, part, ring, vertices; what is
 * begun next ends what was begun before, save the ring, which `endRing` closes.
 * Coordinates are taken as they are: neither unit nor CRS is known here, and nothing is rounded.
 */
export class FlatGeometryBuilder {
  #coords = new Float64Array(2048);
  #used = 0;
  #ringStart = new Uint32Array(256);
  #rings = 0;
  #partStart = new Uint32Array(256);
  #parts = 0;
  #featureStart = new Uint32Array(256);
  #type = new Uint8Array(256);
  #features = 0;

  /** `type`: one of the GEOMETRY_ constants. */
  beginFeature(type: number): void {
    if (this.#features + 1 >= this.#featureStart.length) {
      const length = 2 * this.#featureStart.length;
      this.#featureStart = grown(this.#featureStart, length);
      const types = new Uint8Array(length);
      types.set(this.#type);
      this.#type = types;
    }
    this.#featureStart[this.#features] = this.#parts;
    this.#type[this.#features] = type;
    this.#features += 1;
  }

  /** Turns the feature being built into one without geometry. */
  dropFeature(): void {
    const i = this.#features - 1;
    if (i < 0) return;
    this.#parts = this.#featureStart[i]!;
    this.#rings = this.#partStart[this.#parts] ?? this.#rings;
    this.#used = 2 * (this.#ringStart[this.#rings] ?? this.#used / 2);
    this.#type[i] = GEOMETRY_NONE;
  }

  beginPart(): void {
    if (this.#parts + 1 >= this.#partStart.length) {
      this.#partStart = grown(this.#partStart, 2 * this.#partStart.length);
    }
    this.#partStart[this.#parts] = this.#rings;
    this.#parts += 1;
    this.#partStart[this.#parts] = this.#rings;
  }

  beginRing(): void {
    if (this.#rings + 1 >= this.#ringStart.length) {
      this.#ringStart = grown(this.#ringStart, 2 * this.#ringStart.length);
    }
    this.#ringStart[this.#rings] = this.#used / 2;
    this.#rings += 1;
    this.#ringStart[this.#rings] = this.#used / 2;
    this.#partStart[this.#parts] = this.#rings;
  }

  vertex(x: number, y: number): void {
    if (this.#used === this.#coords.length) {
      const coords = new Float64Array(2 * this.#coords.length);
      coords.set(this.#coords);
      this.#coords = coords;
    }
    this.#coords[this.#used] = x;
    this.#coords[this.#used + 1] = y;
    this.#used += 2;
  }

  /** Drops the last vertex where it repeats the first. Returns how many vertices the ring has. */
  endRing(): number {
    const first = 2 * this.#ringStart[this.#rings - 1]!;
    const last = this.#used - 2;
    const coords = this.#coords;
    if (last > first && coords[first] === coords[last] && coords[first + 1] === coords[last + 1]) {
      this.#used = last;
    }
    this.#ringStart[this.#rings] = this.#used / 2;
    return (this.#used - first) / 2;
  }

  /** How many features were begun. */
  get features(): number {
    return this.#features;
  }

  /** Exactly sized copies: the builder may go on, and the result's buffers may be transferred. */
  build(): FlatGeometry {
    const ringStart = this.#ringStart.slice(0, this.#rings + 1);
    ringStart[this.#rings] = this.#used / 2;
    const partStart = this.#partStart.slice(0, this.#parts + 1);
    partStart[this.#parts] = this.#rings;
    const featureStart = this.#featureStart.slice(0, this.#features + 1);
    featureStart[this.#features] = this.#parts;
    return {
      coords: this.#coords.slice(0, this.#used),
      ringStart,
      partStart,
      featureStart,
      type: this.#type.slice(0, this.#features),
    };
  }
}
