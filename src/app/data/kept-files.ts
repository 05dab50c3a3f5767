import type { Dataset } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import type { FileStore } from "../../store/file-store.ts";
import type { StoredFile } from "../../store/stored-file.ts";
import type { AppClient } from "../app-client.ts";
import { datasetOf } from "../import/dataset-of.ts";

/** A kept file as a document once more; null where it gives no record. */
export const readAgain = async (
  client: AppClient,
  kept: StoredFile,
  signal?: AbortSignal,
): Promise<Dataset | null> => {
  const file = new File([kept.content], kept.name);
  const choices = kept.choices as ImportChoices;
  const report = await client.run("intake", { file, choices }, signal ? { signal } : {});
  return datasetOf(report, kept.id, kept.kind);
};

/** Reads the files kept on this device again, in the order they came, with the answers given then. */
export const readKeptFiles = async (
  client: AppClient,
  store: FileStore,
  onDataset: (dataset: Dataset) => void,
  onIssue: (issue: Issue) => void,
): Promise<void> => {
  for (const kept of await store.list()) {
    const dataset = await readAgain(client, kept).catch(() => null);
    if (dataset !== null) onDataset(dataset);
    else
      onIssue({
        code: "kept-file-unreadable",
        severity: "warning",
        source: { file: kept.name },
        params: {},
      });
  }
};
