const LEAST_ROOM = 1024;

/** Pairs with some figures each, gathered in any order and given in order of the first plot, then of the second. */
export class PairColumns {
  readonly #width: number;
  #count = 0;
  #first = new Uint32Array(LEAST_ROOM);
  #second = new Uint32Array(LEAST_ROOM);
  #values: Float64Array<ArrayBuffer>;

  /** `width`: figures a pair has. */
  constructor(width: number) {
    this.#width = width;
    this.#values = new Float64Array(width * LEAST_ROOM);
  }

  add(first: number, second: number, ...values: readonly number[]): void {
    if (this.#count === this.#first.length) this.#grow();
    const k = this.#count++;
    this.#first[k] = first;
    this.#second[k] = second;
    for (let at = 0; at < this.#width; at++) this.#values[this.#width * k + at] = values[at]!;
  }

  #grow(): void {
    const size = 2 * this.#first.length;
    const first = new Uint32Array(size);
    first.set(this.#first);
    this.#first = first;
    const second = new Uint32Array(size);
    second.set(this.#second);
    this.#second = second;
    const values = new Float64Array(this.#width * size);
    values.set(this.#values);
    this.#values = values;
  }

  build(): {
    readonly first: Uint32Array;
    readonly second: Uint32Array;
    readonly values: readonly Float64Array[];
  } {
    const order = Uint32Array.from({ length: this.#count }, (_, k) => k);
    const [p, q] = [this.#first, this.#second];
    order.sort((i, j) => p[i]! - p[j]! || q[i]! - q[j]!);
    const width = this.#width;
    return {
      first: Uint32Array.from(order, (k) => p[k]!),
      second: Uint32Array.from(order, (k) => q[k]!),
      values: Array.from({ length: width }, (_, at) =>
        Float64Array.from(order, (k) => this.#values[width * k + at]!),
      ),
    };
  }
}
