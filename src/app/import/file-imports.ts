import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import { newId } from "../../domain/new-id.ts";
import { areaTitle } from "../../intake/area-title.ts";
import type { IntakeReport } from "../../intake/intake-report.ts";
import type { FileStore } from "../../store/file-store.ts";
import type { AppClient } from "../app-client.ts";
import { addDocument, addNotice, addPending, setPending, useSession } from "../state/session.ts";

interface OpenFile {
  readonly file: File;
  stop: AbortController;
}

/** Files on their way from the disk into the documents; each reading can be stopped. */
export interface FileImports {
  /** Begins to read files; `kind` is what the person said they were looking for. Returns their ids. */
  open(files: readonly File[], kind: DatasetKind | null): readonly string[];
  answer(id: string, choices: ImportChoices): void;
  /**
   * Takes the accepted records; returns the data set. Null when there is none, or when reading the file as `kind` found
   * something new, which is then shown first.
   */
  accept(id: string, kind: DatasetKind): Promise<Dataset | null>;
  discard(id: string): void;
}

/** The accepted records as a document; an area is called by its own name. */
export const datasetOf = (report: IntakeReport, id: string, kind: DatasetKind): Dataset | null => {
  const { dataset } = report;
  if (dataset === null) return null;
  return { ...dataset, id, kind, name: kind === "areas" ? areaTitle(dataset) : dataset.name };
};

const pointOf = ({ code, source }: Issue): string =>
  `${code} ${source.row ?? ""} ${source.column ?? ""}`;

/** Whether a second reading found anything that the first did not say. */
const saysMore = (second: IntakeReport, first: IntakeReport): boolean => {
  if (second.issues === first.issues) return false;
  const said = new Set(first.issues.map(pointOf));
  return second.issues.some((issue) => !said.has(pointOf(issue)));
};

export const createFileImports = (client: AppClient, store: FileStore): FileImports => {
  const openFiles = new Map<string, OpenFile>();

  const read = async (id: string, choices: ImportChoices): Promise<void> => {
    const open = openFiles.get(id);
    if (open === undefined) return;
    open.stop.abort();
    const stop = new AbortController();
    open.stop = stop;
    setPending(id, { choices, report: null, share: 0 });
    try {
      const report = await client.run(
        "intake",
        { file: open.file, choices },
        {
          signal: stop.signal,
          onProgress: (done, total) => setPending(id, { share: done / total }),
        },
      );
      setPending(id, { report, share: 1 });
    } catch (cause) {
      if (stop.signal.aborted) return;
      setPending(id, null);
      addNotice({
        code: "file-unreadable",
        severity: "error",
        source: { file: open.file.name },
        params: { detail: cause instanceof Error ? cause.message : String(cause) },
      });
    }
  };

  return {
    open: (files, kind) =>
      files.map((file) => {
        const id = newId();
        openFiles.set(id, { file, stop: new AbortController() });
        const choices: ImportChoices = kind === null ? {} : { kind };
        addPending({ id, name: file.name, size: file.size, choices, report: null, share: 0 });
        void read(id, choices);
        return id;
      }),
    answer: (id, choices) => {
      const known = useSession.getState().pending.find((file) => file.id === id);
      void read(id, { ...known?.choices, ...choices });
    },
    accept: async (id, kind) => {
      const known = () => useSession.getState().pending.find((file) => file.id === id);
      const shown = known();
      const open = openFiles.get(id);
      if (!shown?.report || open === undefined) return null;
      // Plots and areas are checked differently: what was read as the one is read again before it serves as the other.
      const choices: ImportChoices = { ...shown.choices, kind };
      if ((shown.choices.kind ?? shown.report.suggestedKind) !== kind) await read(id, choices);
      const report = known()?.report;
      if (!report || saysMore(report, shown.report)) return null;
      const dataset = datasetOf(report, id, kind);
      if (dataset === null) return null;
      addDocument(dataset);
      setPending(id, null);
      openFiles.delete(id);
      await store.keep({
        id,
        name: open.file.name,
        kind,
        bytes: new Uint8Array(await open.file.arrayBuffer()),
        choices,
        addedAt: Date.now(),
      });
      return dataset;
    },
    discard: (id) => {
      openFiles.get(id)?.stop.abort();
      openFiles.delete(id);
      setPending(id, null);
    },
  };
};
