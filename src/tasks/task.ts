import type { ComponentType } from "react";
import type { DatasetKind } from "../domain/dataset.ts";
import type { Documents } from "../domain/documents.ts";
import type { LogEntry } from "../domain/register/change.ts";
import type { Texts } from "../i18n/texts.ts";
import type { IconName } from "../ui/icon/icon-paths.ts";
import type { Theme } from "../ui/theme/tokens.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";
import type { AnalysisRegistry } from "../worker/registry.ts";
import type { Frame } from "./frame.ts";
import type { Imports } from "./imports.ts";
import type { PlotNote, PlotNotes } from "./plot-note.ts";
import type { ProjectToTake } from "./project-to-take.ts";
import type { RegisterBook } from "./register-book.ts";
import type { BoundSlides, SlideSource } from "./slide-source.ts";
import type { ViewState } from "./view-state.ts";

/** What a task's screen is given. It reads documents, asks analyses and fills the sheet's margins. */
export interface TaskContext<G extends AnalysisRegistry> {
  readonly documents: Documents;
  /** Files that the screen opens with are still being read. */
  readonly opening: boolean;
  readonly analyses: AnalysisClient<G>;
  readonly theme: Theme;
  readonly view: ViewState;
  /** The map sheet with its margins; the task fills the slots. */
  readonly Frame: Frame;
  /** Opens the chooser of files, or of a whole folder; `kind` is what the person said they are looking for. */
  readonly chooseFiles: (kind: DatasetKind | null, folder?: boolean) => void;
  /**
   * Reads files that a screen made, of a kind it knows, as those a person opens. With a log, the first needs no
   * review: it is in use once it is read, with those changes.
   */
  readonly openFiles: (
    files: readonly File[],
    kind: DatasetKind,
    log?: readonly LogEntry[],
  ) => void;
  readonly imports: Imports;
  /** Takes an opened register or area away, from this device too. */
  readonly closeDocument: (id: string) => void;
  readonly activateRegister: (id: string) => void;
  readonly activateReadings: (id: string) => void;
  readonly activateTrial: (id: string) => void;
  /** null for the catalogue that ships. */
  readonly activateCatalogue: (id: string | null) => void;
  /** Opens the sample register and makes it the active one. */
  readonly openSample: () => void;
  /** Opens the sample readings and makes them the active ones. */
  readonly openSampleReadings: () => void;
  /** Opens the sample trial and makes it the active one. */
  readonly openSampleTrial: () => void;
  /** A file the project ships, by its path under `public/`; kept, so that it is here when the network goes. */
  readonly embedded: (path: string) => Promise<Blob>;
  /** What the other tasks know of a plot, under this task's own card. */
  readonly PlotNotes: PlotNotes;
  /** The open project by name, and the door to all that this device keeps. */
  readonly KeptLine: ComponentType;
  /** The open project with all that this device keeps of it, to be taken to another one. */
  readonly projectToTake: () => Promise<ProjectToTake>;
  readonly goTo: (task: string) => void;
  /** A hook: an open register with what was ever changed in it, by its id; closed and busy until it is read. */
  readonly useRegisterBook: (id: string | null) => RegisterBook;
  /** What every task can bring to an assembly, by the task's id. */
  readonly slideSources: () => Promise<ReadonlyMap<string, BoundSlides>>;
}

/** A question a person asks. One folder under `tasks/`, one line in `app`. */
export interface Task<G extends AnalysisRegistry> {
  readonly id: string;
  readonly title: Texts<string>;
  readonly icon: IconName;
  readonly Screen: ComponentType<TaskContext<G>>;
  /** Its part of any plot's card; absent where it has nothing to say of one. */
  readonly PlotNote?: PlotNote<G>;
  /** What it can bring to an assembly; absent where that is nothing. */
  readonly slides?: () => Promise<SlideSource<G>>;
  /** False for a task that is reached from others, and has no tab. */
  readonly tab?: false;
}
