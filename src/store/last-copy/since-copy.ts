import { COPY_KINDS, type CopyCounts, type CopyKind, type CopyMarks } from "./copy-marks.ts";

/** What the device has now, held against a copy. */
export interface ThingsNow {
  /** As `CopyMarks.items`. */
  readonly items: Readonly<Record<string, string>>;
  /** By register: entries, and whether those that the copy took are still their beginning. */
  readonly logs: Readonly<Record<string, { readonly count: number; readonly goesOn: boolean }>>;
  /** A walk is under way: no copy takes it along before it is closed. */
  readonly walking: boolean;
}

/** What is on this device and, in this version, in no copy; by kind. `copied` null: nothing ever was. */
export const sinceCopy = (now: ThingsNow, copied: CopyMarks | null): CopyCounts => {
  const counts = Object.fromEntries(COPY_KINDS.map((kind) => [kind, 0])) as Record<
    CopyKind,
    number
  >;
  for (const [key, mark] of Object.entries(now.items))
    if (copied?.items[key] !== mark) counts[key.slice(0, key.indexOf(" ")) as CopyKind] += 1;
  for (const [register, { count, goesOn }] of Object.entries(now.logs)) {
    const taken = goesOn ? (copied?.logs[register]?.[0] ?? 0) : 0;
    counts.changes += Math.max(0, count - taken);
  }
  if (now.walking) counts.walk += 1;
  return counts;
};

export const countAll = (counts: CopyCounts): number =>
  COPY_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
