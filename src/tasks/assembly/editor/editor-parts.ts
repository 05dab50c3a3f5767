import type { ReactNode } from "react";

/** What is edited beside the preview; the list is one of them on a phone alone. */
export type Pane = "list" | "slide" | "story";

/** The editor in pieces, laid out by the room there is. */
export interface EditorParts {
  readonly list: ReactNode;
  /** Whether anybody's plot is shown. */
  readonly plots: ReactNode;
  /** What storage, files and the last change say. */
  readonly messages: ReactNode;
  /** The slide with its tools and faults. */
  readonly slide: ReactNode;
  readonly fields: ReactNode;
  readonly notes: ReactNode;
  readonly about: ReactNode;
  readonly actions: ReactNode;
}

export interface EditorLayoutProps extends EditorParts {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
}
