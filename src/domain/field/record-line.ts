import type { FieldGone } from "./field-gone.ts";
import type { FieldRecord } from "./field-record.ts";

/** A record as it was at a moment, or that it was deleted then. */
export type FieldVersion = FieldRecord | FieldGone;

/** Versions a record remembers; one that forgot counts as changed apart, and then both are kept. */
const MOST_VERSIONS = 500;

/** Moments of the versions that a record comes from, oldest first. */
const earlier = (...lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b).slice(-MOST_VERSIONS);

/** A version as it follows on others of the same id: it remembers them all, so that none is taken for news. */
export const following = <V extends FieldVersion>(
  version: V,
  others: readonly FieldVersion[],
): V => {
  const moments = others.map(({ changed }) => changed);
  const was = earlier(
    version.was ?? [],
    ...others.map(({ was: own }) => own ?? []),
    moments,
  ).filter((one) => one !== version.changed);
  const { was: _, ...rest } = version;
  return (was.length === 0 ? rest : { ...rest, was }) as V;
};
