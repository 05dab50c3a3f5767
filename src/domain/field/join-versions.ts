import { canonicalJson } from "../canonical-json.ts";
import type { FieldGone } from "./field-gone.ts";
import type { FieldRecord } from "./field-record.ts";
import { walksOn } from "./open-walk.ts";
import { type FieldVersion, following } from "./record-line.ts";

/** What two versions of one record make. */
export interface JoinedVersion {
  readonly version: FieldVersion;
  /** The earlier of two that were changed apart: to be kept beside the other. */
  readonly beside: FieldRecord | null;
}

export const isGone = (version: FieldVersion): version is FieldGone => "gone" in version;

const contentOf = ({ kind, body, pictures = [] }: FieldRecord): string =>
  canonicalJson({ kind, body, pictures });

/** All moments that a version knows: those it comes from, and its own. */
const knownTo = ({ was = [], changed }: FieldVersion): ReadonlySet<number> =>
  new Set([...was, changed]);

/** Deletions nobody has answered, as far as a version knows. */
const deletionsOf = (version: FieldVersion): readonly number[] =>
  isGone(version) ? [version.changed, ...(version.apart ?? [])] : (version.goneAt ?? []);

/** Those that both have, and those that one has and the other never heard of: what the other heard of and has not, it answered. */
const openDeletions = (a: FieldVersion, b: FieldVersion): readonly number[] => {
  const [ofA, ofB] = [deletionsOf(a), deletionsOf(b)];
  const [knownA, knownB] = [knownTo(a), knownTo(b)];
  const open = [
    ...ofA.filter((one) => ofB.includes(one) || !knownB.has(one)),
    ...ofB.filter((one) => !knownA.has(one)),
  ];
  return [...new Set(open)].sort((one, other) => one - other);
};

const withRecord = (
  record: FieldRecord,
  other: FieldVersion,
  open: readonly number[],
): FieldRecord => {
  const { goneAt: _, ...rest } = following(record, [other]);
  return open.length === 0 ? rest : { ...rest, goneAt: open };
};

const asGone = (one: FieldVersion, other: FieldVersion, open: readonly number[]): FieldGone => {
  const changed = open.at(-1)!;
  const { id, kind } = one;
  const gone = following<FieldGone>({ id, kind, changed, gone: true }, [one, other]);
  return open.length === 1 ? gone : { ...gone, apart: open.slice(0, -1) };
};

/** Whether a version still stands beside the other: it does where the other never heard of it. */
const stands = (record: FieldVersion, other: FieldVersion): record is FieldRecord =>
  !isGone(record) &&
  !knownTo(other).has(record.changed) &&
  !(!isGone(other) && walksOn(other, record));

/**
 * Joins two versions of one record, whichever comes first. One made by changing, or deleting, the other goes before it,
 * whatever the clocks say; of two that were changed apart the later one goes on. One deleted by somebody who did not know how
 * it was changed stays, and asks. Of equal ones `b` is given.
 */
export const joinVersions = (a: FieldVersion, b: FieldVersion): JoinedVersion => {
  const open = openDeletions(a, b);
  const sameMoment = !isGone(a) && !isGone(b) && a.changed === b.changed;
  const aStands = sameMoment || stands(a, b);
  const bStands = sameMoment || stands(b, a);
  if (!isGone(a) && !isGone(b) && aStands === bStands) {
    const [ofA, ofB] = [contentOf(a), contentOf(b)];
    const aFirst = a.changed > b.changed || (a.changed === b.changed && ofA > ofB);
    const [later, before] = aFirst ? [a, b] : [b, a];
    return { version: withRecord(later, before, open), beside: ofA === ofB ? null : before };
  }
  const [record, other] = aStands || isGone(b) ? [a, b] : [b, a];
  if (!isGone(record) && (stands(record, other) || open.length === 0))
    return { version: withRecord(record, other, open), beside: null };
  return { version: asGone(a, b, open), beside: null };
};
