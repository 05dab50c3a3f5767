import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import type { GroupRate } from "./group-answer.ts";

/** Sums of positions A, B, C, D by group; readings that open nothing add nothing. */
export class PositionSums {
  readonly #columns: readonly Float64Array[];
  readonly #sums: Float64Array;

  constructor(columns: ReadingColumns, groups: number) {
    this.#columns = [columns.positionA, columns.positionB, columns.positionC, columns.positionD];
    this.#sums = new Float64Array(4 * groups);
  }

  add(i: number, group: number): void {
    for (let k = 0; k < 4; k++) {
      const opened = (this.#columns[k] as Float64Array)[i] as number;
      const at = 4 * group + k;
      if (opened > 0) this.#sums[at] = (this.#sums[at] as number) + opened;
    }
  }

  /** Shares of one group, from 0 to 1. */
  of(group: number): GroupRate["positions"] {
    const [a = 0, b = 0, c = 0, d = 0] = this.#sums.subarray(4 * group, 4 * group + 4);
    const opened = a + b + c + d;
    return opened === 0
      ? null
      : { opened, shares: [a / opened, b / opened, c / opened, d / opened] };
  }
}
