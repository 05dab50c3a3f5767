/** Pictures of a movement that are looked at before it is called slow. */
const ENOUGH = 8;
/** A picture that takes longer than this is seen as a jump, milliseconds. */
const SLOW_MS = 200;

/** Watches how long the pictures of a moving map take. */
export class FrameTimes {
  #last: number | null = null;
  #times: number[] = [];
  #slow = false;

  /** More than half of the pictures of a movement took longer than 200 ms. Stays true until begun anew. */
  get slow(): boolean {
    return this.#slow;
  }

  begin(): void {
    this.#last = null;
    this.#times = [];
    this.#slow = false;
  }

  /** A picture was drawn `at` milliseconds; true when that has just shown the device to be slow. */
  drawn(at: number, moving: boolean): boolean {
    const last = this.#last;
    this.#last = moving ? at : null;
    if (this.#slow || !moving || last === null) return false;
    this.#times = [...this.#times, at - last].slice(-ENOUGH);
    const late = this.#times.filter((time) => time > SLOW_MS).length;
    this.#slow = this.#times.length === ENOUGH && late > ENOUGH / 2;
    return this.#slow;
  }
}
