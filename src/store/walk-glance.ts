import type { DBSchema } from "idb";
import { peekDatabase } from "./peek-database.ts";
import { ownName } from "./project-scope.ts";

interface Schema extends DBSchema {
  lines: { key: number; value: unknown };
}

/** What can be said of a walk on the disk without working it out. */
export interface WalkGlance {
  readonly positions: number;
  /** When its last line was written, milliseconds since 1970 by the device's clock then. */
  readonly lastAt: number;
}

/** Lines read at a time: of a walk of ten hours never more than a few hundred kB are in memory. */
const MOST_LINES = 500;

/** The walk that the open project has on the disk; null where there is none or it cannot be seen. Makes no database. */
export const glanceAtWalk = (): Promise<WalkGlance | null> =>
  peekDatabase<Schema, WalkGlance | null>(ownName("lindero-recorrido"), null, async (db) => {
    let [positions, lastAt, after] = [0, Number.NaN, 0];
    for (;;) {
      const range = IDBKeyRange.lowerBound(after, true);
      const keys = await db.getAllKeys("lines", range, MOST_LINES);
      for (const line of await db.getAll("lines", range, MOST_LINES)) {
        const { kind, at } = (line ?? {}) as { readonly kind?: unknown; readonly at?: unknown };
        if (kind === "fix") positions += 1;
        if (typeof at === "number") lastAt = at;
      }
      if (keys.length < MOST_LINES) break;
      after = keys.at(-1)!;
    }
    return Number.isFinite(lastAt) ? { positions, lastAt } : null;
  });
