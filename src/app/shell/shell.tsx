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
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Imports } from "../../tasks/imports.ts";
import type { TaskContext } from "../../tasks/task.ts";
import { DropZone } from "../../ui/feedback/drop-zone.tsx";
import { useTheme } from "../../ui/theme/use-theme.ts";
import { embeddedBytes, SANCTUARY_ID } from "../data/embedded.ts";
import type { Gathered } from "../import/gather-files.ts";
import type { PageAnalyses } from "../page-analyses.ts";
import { forgetChanges, useRegisterBook } from "../register/use-register-book.ts";
import { ShareDoor } from "../share/share-door.tsx";
import { useSharing } from "../share/sharing.ts";
import {
  client,
  fileImports,
  offerSampleReadings,
  openSample,
  openSampleReadings,
  openSampleTrial,
  store,
} from "../state/boot.ts";
import { NEW_REGISTER } from "../state/new-register.ts";
import {
  activateCatalogue,
  activateReadings,
  activateRegister,
  activateTrial,
  addNotice,
  removeDocument,
  useSession,
} from "../state/session.ts";
import { slideSources } from "../state/slide-sources.ts";
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

const gather = async (files: readonly File[]): Promise<Gathered> =>
  files.length === 0
    ? { files, aside: null }
    : (await import("../import/gather-files.ts")).gatherFiles(files);

const KeptLine = lazy(async () => ({
  default: (await import("../projects/kept-line.tsx")).KeptLine,
}));

const REGISTER_TASK = "registro";
const BORER_TASK = "broca";
const VARIETIES_TASK = "variedades";
const ASSEMBLY_TASK = "presentar";

/** What an address says of one sheet of readings, which another sheet does not have. */
const NEW_READINGS = {
  periodo: null,
  borg: null,
  bdis: null,
  bcas: null,
  unidad: null,
  banda: null,
  compara: null,
  bsel: null,
} as const;

/** The same of one trial, which another may not have: response, site and season. */
const NEW_TRIAL = { vtr: null, vts: null, vtc: null } as const;

/** Where a data set is first looked at once it is taken: the task, and what else the address says then. */
const SHOWN_IN = {
  plots: {
    task: TASKS[0].id,
    view: { ...NEW_REGISTER, mapa: null },
  },
  areas: { task: TASKS[0].id, view: {} },
  readings: { task: BORER_TASK, view: { ...NEW_READINGS, mapa: null } },
  trials: { task: VARIETIES_TASK, view: { ...NEW_TRIAL, v: "ensayo" } },
  catalogue: { task: VARIETIES_TASK, view: { v: "catalogo" } },
} as const satisfies Record<DatasetKind, object>;

/** The whole screen: head, one task at a time, notices, and files dropped anywhere. */
export const Shell = () => {
  const t = useTexts(appTexts);
  const { locale } = useLocale();
  const { theme } = useTheme();
  const view = useView();
  const documents = useSession((s) => s.documents);
  const pending = useSession((s) => s.pending);
  const opening = useSession((s) => s.opening);
  const restored = useSharing((s) => s.restored);
  const chooser = useRef<HTMLInputElement>(null);
  const wantedKind = useRef<DatasetKind | null>(null);
  const [takenArea, setTakenArea] = useState<string | null>(null);
  const { set } = view;

  const known = TASKS.find((task) => task.id === view.get("tarea")) ?? TASKS[0];
  const goTo = useCallback(
    (id: string) => {
      setTakenArea(null);
      set({ tarea: id === TASKS[0].id ? null : id });
    },
    [set],
  );
  const open = useCallback(
    (files: readonly File[]) => {
      const kind = wantedKind.current;
      wantedKind.current = null;
      if (files.length === 0) return;
      void import("../share/take-projects.ts")
        .then(({ takeProjects }) => takeProjects(files))
        .then(async (rest) => (await import("../import/take-stories.ts")).takeStories(rest))
        .then(({ story, others }) => {
          if (story !== null) {
            set({ historia: story, diapositiva: null });
            goTo(ASSEMBLY_TASK);
          }
          return gather(others);
        })
        .then(({ files: found, aside }) => {
          if (aside !== null) addNotice(aside);
          if (found.length === 0) return;
          void fileImports().then((imports) => imports.open(found, kind));
          goTo(REGISTER_TASK);
        });
    },
    [goTo, set],
  );
  const chooseFiles = useCallback((kind: DatasetKind | null, folder = false) => {
    wantedKind.current = kind;
    if (chooser.current === null) return;
    chooser.current.webkitdirectory = folder;
    chooser.current.click();
  }, []);

  useEffect(() => set({ idioma: locale }), [locale, set]);
  // Before it is painted: no screen says for a moment that there is nothing.
  useLayoutEffect(() => {
    const needed = known.id === BORER_TASK || known.id === ASSEMBLY_TASK;
    if (needed && !opening) offerSampleReadings();
  }, [known.id, opening]);

  const importActions = useMemo<Imports>(
    () => ({
      pending,
      takenArea,
      file: async (id) => (await fileImports()).file(id),
      answer: (id, choices) => void fileImports().then((imports) => imports.answer(id, choices)),
      discard: (id) => void fileImports().then((imports) => imports.discard(id)),
      accept: (id, kind) => {
        const accepted = fileImports().then((imports) => imports.accept(id, kind));
        void accepted.then((dataset) => {
          if (dataset === null) return;
          set(SHOWN_IN[dataset.kind].view);
          if (dataset.kind === "areas") {
            const chosen = view.get("areas")?.split(",") ?? [SANCTUARY_ID];
            set({ areas: [...chosen, dataset.id].join(","), area: dataset.id });
          }
          // An area is mostly one of several: the files that wait are looked at first.
          const waiting = useSession.getState().pending.length > 0;
          if (dataset.kind === "areas" && waiting) setTakenArea(dataset.name);
          else goTo(SHOWN_IN[dataset.kind].task);
        });
      },
    }),
    [pending, takenArea, goTo, set, view],
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
    closeDocument: (id) => {
      const close = () => {
        removeDocument(id);
        void store.forget(id);
        forgetChanges(id);
        const rest = view
          .get("areas")
          ?.split(",")
          .filter((area) => area !== id);
        set({
          areas: rest === undefined || rest.length === 0 ? null : rest.join(","),
          ...(view.get("area") === id && { area: null }),
          ...(documents.activeRegister === id && NEW_REGISTER),
        });
      };
      const name = documents.registers.find((one) => one.id === id)?.provenance.name;
      // Nothing but the file goes with what is no register.
      if (name === undefined) return close();
      void import("../projects/leaving-document.ts").then(({ leaveDocument }) =>
        leaveDocument(id, name, close),
      );
    },
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
    goTo,
    useRegisterBook,
    slideSources,
  };
  const tabs = TASKS.filter(({ tab }) => tab !== false).map(({ id, title, icon }) => ({
    id,
    label:
      id === REGISTER_TASK && pending.length > 0
        ? `${title[locale]} (${pending.length})`
        : title[locale],
    icon,
  }));
  const byId = (id: string | null) => (d: Dataset) => d.id === id;
  const active =
    known.id === BORER_TASK
      ? documents.readings.find(byId(documents.activeReadings))
      : known.id === VARIETIES_TASK && view.get("v") === "ensayo"
        ? documents.trials.find(byId(documents.activeTrial))
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
        <Notices />
        <main className={styles.main}>
          <Suspense fallback={null}>
            <Screen key={`${known.id} ${restored}`} {...context} />
          </Suspense>
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
        <ShareDoor />
        <AddViewDoor />
        <DropZone title={t.dropTitle} hint={t.dropText} onFiles={open} />
      </div>
    </AppContext.Provider>
  );
};
