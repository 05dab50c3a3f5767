import { ownName } from "../../store/project-scope.ts";

const key = (project?: string): string => ownName("lindero.vista", project);

/** The address's fragment as it was when a project was last worked on; "" where there is none. */
export const keptView = (project?: string): string => {
  try {
    return localStorage.getItem(key(project)) ?? "";
  } catch {
    return "";
  }
};

/** "" forgets it. */
export const keepView = (fragment: string, project?: string): void => {
  try {
    if (fragment === "") localStorage.removeItem(key(project));
    else localStorage.setItem(key(project), fragment);
  } catch {
    // A browser that keeps no view keeps no file to look at either.
  }
};
