import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import type { LogEntry } from "../../domain/register/change.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Imports, TakenFile } from "../../tasks/imports.ts";
import type { TaskContext } from "../../tasks/task.ts";
import { DropZone } from "../../ui/feedback/drop-zone.tsx";
import { ScreenBoundary } from "../../ui/feedback/screen-boundary.tsx";
import { useTheme } from "../../ui/theme/use-theme.ts";
import { embeddedBytes } from "../data/embedded.ts";
import { FirstPaintEnd } from "../first-paint/first-paint-end.tsx";
import type { PageAnalyses } from "../page-analyses.ts";
import { useRegisterBook } from "../register/use-register-book.ts";
import { ShareDoor } from "../share/share-door.tsx";
import { useSharing } from "../share/sharing.ts";
import {
  client,
  fileImports,
  offerSampleReadings,
  openSample,
  openSampleReadings,
  openSampleTrial,
} from "../state/boot.ts";
import { NEW_READINGS, NEW_TRIAL } from "../state/new-readings.ts";
import { NEW_REGISTER } from "../state/new-register.ts";
import {
  activateCatalogue,
  activateReadings,
  activateRegister,
  activateTrial,
  useSession,
} from "../state/session.ts";
import { slideSources } from "../state/slide-sources.ts";
import { useOpened } from "../state/use-opened.ts";
import { useView } from "../state/use-view.ts";
import { TASKS } from "../tasks.ts";
import { appTexts } from "../texts.ts";
import { AddViewDoor } from "./add-view/add-view-door.tsx";
import { AppContext } from "./app-context.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { Notices } from "./notices.tsx";
import { plotNotesWithout } from "./plot-notes.tsx";
import { SheetFrame } from "./sheet-frame.tsx";
import styles from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";

const KeptLine = lazy(async () => ({
  default: (await import("../projects/kept-line.tsx")).KeptLine,
}));

const REGISTER_TASK = "registro";
const BORER_TASK = "broca";
const VARIETIES_TASK = "variedades";
const ASSEMBLY_TASK = "presentar";
const FIELD_TASK = "campo";
/** The one part of the field that looks at the open register; the others show what the person noted. */
const FIELD_WHERE = "donde";

/** The whole screen: head, one task at a time, notices, and files dropped anywhere. */
export const Shell = () => {
  const t = useTexts(appTexts);
  const { locale } = useLocale();
  const { theme } = useTheme();
  const view = useView();
  const { documents, opening } = useOpened();
  const pending = useSession((s) => s.pending);
  const restored = useSharing((s) => s.restored);
  const chooser = useRef<HTMLInputElement>(null);
  const wantedKind = useRef<DatasetKind | null>(null);
  const [taken, setTaken] = useState<readonly TakenFile[]>([]);
  const passing = useSession((s) => s.passing);
  const { set, open: step } = view;

  const known = TASKS.find((task) => task.id === view.get("tarea")) ?? TASKS[0];
  const goTo = useCallback(
    (id: string) => {
      setTaken([]);
      step({ tarea: id === TASKS[0].id ? null : id });
    },
    [step],
  );
  const open = useCallback(
    (files: readonly File[], known: DatasetKind | null = null, log?: readonly LogEntry[]) => {
      const kind = known ?? wantedKind.current;
      wantedKind.current = null;
      if (files.length === 0) return;
      void import("../import/bring-files.tsx").then(({ bringFiles }) =>
        bringFiles(files, kind, goTo, log),
      );
    },
    [goTo],
  );
  const chooseFiles = useCallback((kind: DatasetKind | null, folder = false) => {
    wantedKind.current = kind;
    if (chooser.current === null) return;
    chooser.current.webkitdirectory = folder;
    chooser.current.click();
  }, []);

  const written = view.get("idioma");
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that names no language we have is put right.
  useEffect(() => set({ idioma: locale }), [locale, set, written]);
  // Before it is painted: no screen says for a moment that there is nothing.
  useLayoutEffect(() => {
    const needed = known.id === BORER_TASK || known.id === ASSEMBLY_TASK;
    if (needed && !opening) offerSampleReadings();
  }, [known.id, opening]);

  const importActions = useMemo<Imports>(
    () => ({
      pending,
      taken,
      file: async (id) => (await fileImports()).file(id),
      answer: (id, choices) => void fileImports().then((imports) => imports.answer(id, choices)),
      discard: (id) => void fileImports().then((imports) => imports.discard(id)),
      accept: (id, kind, rest = []) =>
        import("../import/take-accepted.ts").then(async ({ takeAccepted }) => {
          for (const [one, as] of [[id, kind] as const, ...rest]) {
            const file = await takeAccepted(one, as, goTo);
            if (file) setTaken((before) => [...before, file]);
          }
        }),
    }),
    [pending, taken, goTo],
  );

  const context: TaskContext<PageAnalyses> = {
    documents,
    opening,
    analyses: client,
    theme,
    view,
    Frame: SheetFrame,
    chooseFiles,
    openFiles: open,
    imports: importActions,
    closeDocument: (id) =>
      void import("../projects/close-document.ts").then(({ closeDocument }) => closeDocument(id)),
    activateRegister: (id) => {
      activateRegister(id);
      set(NEW_REGISTER);
    },
    activateReadings: (id) => {
      activateReadings(id);
      set(NEW_READINGS);
    },
    activateTrial: (id) => {
      activateTrial(id);
      set(NEW_TRIAL);
    },
    activateCatalogue,
    openSample: () => {
      set(NEW_REGISTER);
      void openSample();
    },
    openSampleReadings: () => void openSampleReadings(),
    openSampleTrial: () => void openSampleTrial(),
    embedded: embeddedBytes,
    PlotNotes: plotNotesWithout(known.id),
    KeptLine,
    projectToTake: async () => (await import("../share/project-to-take.ts")).projectToTake(),
    goTo,
    useRegisterBook,
    slideSources,
  };
  const tabs = TASKS.filter(({ tab }) => tab !== false).map(({ id, title, icon }) => ({
    id,
    label: title[locale],
    count: id === REGISTER_TASK ? pending.length : 0,
    icon,
  }));
  const byId = (id: string | null) => (d: Dataset) => d.id === id;
  const active =
    known.id === BORER_TASK
      ? documents.readings.find(byId(documents.activeReadings))
      : known.id === VARIETIES_TASK && view.get("v") === "ensayo"
        ? documents.trials.find(byId(documents.activeTrial))
        : known.id === FIELD_TASK && (view.get("c") ?? FIELD_WHERE) !== FIELD_WHERE
          ? undefined
          : documents.registers.find(byId(documents.activeRegister));
  const { Screen } = known;
  return (
    <AppContext.Provider value={{ view, chooseFiles, goTo }}>
      <div className={styles.shell}>
        {/* A plain link to #resultado would write over the view, which lives in the address. */}
        <button
          type="button"
          className={styles.skip}
          onClick={() => document.getElementById("resultado")?.focus()}
        >
          {t.skip}
        </button>
        <TopBar
          tasks={tabs}
          task={known.id}
          onTask={goTo}
          sample={active?.provenance.sample ?? false}
        />
        <FirstPaintEnd />
        <Notices />
        <main className={styles.main}>
          <ScreenBoundary key={known.id} locale={locale}>
            <Suspense
              fallback={
                <p role="status" className={styles.opening}>
                  {t.opening}
                </p>
              }
            >
              <Screen key={`${known.id} ${restored}`} {...context} />
            </Suspense>
          </ScreenBoundary>
        </main>
        <BottomBar tasks={tabs} task={known.id} onTask={goTo} />
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={t.addFile}
          data-testid="file-chooser"
          onChange={(event) => {
            open([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        {passing}
        <ShareDoor />
        <AddViewDoor />
        <DropZone title={t.dropTitle} hint={t.dropText} onFiles={open} />
      </div>
    </AppContext.Provider>
  );
};
