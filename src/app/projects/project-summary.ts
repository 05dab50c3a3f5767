import { type ProjectContents, projectContents } from "../../store/project-contents.ts";
import {
  currentProject,
  FIRST_PROJECT,
  otherProjects,
  projectName,
} from "../../store/project-scope.ts";
import type { ContentCounts } from "./projects-texts.ts";

/** A project of this device with what it has. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly current: boolean;
  readonly contents: ProjectContents;
}

export const countsOf = (contents: ProjectContents): ContentCounts => ({
  files: contents.files.length,
  imports: contents.imports.length,
  stories: contents.stories.length,
  annexes: contents.annexes,
  changes: contents.changes,
  templates: contents.templates,
  field: contents.field,
});

/** All projects of this device, the first one first; it is called `first` where nobody named it. */
export const summariseProjects = async (first: string): Promise<readonly ProjectSummary[]> => {
  const here = currentProject();
  const all = [
    { id: FIRST_PROJECT, name: projectName(FIRST_PROJECT) ?? first },
    ...otherProjects(),
  ];
  return Promise.all(
    all.map(async ({ id, name }) => ({
      id,
      name,
      current: id === here,
      contents: await projectContents(id),
    })),
  );
};

/** Name of the page's project. */
export const currentName = (first: string): string => projectName(currentProject()) ?? first;
