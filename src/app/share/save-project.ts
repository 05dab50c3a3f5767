import { formatDate } from "../../i18n/format-date.ts";
import { noteCopy } from "../../store/last-copy/last-copy.ts";
import { PROJECT_ENDING, type Project } from "../../store/project/project.ts";
import { saveFile } from "../../ui/save-file.ts";
import { client } from "../state/boot.ts";

/** A project file that was saved: its name, and its size in bytes. */
export interface SavedProject {
  readonly name: string;
  readonly bytes: number;
}

/** Saves a project as a file named by `word` and the day, and notes that it is the last copy. */
export const saveProject = async (project: Project, word: string): Promise<SavedProject> => {
  const bytes = await client.run("packProject", { project });
  const name = `${word}-${formatDate(new Date(), "en")}${PROJECT_ENDING}`;
  saveFile(name, bytes, "application/zip");
  noteCopy(project);
  return { name, bytes: bytes.length };
};
