import type { Dataset } from "../../domain/dataset.ts";
import { markCopy } from "../../domain/field/copy-record.ts";
import { type Issue, issue } from "../../domain/issue/issue.ts";
import { remember, remembered } from "../../i18n/remembered.ts";
import { addFieldRecords } from "../../store/field-store.ts";
import { noteCame } from "../../store/last-copy/last-copy.ts";
import { addToNotebook } from "../../store/project/notebook-contents.ts";
import type { ProjectFile } from "../../store/project/project.ts";
import { LARGEST_PROJECT } from "../../store/project/read-project.ts";
import type { StoredFile } from "../../store/stored-file.ts";
import { readEmbedded } from "../data/embedded.ts";
import { readAgain } from "../data/kept-files.ts";
import { changedMark } from "../register/changed-mark.ts";
import { registerLogs } from "../register/register-logs.ts";
import { parseAddress } from "../state/address.ts";
import { client, store } from "../state/boot.ts";
import {
  activateCatalogue,
  activateReadings,
  activateRegister,
  activateTrial,
  addDocument,
  addNotice,
  useSession,
} from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";
import {
  allDatasets,
  readPresent,
  SAMPLE_IDS,
  templateStore,
  WHO_CHANGES,
} from "./collect-project.ts";
import { useSharing } from "./sharing.ts";
import type { UnpackedProject } from "./unpack-project.ts";

/** A project that was read whole, with the documents that adding it would open. */
export interface ReadyProject extends UnpackedProject {
  readonly datasets: readonly Dataset[];
}

const storedFile = ({ bytes, ...about }: ProjectFile): StoredFile => ({
  ...about,
  content: new Blob([bytes]),
});

/** Reads a project and every file in it. An issue where any of it cannot be opened: then none of it is. */
export const readyProject = async (
  file: File,
  signal: AbortSignal,
): Promise<ReadyProject | Issue> => {
  const source = { file: file.name };
  if (file.size > LARGEST_PROJECT)
    return issue("error", "project-too-large", source, { of: "bytes", limit: LARGEST_PROJECT });
  const question = { file, present: await readPresent() };
  const answer = await client.run("unpackProject", question, { signal });
  if (answer.unpacked === null) return answer.issue;
  const { merge } = answer.unpacked;
  const datasets: Dataset[] = [];
  for (const kept of merge.files) {
    signal.throwIfAborted();
    const dataset = await readAgain(client, storedFile(kept), signal).catch(() => null);
    signal.throwIfAborted();
    if (dataset === null)
      return issue("error", "project-file-unreadable", source, { file: kept.name });
    datasets.push(dataset);
  }
  return { ...answer.unpacked, datasets };
};

const activate = (view: Readonly<Record<string, string>>): void => {
  const { documents } = useSession.getState();
  const there = (list: readonly Dataset[], id: string | undefined): id is string =>
    list.some((dataset) => dataset.id === id);
  if (there(documents.registers, view.padron)) activateRegister(view.padron);
  if (there(documents.readings, view.lecturas)) activateReadings(view.lecturas);
  if (there(documents.trials, view.ensayo)) activateTrial(view.ensayo);
  activateCatalogue(there(documents.catalogues, view.catalogo) ? view.catalogo : null);
};

/** The project's view over the present one; the language stays. */
const restoreView = (view: Readonly<Record<string, string>>): void => {
  const now = parseAddress(window.location.hash);
  const none = Object.fromEntries(Object.keys(now).map((key) => [key, null]));
  setAddress({ ...none, ...view, idioma: now.idioma ?? null });
  useSharing.setState(({ restored }) => ({ restored: restored + 1 }));
};

const notKept = (): void =>
  addNotice({
    code: "notebook-failed",
    severity: "warning",
    source: { file: "" },
    params: { reason: "refused" },
  });

/**
 * Adds what is new to the open project, keeps it on this device, and looks where the project looked. `mark`: what the name of
 * a record says that is kept beside a later version of it.
 */
export const addProject = async (
  { merge, datasets }: ReadyProject,
  replaceAnnexes: boolean,
  mark: string,
): Promise<void> => {
  const { view, stories, annexes, otherAnnexes, field } = merge;
  for (const { file } of merge.logs)
    if (SAMPLE_IDS.includes(file)) remember(changedMark(file), "si");
  const open = new Set(allDatasets(useSession.getState().documents).map(({ id }) => id));
  const samples = merge.samples.filter((id) => SAMPLE_IDS.includes(id) && !open.has(id));
  await readEmbedded(client, samples, (dataset) => addDocument(dataset, false), addNotice);
  for (const dataset of datasets) addDocument(dataset, false);
  for (const file of merge.files) await store.keep(storedFile(file));
  for (const { file, entries } of merge.logs) await registerLogs.merge(file, entries);
  if (remembered(WHO_CHANGES) === null && merge.settings.quien !== undefined)
    remember(WHO_CHANGES, merge.settings.quien);
  if (merge.imports.length > 0) {
    const { imports } = await import("../import/imports.ts");
    imports.bring(
      merge.imports.map(({ bytes, ...about }) => ({ ...about, content: new Blob([bytes]) })),
    );
  }
  for (const template of merge.templates) await templateStore.keep(template);
  const words = replaceAnnexes ? [...annexes, ...otherAnnexes] : annexes;
  if (stories.length + words.length > 0) {
    await addToNotebook({ stories, annexes: words }).catch(notKept);
  }
  const records = [...field.records, ...field.copies.map((copy) => markCopy(copy, mark))];
  if (records.length + field.gone.length > 0)
    await addFieldRecords(records, field.pictures, field.gone).catch(notKept);
  // What is in the file that was opened is not on this device alone.
  noteCame({
    files: [...merge.files, ...merge.sameFiles],
    imports: [...merge.imports, ...merge.sameImports],
    logs: merge.logs,
    stories: [...stories, ...merge.sameStories],
    annexes: [...words, ...merge.sameAnnexes],
    templates: [...merge.templates, ...merge.sameTemplates],
    field: { records: field.records, pictures: [] },
  });
  activate(view);
  restoreView(view);
};
