/** Issues of a project file: an archive of opened files, stories and annexes. */
export interface ProjectIssueParams {
  /** Not an archive, or one without the list of what a project holds. */
  "project-not-read": Record<string, never>;
  /** Written by a later Lindero, whose format this one does not know. */
  "project-newer": { readonly format: number; readonly version: string };
  /** A part is missing, is not what was saved, or says what cannot be understood. */
  "project-damaged": {
    readonly part: string;
    readonly reason: "missing" | "changed" | "not-understood";
  };
  /** Bytes of the file or of what it unpacks to, or the number of its parts. */
  "project-too-large": { readonly of: "bytes" | "parts"; readonly limit: number };
  /** A file in it holds no records any more, read with the answers that came with it. */
  "project-file-unreadable": { readonly file: string };
}
