import type { Dataset } from "../../../../domain/dataset.ts";
import { ALIKE, type Likeness, likeness } from "./likeness.ts";
import { monthsApart, nameDate } from "./name-date.ts";

type Register = Dataset<"plots">;

/** Two registers to hold against each other, and why these and this way round. */
export interface ChosenPair {
  readonly before: Register;
  readonly after: Register;
  readonly likeness: Likeness;
  /**
   * Why `before` is the earlier one: a person said so, the dates in the names, or, without these, because `after` is the
   * register all questions work on or was opened last.
   */
  readonly order: "asked" | "dates" | "active" | "opened";
  /** A person chose an order that the dates in the names speak against. */
  readonly against: boolean;
}

/** More than so many are not held against each other two by two: only against the active one. */
const MOST = 12;

/** Months by which the dates in two names lie apart; null where one says none. */
function apart(a: Register, b: Register): number | null {
  const [one, other] = [nameDate(a.name), nameDate(b.name)];
  return one && other ? monthsApart(one, other) : null;
}

function inOrder(a: Register, b: Register, active: string | null): ChosenPair {
  const common = { likeness: likeness(a, b), against: false };
  const months = apart(a, b);
  if (months) {
    const [before, after] = months < 0 ? [a, b] : [b, a];
    return { before, after, order: "dates", ...common };
  }
  const order = a.id === active || b.id === active ? "active" : "opened";
  return a.id === active
    ? { before: b, after: a, order, ...common }
    : { before: a, after: b, order, ...common };
}

/** What makes one pair better than another, the weightiest first. */
function worth(a: Register, b: Register, active: string | null): readonly number[] {
  const { share } = likeness(a, b);
  const alike = Number(share >= ALIKE);
  const isActive = Number(a.id === active || b.id === active);
  const own = Number(!a.provenance.sample && !b.provenance.sample);
  const months = apart(a, b);
  return [
    alike * isActive,
    own,
    alike,
    isActive,
    Math.round(10 * share),
    months ? -Math.abs(months) : Number.NEGATIVE_INFINITY,
  ];
}

const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((value, k) => value !== other[k]);
  return at >= 0 && one[at]! > other[at]!;
};

/**
 * The two registers to compare: those a person asked for; else the active one with the one most like it, or, where none is
 * like it, the two most alike. The sample only for want of others.
 */
export function choosePair(
  registers: readonly Register[],
  active: string | null,
  asked: { readonly before: string | null; readonly after: string | null },
): ChosenPair | null {
  const find = (id: string | null) => registers.find((register) => register.id === id) ?? null;
  const [first, last] = [find(asked.before), find(asked.after)];
  if (first && last && first !== last) {
    const months = apart(first, last);
    return {
      before: first,
      after: last,
      likeness: likeness(first, last),
      order: "asked",
      against: months !== null && months > 0,
    };
  }
  const fixed = first ?? last ?? (registers.length > MOST ? find(active) : null);
  let best: readonly [Register, Register] | null = null;
  let bestWorth: readonly number[] = [];
  registers.forEach((a, i) => {
    for (const b of registers.slice(i + 1)) {
      if (fixed && a !== fixed && b !== fixed) continue;
      const own = worth(a, b, active);
      if (best === null || isBetter(own, bestWorth)) {
        best = [a, b];
        bestWorth = own;
      }
    }
  });
  return best && inOrder(best[0], best[1], active);
}
