/** Units with the same number of neighbours, by what these sum to. */
interface UnitClasses {
  /** Class by class, and ascending by `observed` within. */
  readonly units: Int32Array;
  readonly observed: Float64Array;
  readonly groups: readonly {
    readonly others: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** Unit -> neighbours without itself, and its own observed sum. */
  readonly othersOf: Int32Array;
  readonly observedOf: Float64Array;
}

/** How often a shuffle was as high or as low. A place's figure counts for itself and those after (low) or before (high). */
interface Tally {
  readonly classes: UnitClasses;
  readonly asHigh: Int32Array;
  readonly asLow: Int32Array;
  /** Corrections of single units that were themselves among the drawn. */
  readonly moreHigh: Int32Array;
  readonly moreLow: Int32Array;
}

/** `count` holds the unit itself, `observed` does not. Units without neighbours are in no class. */
export function classesOf(count: Int32Array, observed: Float64Array): UnitClasses {
  const othersOf = count.map((near) => near - 1);
  const units = Int32Array.from(count.keys())
    .filter((unit) => othersOf[unit]! > 0)
    .sort((p, q) => othersOf[p]! - othersOf[q]! || observed[p]! - observed[q]! || p - q);
  const groups: { others: number; from: number; to: number }[] = [];
  for (let at = 0; at < units.length; at++) {
    const others = othersOf[units[at]!]!;
    const last = groups.at(-1);
    if (last?.others === others) last.to = at + 1;
    else groups.push({ others, from: at, to: at + 1 });
  }
  const sorted = Float64Array.from(units, (unit) => observed[unit]!);
  return { units, observed: sorted, groups, othersOf, observedOf: observed };
}

export const newTally = (classes: UnitClasses, n: number): Tally => ({
  classes,
  asHigh: new Int32Array(classes.units.length),
  asLow: new Int32Array(classes.units.length),
  moreHigh: new Int32Array(n),
  moreLow: new Int32Array(n),
});

/**
 * One shuffle: `running[k]` is the sum of its first k values. A class is told by one search; only a unit that is among its
 * own drawn neighbours needs a look of its own, with the next in its stead.
 */
export function countExtremes(
  { classes, asHigh, asLow, moreHigh, moreLow }: Tally,
  shuffled: Int32Array,
  running: Float64Array,
  drawn: number,
  whole: Float64Array,
): void {
  for (const { others, from, to } of classes.groups) {
    // Of k rounded values a sum is off by k/2 at most, and so is the other: no farther apart, they are equal.
    const sum = running[others]!;
    const below = firstFrom(classes.observed, from, to, sum - others);
    const past = firstFrom(classes.observed, below, to, sum + others + 1);
    if (past > from) asHigh[past - 1]!++;
    if (below < to) asLow[below]!++;
  }
  for (let at = 0; at < drawn; at++) {
    const unit = shuffled[at]!;
    const others = classes.othersOf[unit]!;
    if (at >= others) continue;
    const observed = classes.observedOf[unit]!;
    const taken = running[others]! - observed;
    const meant = running[others + 1]! - whole[unit]! - observed;
    moreHigh[unit]! += Number(meant >= -others) - Number(taken >= -others);
    moreLow[unit]! += Number(meant <= others) - Number(taken <= others);
  }
}

/** First place from `from` whose value is `least` or more. */
function firstFrom(sorted: Float64Array, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
