import type { ComponentType } from "react";
import type { Dataset } from "../domain/dataset.ts";
import type { Documents } from "../domain/documents.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";
import type { AnalysisRegistry } from "../worker/registry.ts";
import type { AddressPatch, ViewState } from "./view-state.ts";

/** What a task is given to say its part of a plot, in a card that another task may have opened. */
export interface PlotNoteProps<G extends AnalysisRegistry> {
  readonly register: Dataset<"plots">;
  /** The plot's place in the register. */
  readonly index: number;
  readonly documents: Documents;
  readonly analyses: AnalysisClient<G>;
  readonly view: ViewState;
  /** A file the project ships, by its path under `public/`. */
  readonly embedded: (path: string) => Promise<Blob>;
  /** Opens the task's own screen on this plot; `view` is what else the address says then. */
  readonly goTo: (task: string, view?: AddressPatch) => void;
}

/**
 * What one task knows of a plot: a heading with two to five facts and a link to its own screen; nothing when it knows
 * nothing. Fetched when a card first opens.
 */
export type PlotNote<G extends AnalysisRegistry> = ComponentType<PlotNoteProps<G>>;

/** The notes of all other tasks under a task's own card. It names no task. */
export type PlotNotes = ComponentType<{
  readonly register: Dataset<"plots">;
  readonly index: number;
}>;
