/** A Float64Array that grows. Doubling keeps the cost per value constant. */
export class Float64List {
  values = new Float64Array(1024);
  length = 0;

  /** Two values at once: the pair of a vertex. */
  pair(a: number, b: number): void {
    if (this.length + 2 > this.values.length) {
      const grown = new Float64Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = a;
    this.values[this.length++] = b;
  }

  taken(): Float64Array {
    return this.values.slice(0, this.length);
  }
}

/** A Uint32Array that grows. */
export class Uint32List {
  values = new Uint32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  taken(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}
