import type { StorageReason } from "../../domain/issue/storage-issues.ts";
import { newId } from "../../domain/new-id.ts";
import { remember, remembered } from "../../i18n/remembered.ts";
import { deleteProject } from "../../store/delete-project.ts";
import { noteCame } from "../../store/last-copy/last-copy.ts";
import type { ProjectMerge } from "../../store/project/merge-project.ts";
import { seedProject } from "../../store/project/seed-project.ts";
import { createProject, markHalfMade } from "../../store/project-list.ts";
import { storageReason } from "../../store/storage-reason.ts";
import { keepView } from "../projects/kept-view.ts";
import { switchProject } from "../projects/switch-project.ts";
import { changedMark } from "../register/changed-mark.ts";
import { formatAddress } from "../state/address.ts";
import { SAMPLE_IDS, WHO_CHANGES } from "./collect-project.ts";

/**
 * Opens a project file as a project of its own: fills it, then loads the page again in it. Null once that is under way;
 * else why the browser refused, and then nothing of it is left.
 */
export const beginProject = async (
  apart: ProjectMerge,
  name: string,
): Promise<StorageReason | null> => {
  const id = newId();
  try {
    markHalfMade(id);
    await seedProject(id, apart);
    if (createProject(name, id) === null) throw new DOMException("", "QuotaExceededError");
  } catch (cause) {
    await deleteProject(id)
      .then(() => markHalfMade(null))
      .catch(() => undefined);
    return storageReason(cause);
  }
  markHalfMade(null);
  const { records, copies } = apart.field;
  noteCame({ ...apart, field: { records: [...records, ...copies], pictures: [] } }, id);
  for (const { file } of apart.logs)
    if (SAMPLE_IDS.includes(file)) remember(changedMark(file), "si");
  if (remembered(WHO_CHANGES) === null && apart.settings.quien !== undefined)
    remember(WHO_CHANGES, apart.settings.quien);
  keepView(formatAddress(apart.view), id);
  return switchProject(id) ? null : "refused";
};
