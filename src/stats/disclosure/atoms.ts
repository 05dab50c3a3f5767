import type { RecordGroup } from "./record-group.ts";

/** Records that no published group tells apart, as one: they are in the same groups. */
export interface Atom {
  /** Places of the groups they are in, ascending. */
  readonly groups: readonly number[];
  /** Their producers, ascending. */
  readonly producers: readonly number[];
}

/**
 * Splits the records of some groups of one population into atoms; null where a record is twice in a group or has
 * two producers: then nothing can be said of the groups.
 */
export const splitAtoms = (groups: readonly RecordGroup[]): readonly Atom[] | null => {
  const groupsOf = new Map<number, number[]>();
  const producerOf = new Map<number, number>();
  for (const [g, { members, producers }] of groups.entries()) {
    if (members.length !== producers.length) return null;
    for (const [k, record] of members.entries()) {
      const producer = producers[k]!;
      if ((producerOf.get(record) ?? producer) !== producer) return null;
      producerOf.set(record, producer);
      const list = groupsOf.get(record) ?? [];
      if (list.at(-1) === g) return null;
      list.push(g);
      groupsOf.set(record, list);
    }
  }
  const atoms = new Map<string, { groups: number[]; producers: Set<number> }>();
  for (const [record, list] of groupsOf) {
    const key = list.join();
    const atom = atoms.get(key) ?? { groups: list, producers: new Set<number>() };
    atom.producers.add(producerOf.get(record)!);
    atoms.set(key, atom);
  }
  return [...atoms.values()].map(({ groups: list, producers }) => ({
    groups: list,
    producers: [...producers].sort((a, b) => a - b),
  }));
};
