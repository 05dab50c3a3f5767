/** Tiles kept before all are forgotten: some megabytes at most. */
const MOST_TILES = 4096;

/** Whatever belongs to a tile of a regular grid, made when first asked for. Column and row within ±2^20. */
export class TileCache<T> {
  readonly #tiles = new Map<number, T>();
  readonly #make: (column: number, row: number) => T;

  constructor(make: (column: number, row: number) => T) {
    this.#make = make;
  }

  at(column: number, row: number): T {
    const key = column * 2_097_152 + row;
    let tile = this.#tiles.get(key);
    if (tile === undefined) {
      if (this.#tiles.size >= MOST_TILES) this.#tiles.clear();
      tile = this.#make(column, row);
      this.#tiles.set(key, tile);
    }
    return tile;
  }
}
