/** Half-edges between numbered points of the plane; the face of each lies on its left. */
export class PlaneGraph {
  readonly #nodes = new Map<string, number>();
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  /** Points reached from each point, in order of angle once walked. */
  readonly #out: Set<number>[] = [];

  /** The number of a point; equal coordinates are one point. */
  node(x: number, y: number): number {
    const key = `${x},${y}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const made = this.#x.length;
    this.#nodes.set(key, made);
    this.#x.push(x);
    this.#y.push(y);
    this.#out.push(new Set());
    return made;
  }

  add(from: number, to: number): void {
    if (from !== to) this.#out[from]!.add(to);
  }

  has(from: number, to: number): boolean {
    return this.#out[from]!.has(to);
  }

  /** Some half-edge goes out from the point. */
  leaves(node: number): boolean {
    return this.#out[node]!.size > 0;
  }

  /** The rings round all faces, each half-edge in one: counter-clockwise round a face, clockwise round what lies in it. */
  faces(): number[][] {
    const order = this.#out.map((reached, from) => this.#byAngle(from, reached));
    const walked = new Set<string>();
    const rings: number[][] = [];
    for (const [from, reached] of order.entries()) {
      for (const to of reached) {
        if (walked.has(`${from},${to}`)) continue;
        const ring: number[] = [];
        let [u, v] = [from, to];
        while (!walked.has(`${u},${v}`)) {
          walked.add(`${u},${v}`);
          ring.push(this.#x[u]!, this.#y[u]!);
          const next = this.#leftmost(order[v]!, u, v);
          if (next === undefined) break;
          [u, v] = [v, next];
        }
        rings.push(ring);
      }
    }
    return rings;
  }

  #angle(from: number, to: number): number {
    return Math.atan2(this.#y[to]! - this.#y[from]!, this.#x[to]! - this.#x[from]!);
  }

  #byAngle(from: number, reached: ReadonlySet<number>): number[] {
    return [...reached].sort((p, q) => this.#angle(from, p) - this.#angle(from, q));
  }

  /** Of the points reached from v, the first clockwise from the way back to u. */
  #leftmost(reached: readonly number[], u: number, v: number): number | undefined {
    const back = this.#angle(v, u);
    let found: number | undefined;
    for (const to of reached) {
      if (to !== u && this.#angle(v, to) < back) found = to;
    }
    return found ?? reached.findLast((to) => to !== u) ?? reached[0];
  }
}
