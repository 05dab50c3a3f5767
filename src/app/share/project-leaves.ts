import type { Texts } from "../../i18n/texts.ts";
import { namedPictures } from "../../store/project/field-part.ts";
import type { Project } from "../../store/project/project.ts";
import { type ProjectCounts, shareTexts } from "./share-texts.ts";

const countsOf = (project: Project): ProjectCounts => ({
  files: project.files.length,
  imports: project.imports.length,
  changes: project.logs.reduce((sum, { entries }) => sum + entries.length, 0),
  stories: project.stories.length,
  annexes: project.annexes.length,
  templates: project.templates.length,
  photos:
    project.annexes.reduce((sum, { photos }) => sum + photos.length, 0) +
    namedPictures(project.field).length,
  field: project.field.records.length,
});

/** What a project's file takes along, in words. */
export const projectLeaves = (project: Project): Texts<string> => {
  const counts = countsOf(project);
  return {
    "es-PE": shareTexts["es-PE"].projectLeaves(counts),
    en: shareTexts.en.projectLeaves(counts),
  };
};
