import type { Project } from "../project/project.ts";
import { currentProject, FIRST_PROJECT } from "../project-scope.ts";
import { type CopyMarks, marksOf } from "./copy-marks.ts";

/** When all of a project last left the browser's storage as a file, and what went with it. */
export interface LastCopy {
  /** Milliseconds since 1970, by the device's clock; null where things only came from a file, and none was made here. */
  readonly at: number | null;
  readonly marks: CopyMarks;
}

/** Ends in the project's id, by which it goes when the project is deleted. */
const keyOf = (project: string): string =>
  project === FIRST_PROJECT ? "lindero.copia" : `lindero.copia-${project}`;

const listeners = new Set<() => void>();

/** Hears of every copy that is noted on this page. Gives back the way to stop. */
export const onCopy = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const isCopy = (value: unknown): value is LastCopy => {
  const { at, marks } = (value ?? {}) as Partial<LastCopy>;
  return (
    (at === null || Number.isSafeInteger(at)) &&
    typeof marks?.items === "object" &&
    typeof marks.logs === "object"
  );
};

/** The last copy of a project; null where there is none, or the browser does not let it be seen. */
export const lastCopy = (project: string = currentProject()): LastCopy | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(project)) ?? "null");
    return isCopy(kept) ? kept : null;
  } catch {
    return null;
  }
};

const keep = (copy: LastCopy, project: string): boolean => {
  try {
    localStorage.setItem(keyOf(project), JSON.stringify(copy));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
};

/**
 * Notes that a project went into a file that was saved or handed on, as it was collected for it. False where the browser
 * keeps no note: the copy then counts as not made.
 */
export const noteCopy = (
  project: Parameters<typeof marksOf>[0],
  at: number = Date.now(),
  of: string = currentProject(),
): boolean => keep({ at, marks: marksOf(project) }, of);

/** Notes that things came from a project file: they are in it, so they are not on this device alone. */
export const noteCame = (
  project: Pick<
    Project,
    "files" | "imports" | "logs" | "stories" | "annexes" | "templates" | "field"
  >,
  of: string = currentProject(),
): boolean => {
  const before = lastCopy(of);
  const { items, logs } = marksOf(project);
  return keep(
    {
      at: before?.at ?? null,
      marks: {
        items: { ...before?.marks.items, ...items },
        // Entries that joined those of here stand behind them: only a log that a copy took tells where it was.
        logs: { ...logs, ...before?.marks.logs },
      },
    },
    of,
  );
};
