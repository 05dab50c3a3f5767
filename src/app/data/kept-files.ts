import type { Dataset } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
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
