import { deleteProject } from "../delete-project.ts";
import { halfMade, markHalfMade } from "../project-list.ts";
import { otherProjects, ownName } from "../project-scope.ts";

/** Deletes what is left of a project whose filling ended with its tab; one that another tab fills just now stays. */
export const clearHalfMade = async (): Promise<void> => {
  const id = halfMade();
  if (id === null) return;
  const locks = globalThis.navigator?.locks;
  const free = await locks?.request(
    ownName("lindero", id),
    { ifAvailable: true },
    async (lock) => lock !== null,
  );
  if (free === false) return;
  if (otherProjects().every((one) => one.id !== id)) await deleteProject(id);
  markHalfMade(null);
};
