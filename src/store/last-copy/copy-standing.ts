import { type CopyAge, copyAge } from "./copy-age.ts";
import type { CopyCounts } from "./copy-marks.ts";
import { lastCopy } from "./last-copy.ts";
import { countAll, sinceCopy } from "./since-copy.ts";
import { thingsNow } from "./things-now.ts";

/** How a project stands with its copies. */
export interface CopyStanding {
  /** When the last was made here, milliseconds since 1970, and how long that is ago; null: none was. */
  readonly last: { readonly at: number; readonly age: CopyAge } | null;
  /** What is in no copy, by kind and in all; null where the browser does not let it be seen. */
  readonly since: { readonly counts: CopyCounts; readonly all: number } | null;
}

/** Looks at the open project's databases, without making any. */
export const copyStanding = async (now: number = Date.now()): Promise<CopyStanding> => {
  const copy = lastCopy();
  const things = await thingsNow(copy?.marks ?? null);
  const counts = things && sinceCopy(things, copy?.marks ?? null);
  return {
    last: copy === null || copy.at === null ? null : { at: copy.at, age: copyAge(copy.at, now) },
    since: counts && { counts, all: countAll(counts) },
  };
};
