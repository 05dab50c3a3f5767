import { create } from "zustand";

/** A document that is to be taken away with what was done on it, once the person says so. */
export interface LeavingDocument {
  readonly name: string;
  readonly changes: number;
  readonly annexes: number;
  /** It was made here of others: there is no file of its own to open it from again. */
  readonly onlyHere: boolean;
  readonly go: () => Promise<void>;
}

/** What of sharing is on the screen. */
export interface Sharing {
  /** The dialog with what can leave this device. */
  readonly open: boolean;
  /** The dialog with what this device keeps. */
  readonly kept: boolean;
  readonly leaving: LeavingDocument | null;
  /** Project files that were chosen or dropped; the first is being looked at. */
  readonly projects: readonly File[];
  /** Grows when a project has put its own view over the one before: the screen is then made anew. */
  readonly restored: number;
}

export const useSharing = create<Sharing>(() => ({
  open: false,
  kept: false,
  leaving: null,
  projects: [],
  restored: 0,
}));

export const openSharing = (): void => useSharing.setState({ open: true });

export const closeSharing = (): void => useSharing.setState({ open: false });

export const addProjects = (files: readonly File[]): void =>
  useSharing.setState(({ projects }) => ({ projects: [...projects, ...files] }));

/** Goes on to the next project that waits. */
export const closeProject = (): void =>
  useSharing.setState(({ projects }) => ({ projects: projects.slice(1) }));

export const openKept = (): void => useSharing.setState({ kept: true, open: false });

export const closeKept = (): void => useSharing.setState({ kept: false });

export const closeLeaving = (): void => useSharing.setState({ leaving: null });
