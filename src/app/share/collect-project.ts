import type { Dataset } from "../../domain/dataset.ts";
import type { Documents } from "../../domain/documents.ts";
import { readNotebook } from "../../store/project/notebook-contents.ts";
import type { Project, ProjectFile } from "../../store/project/project.ts";
import { SAMPLE_ID, SAMPLE_READINGS_ID, SAMPLE_TRIAL_ID } from "../data/embedded.ts";
import { parseAddress } from "../state/address.ts";
import { store } from "../state/boot.ts";
import { addNotice } from "../state/session.ts";
import { viewToSave } from "./view-to-save.ts";

export const SAMPLE_IDS: readonly string[] = [SAMPLE_ID, SAMPLE_READINGS_ID, SAMPLE_TRIAL_ID];

export const allDatasets = (documents: Documents): readonly Dataset[] => [
  ...documents.registers,
  ...documents.areas,
  ...documents.readings,
  ...documents.trials,
  ...documents.catalogues,
];

/** What this device keeps, and of it what is open; a notebook the browser refuses is said, and counts as empty. */
export const readPresent = async (): Promise<Pick<Project, "files" | "stories" | "annexes">> => {
  const notebook = readNotebook().catch(() => {
    addNotice({
      code: "notebook-failed",
      severity: "warning",
      source: { file: "" },
      params: { reason: "refused" },
    });
    return { stories: [], annexes: [] };
  });
  const files = await Promise.all(
    (await store.list()).map(async ({ content, ...about }): Promise<ProjectFile> => {
      return { ...about, bytes: new Uint8Array(await content.arrayBuffer()) };
    }),
  );
  return { files, ...(await notebook) };
};

/** Everything a project file takes. */
export const collectProject = async (documents: Documents): Promise<Project> => ({
  ...(await readPresent()),
  view: viewToSave(parseAddress(window.location.hash), documents),
  samples: allDatasets(documents)
    .map(({ id }) => id)
    .filter((id) => SAMPLE_IDS.includes(id)),
});
