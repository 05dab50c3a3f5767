import type { ProjectMerge } from "../../store/project/merge-project.ts";
import { otherProjects } from "../../store/project-scope.ts";

/** The name it had where it was saved, else that of its file; with a number where a project here is called so. */
export const nameOfProject = (
  { settings }: Pick<ProjectMerge, "settings">,
  file: string,
  untitled: string,
): string => {
  const own = settings.nombre?.trim() || file.replace(/\.[^.]*$/, "").trim() || untitled;
  const taken = new Set(otherProjects().map(({ name }) => name));
  for (let n = 1; ; n++) {
    const name = n === 1 ? own : `${own} (${n})`;
    if (!taken.has(name)) return name;
  }
};
