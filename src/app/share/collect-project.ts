import type { Dataset } from "../../domain/dataset.ts";
import type { Documents } from "../../domain/documents.ts";
import { NO_FIELD } from "../../domain/field/field-contents.ts";
import { withOpenWalk } from "../../domain/field/with-open-walk.ts";
import { remembered } from "../../i18n/remembered.ts";
import { readFieldContents } from "../../store/field-store.ts";
import type { Present } from "../../store/project/merge-project.ts";
import { readNotebook } from "../../store/project/notebook-contents.ts";
import type {
  Project,
  ProjectFile,
  ProjectImport,
  ProjectLog,
} from "../../store/project/project.ts";
import { currentProject, projectName } from "../../store/project-scope.ts";
import { createTemplateStore } from "../../store/template-store.ts";
import { readWalkLines } from "../../store/walk-journal.ts";
import { SAMPLE_ID, SAMPLE_READINGS_ID, SAMPLE_TRIAL_ID } from "../data/embedded.ts";
import { pendingStore } from "../import/imports.ts";
import { registerLogs } from "../register/register-logs.ts";
import { parseAddress } from "../state/address.ts";
import { store } from "../state/boot.ts";
import { addNotice } from "../state/session.ts";
import { viewToSave } from "./view-to-save.ts";

export const templateStore = createTemplateStore(addNotice);

/** Remembered on this device: who makes changes. */
export const WHO_CHANGES = "quien";

export const SAMPLE_IDS: readonly string[] = [SAMPLE_ID, SAMPLE_READINGS_ID, SAMPLE_TRIAL_ID];

export const allDatasets = (documents: Documents): readonly Dataset[] => [
  ...documents.registers,
  ...documents.areas,
  ...documents.readings,
  ...documents.trials,
  ...documents.catalogues,
];

/** What this device keeps, and of it what is open; a notebook the browser refuses is said, and counts as empty. */
export const readPresent = async (): Promise<Present> => {
  const refused = <T>(none: T): T => {
    const params = { reason: "refused" } as const;
    addNotice({ code: "notebook-failed", severity: "warning", source: { file: "" }, params });
    return none;
  };
  const notebook = readNotebook().catch(() => refused({ stories: [], annexes: [] }));
  const field = Promise.all([readFieldContents(), readWalkLines()]).then(
    ([contents, lines]) => withOpenWalk(contents, lines),
    () => refused(NO_FIELD),
  );
  const files = await Promise.all(
    (await store.list()).map(async ({ content, ...about }): Promise<ProjectFile> => {
      return { ...about, bytes: new Uint8Array(await content.arrayBuffer()) };
    }),
  );
  const imports: ProjectImport[] = [];
  for (const { content, begun: _, ...about } of await pendingStore.list())
    if (content !== null)
      imports.push({ ...about, bytes: new Uint8Array(await content.arrayBuffer()) });
  const logs: ProjectLog[] = [];
  for (const file of [...files.map(({ id }) => id), ...SAMPLE_IDS]) {
    const entries = await registerLogs.of(file);
    if (entries.length > 0) logs.push({ file, entries });
  }
  const templates = await templateStore.list();
  return { files, imports, logs, templates, field: await field, ...(await notebook) };
};

/** How the project is called and who makes changes, as far as anybody said. */
const settings = (): Readonly<Record<string, string>> => {
  const name = projectName(currentProject());
  const who = remembered(WHO_CHANGES);
  return { ...(name !== null && { nombre: name }), ...(who !== null && { quien: who }) };
};

/** Everything a project file takes. */
export const collectProject = async (documents: Documents): Promise<Project> => ({
  ...(await readPresent()),
  settings: settings(),
  view: viewToSave(parseAddress(window.location.hash), documents),
  samples: allDatasets(documents)
    .map(({ id }) => id)
    .filter((id) => SAMPLE_IDS.includes(id)),
});
