import type { Atom } from "./atoms.ts";
import { clearColumns } from "./echelon.ts";
import { PRIMES } from "./prime-field.ts";

/** More groups than this are named as they were found. */
const MOST_TRIED = 60;

/** Whether some groups alone make a sum that tells only of the atoms of `target`. */
const suffice = (
  atoms: readonly Atom[],
  groups: readonly number[],
  target: ReadonlySet<number>,
): boolean => {
  const outside = [...atoms.keys()].filter((a) => !target.has(a));
  const order = [...outside, ...target];
  const row = new Map(groups.map((g) => [g, new Float64Array(atoms.length)]));
  for (const [column, a] of order.entries())
    for (const g of atoms[a]!.groups) {
      const own = row.get(g);
      if (own) own[column] = 1;
    }
  const effort = { left: Infinity };
  const { rest } = clearColumns([...row.values()], [...outside.keys()], PRIMES[0], effort);
  return rest.some((left) => left.some((entry) => entry !== 0));
};

/** Of groups that together tell of the atoms of `target`, as few as still do: the others are not at fault. */
export const fewestGroups = (
  atoms: readonly Atom[],
  groups: readonly number[],
  target: readonly number[],
): readonly number[] => {
  if (groups.length > MOST_TRIED) return groups;
  const wanted = new Set(target);
  let kept = groups;
  for (const group of groups) {
    const without = kept.filter((g) => g !== group);
    if (suffice(atoms, without, wanted)) kept = without;
  }
  return kept;
};
