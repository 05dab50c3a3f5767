import { closeDatabases } from "./own-database.ts";
import { stopWriting } from "./project-gone.ts";
import { currentProject } from "./project-scope.ts";

/** The other tabs hear each change of the browser's small storage: this key is written for them, and taken away. */
const WORD = "lindero.borrado";

/** Tells the other tabs that a project is being deleted. */
export const tellDeleted = (project: string): void => {
  try {
    // The hour makes each a change, whatever a crash left there.
    localStorage.setItem(WORD, JSON.stringify([project, Date.now()]));
    localStorage.removeItem(WORD);
  } catch {
    // A browser that refuses has no other tab with the project.
  }
};

const projectOf = (word: string | null): unknown => {
  try {
    const said: unknown = JSON.parse(word ?? "null");
    return Array.isArray(said) ? said[0] : undefined;
  } catch {
    return undefined;
  }
};

/** Hears that another tab deletes the project of this one, which reads and keeps nothing of it from then on. */
export const onDeleted = (listener: () => void): void => {
  globalThis.addEventListener?.("storage", ({ key, newValue }: StorageEvent) => {
    if (key !== WORD || projectOf(newValue) !== currentProject()) return;
    stopWriting();
    closeDatabases();
    listener();
  });
};
