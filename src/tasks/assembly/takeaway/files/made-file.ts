import type { Issue } from "../../../../domain/issue/issue.ts";

/** A file that is ready and has not been saved yet. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
  /** What could not be drawn as it should. */
  readonly issues: readonly Issue[];
  /** Names of slides whose words had to be cut, in the language of the file. */
  readonly cut: readonly string[];
}

/** How far the making is, and how it is stopped. */
export interface Making {
  readonly signal: AbortSignal;
  /** Slides done, of all; `languages` where each is drawn in more than one. */
  readonly onProgress: (done: number, total: number, languages?: number) => void;
}
