import type { FieldRecord } from "../../../domain/field/field-record.ts";

type HasRecord = { readonly record: FieldRecord };

/** What a version is a version of, as far back as it is told. */
const rootOf = (record: FieldRecord, byId: ReadonlyMap<string, FieldRecord>): string => {
  const seen = new Set<string>();
  let id = record.id;
  while (!seen.has(id)) {
    seen.add(id);
    const before = byId.get(id)?.copyOf;
    if (before === undefined) return id;
    id = before;
  }
  return id;
};

/**
 * Of versions between which nobody has chosen yet, one: that under the first name, else the one changed last. Two versions of a
 * count are one count, and must not go out as two.
 */
export const oneVersionEach = <T extends HasRecord>(
  all: readonly T[],
): { readonly out: readonly T[]; readonly held: readonly T[] } => {
  const byId = new Map(all.map(({ record }) => [record.id, record]));
  const chosen = new Map<string, FieldRecord>();
  for (const { record } of all) {
    const root = rootOf(record, byId);
    const rival = chosen.get(root);
    if (rival?.id === root) continue;
    if (rival === undefined || record.id === root || record.changed > rival.changed)
      chosen.set(root, record);
  }
  const goes = new Set([...chosen.values()].map(({ id }) => id));
  return {
    out: all.filter(({ record }) => goes.has(record.id)),
    held: all.filter(({ record }) => !goes.has(record.id)),
  };
};
