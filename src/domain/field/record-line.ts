import type { FieldRecord } from "./field-record.ts";

/** Versions a record remembers; one that forgot counts as changed apart, and then both are kept. */
const MOST_VERSIONS = 500;

/** Moments of the versions that a record comes from, oldest first. */
const earlier = (...lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b).slice(-MOST_VERSIONS);

/** A record as it follows on others of the same id: it remembers them all, so that none is taken for news. */
export const following = (record: FieldRecord, others: readonly FieldRecord[]): FieldRecord => {
  const moments = others.map(({ changed }) => changed).filter((one) => one !== record.changed);
  const was = earlier(record.was ?? [], ...others.map(({ was: own }) => own ?? []), moments).filter(
    (one) => one !== record.changed,
  );
  const { was: _, ...rest } = record;
  return was.length === 0 ? rest : { ...rest, was };
};

/** Whether `later` was made by changing `before`. */
export const comesFrom = (later: FieldRecord, before: FieldRecord): boolean =>
  later.was?.includes(before.changed) ?? false;
