import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import { newId } from "../../domain/new-id.ts";
import type { IntakeReport } from "../../intake/intake-report.ts";
import type { FileStore } from "../../store/file-store.ts";
import type { FoundImport, PendingStore } from "../../store/pending-store.ts";
import type { AppClient } from "../app-client.ts";
import { followView } from "../projects/follow-view.ts";
import { parseAddress } from "../state/address.ts";
import { addDocument, addNotice, addPending, setPending, useSession } from "../state/session.ts";
import { datasetOf } from "./dataset-of.ts";
import { firstOf } from "./first-of.ts";
import { setPendingMark } from "./pending-mark.ts";

interface OpenFile {
  file: File;
  stop: AbortController;
  /** When its bytes are kept, or were refused. */
  readonly kept: Promise<unknown>;
  readonly addedAt: number;
}

/** A file on its way in that was begun on another device. */
export interface BroughtImport {
  readonly name: string;
  readonly content: Blob;
  readonly choices: unknown;
}

/** Files on their way from the disk into the documents; each reading can be stopped. */
export interface FileImports {
  /** Begins to read files; `kind` is what the person said they were looking for. Returns their ids. */
  open(files: readonly File[], kind: DatasetKind | null): readonly string[];
  /** Goes on with those that were under way when the page went. */
  reopen(): Promise<void>;
  /** Reads one again that was left alone because its reading ended with the tab. */
  reopenStopped(id: string): Promise<void>;
  /** The file as it was opened; null once it is taken or left. */
  file(id: string): File | null;
  /** Begins to read files that come with their answers, as a project has them. */
  bring(files: readonly BroughtImport[]): void;
  answer(id: string, choices: ImportChoices): void;
  /**
   * Takes the accepted records; returns the data set. Null when there is none, or when reading the file as `kind` found
   * something new, which is then shown first.
   */
  accept(id: string, kind: DatasetKind): Promise<Dataset | null>;
  discard(id: string): void;
  /** Keeps what was refused before, where it may be kept now; true when nothing is left. */
  retry(): Promise<boolean>;
}

/** Readings that may end with the tab before a file is no longer read by itself: it may be what ends it. */
const MOST_CUT = 3;

const pointOf = ({ code, source }: Issue): string =>
  `${code} ${source.row ?? ""} ${source.column ?? ""}`;

/** Whether a second reading found anything that the first did not say. */
const saysMore = (second: IntakeReport, first: IntakeReport): boolean => {
  if (second.issues === first.issues) return false;
  const said = new Set(first.issues.map(pointOf));
  return second.issues.some((issue) => !said.has(pointOf(issue)));
};

/** A file whose bytes are as they were when it was opened, whatever becomes of it on the disk. */
const asOpened = async (file: File): Promise<File> =>
  new File([await file.arrayBuffer()], file.name);

export const createFileImports = (
  client: AppClient,
  store: FileStore,
  pendingStore: PendingStore,
): FileImports => {
  const openFiles = new Map<string, OpenFile>();

  const read = async (id: string, choices: ImportChoices): Promise<void> => {
    const open = openFiles.get(id);
    if (open === undefined) return;
    open.stop.abort();
    const stop = new AbortController();
    open.stop = stop;
    setPending(id, { choices, report: null, share: 0 });
    void open.kept.then(async () => {
      if (!stop.signal.aborted) await pendingStore.reading(id, true);
    });
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
      void open.kept.then(async () => {
        if (openFiles.has(id)) await pendingStore.reading(id, false);
      });
    } catch (cause) {
      if (stop.signal.aborted) return;
      forget(id);
      addNotice({
        code: "file-unreadable",
        severity: "error",
        source: { file: open.file.name },
        params: { detail: cause instanceof Error ? cause.message : String(cause) },
      });
    }
  };

  /** Takes it off the screen and, once it is there, out of what is kept. */
  const forget = (id: string, keepContent = false): void => {
    const open = openFiles.get(id);
    openFiles.delete(id);
    setPending(id, null);
    setPendingMark(openFiles.size > 0);
    void open?.kept.then(() => pendingStore.forget(id, keepContent));
  };

  const begin = (
    { id, name, choices, addedAt }: Omit<FoundImport, "content" | "begun">,
    file: File,
    kept: Promise<unknown>,
  ): void => {
    const answers = choices as ImportChoices;
    openFiles.set(id, { file, stop: new AbortController(), kept, addedAt });
    setPendingMark(true);
    followView();
    addPending({ id, name, size: file.size, choices: answers, report: null, share: 0 });
  };

  /** All stand in their order; the one that is looked at is read before the others. */
  const goOn = (found: readonly FoundImport[]): void => {
    for (const one of found)
      if (one.content !== null) begin(one, new File([one.content], one.name), Promise.resolve());
    const { archivo } = parseAddress(window.location.hash);
    for (const { id, choices } of firstOf(found, archivo)) void read(id, choices as ImportChoices);
  };

  return {
    open: (files, kind) =>
      files.map((file, i) => {
        const id = newId();
        const choices: ImportChoices = kind === null ? {} : { kind };
        const about = { id, name: file.name, choices, addedAt: Date.now() + i };
        const kept = asOpened(file).then(
          (own) => {
            const open = openFiles.get(id);
            if (open !== undefined) open.file = own;
            return pendingStore.keep(about, own);
          },
          // What cannot be read from the disk is said by its reading.
          () => false,
        );
        begin(about, file, kept);
        void read(id, choices);
        return id;
      }),
    bring: (files) => {
      for (const [i, { name, content, choices }] of files.entries()) {
        const about = { id: newId(), name, choices, addedAt: Date.now() + i };
        begin(about, new File([content], name), pendingStore.keep(about, content));
        void read(about.id, choices as ImportChoices);
      }
    },
    reopen: async () => {
      const found = await pendingStore.list();
      const taken = new Set((await store.list()).map(({ id }) => id));
      for (const { id } of found) if (taken.has(id)) await pendingStore.forget(id, true);
      const own = found.filter(({ id }) => !taken.has(id) && !openFiles.has(id));
      for (const { id, name, content, begun, cut } of own) {
        const missing = cut ? "import-cut" : "kept-content-missing";
        const code = content === null ? missing : begun >= MOST_CUT ? "import-stopped" : null;
        if (code !== null)
          addNotice({ code, severity: "warning", source: { file: name }, params: {} });
        if (content === null) await pendingStore.forget(id);
      }
      goOn(own.filter(({ begun }) => begun < MOST_CUT));
      setPendingMark(openFiles.size > 0);
    },
    reopenStopped: async (id) => {
      goOn((await pendingStore.list()).filter((one) => one.id === id && !openFiles.has(id)));
    },
    file: (id) => openFiles.get(id)?.file ?? null,
    answer: (id, choices) => {
      const known = useSession.getState().pending.find((file) => file.id === id);
      const all = { ...known?.choices, ...choices };
      void openFiles.get(id)?.kept.then(() => pendingStore.answer(id, all));
      void read(id, all);
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
      await open.kept;
      const { name } = open.file;
      const file = { id, name, kind, content: open.file, choices, addedAt: open.addedAt };
      const kept = await store.keep(file);
      // Until the document is kept, the import is what brings the file back.
      if (kept) forget(id, true);
      return dataset;
    },
    discard: (id) => {
      openFiles.get(id)?.stop.abort();
      forget(id);
    },
    retry: () => pendingStore.retry(),
  };
};
