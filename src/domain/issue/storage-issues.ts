/**
 * Why something could not be kept on this device. full: no room. refused: the browser does not allow it (private window).
 * newer: what is there was written by a later Lindero. blocked: an older Lindero in another tab holds it. elsewhere: another
 * tab works on the same project. deleted: the project was deleted in another tab while it was open in this one.
 */
export type StorageReason = "full" | "refused" | "newer" | "blocked" | "elsewhere" | "deleted";

/** Issues of what this device keeps. */
export interface StorageIssueParams {
  /** A file was not kept, listed or forgotten. */
  "storage-failed": { readonly reason: StorageReason };
  /** The same of what a person wrote: a story, an annex, a change. */
  "notebook-failed": { readonly reason: StorageReason };
  /** Another tab works on this project; this one keeps nothing. */
  "project-elsewhere": Record<string, never>;
  /** A large file that was kept is not in its place any more: the browser took it away. */
  "kept-content-missing": Record<string, never>;
  /** The browser took what was kept away: while it was open, or between this visit and the last (`away`). */
  "storage-erased": { readonly away: boolean };
  /** The page went while a file that was just opened was being written to the device. */
  "import-cut": Record<string, never>;
  /** A file's reading ended with the tab, time and again: it stays kept and is not read by itself again. */
  "import-stopped": Record<string, never>;
}
