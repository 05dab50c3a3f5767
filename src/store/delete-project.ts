import { deleteDB } from "idb";
import { DRAWING_KEY } from "./drawing-journal.ts";
import { letPageGo } from "./hold-page.ts";
import { deleteLarge, largeContents } from "./large-contents.ts";
import { closeDatabases } from "./own-database.ts";
import { peekDatabase } from "./peek-database.ts";
import { PROJECT_DATABASES, type ProjectContents, projectContents } from "./project-contents.ts";
import { tellDeleted } from "./project-deleted.ts";
import { stopWriting } from "./project-gone.ts";
import {
  currentProject,
  FIRST_PROJECT,
  listProjects,
  otherProjects,
  ownName,
} from "./project-scope.ts";
import { forgetPublicStory } from "./public-story-store.ts";
import { standInFor } from "./stand-in.ts";

/** What was deleted, and what the browser would not delete: nothing, unless another tab with an old Lindero holds it. */
export interface Deletion {
  readonly deleted: ProjectContents;
  readonly left: readonly string[];
}

/** How long a database may be held by another tab before it counts as left. */
const HELD_MS = 3000;

const deleted = (name: string): Promise<unknown> => {
  const gone = deleteDB(name).catch(() => undefined);
  return Promise.race([gone, new Promise((resolve) => setTimeout(resolve, HELD_MS))]);
};

/** A drawing of the first project, also one in the sample, which is no file of it. */
const isOfFirst = (key: string): boolean =>
  key.startsWith(DRAWING_KEY) && !otherProjects().some(({ id }) => key.endsWith(id));

/** Keys of the browser's small storage that belong to a project or to one of its files. */
const deleteKeys = (project: string, files: readonly string[]): void => {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? "");
    for (const key of keys) {
      const own = key.startsWith("lindero.") && project !== FIRST_PROJECT && key.endsWith(project);
      const drawn = project === FIRST_PROJECT && isOfFirst(key);
      if (own || drawn || files.some((id) => key.includes(id))) localStorage.removeItem(key);
    }
    if (project === FIRST_PROJECT)
      for (const key of ["vista", "pendientes", "proyecto-primero", "copia", "llevado-"])
        localStorage.removeItem(`lindero.${key}`);
    const journal = localStorage.getItem("lindero-anexo-pendiente");
    if (journal !== null && files.some((id) => journal.includes(id)))
      localStorage.removeItem("lindero-anexo-pendiente");
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};

/**
 * Deletes all that a project has on this device: databases, large files, what was made for its presentations, keys. It
 * looks again afterwards and says what is still there. The first project stays, empty. Where it is the page's own project,
 * the page has to be loaded again.
 */
export const deleteProject = (project: string): Promise<Deletion> =>
  standInFor(project, async () => {
    const contents = await projectContents(project);
    if (project === currentProject()) {
      stopWriting();
      letPageGo(null);
      closeDatabases();
    }
    tellDeleted(project);
    await Promise.all(PROJECT_DATABASES.map((base) => deleted(ownName(base, project))));
    await deleteLarge(project).catch(() => undefined);
    for (const id of contents.stories) await forgetPublicStory(id);
    deleteKeys(
      project,
      [...contents.files, ...contents.imports].map(({ id }) => id),
    );
    if (project !== FIRST_PROJECT) listProjects(otherProjects().filter(({ id }) => id !== project));
    const left: string[] = [];
    for (const base of PROJECT_DATABASES) {
      const name = ownName(base, project);
      let there = false;
      const seen = () => {
        there = true;
      };
      await peekDatabase(name, null, async () => seen(), seen);
      if (there) left.push(name);
    }
    if ((await largeContents(project)).size > 0) left.push(ownName("lindero-archivos", project));
    return { deleted: contents, left };
  });
