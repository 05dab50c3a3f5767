import type { Locale } from "../i18n/locale.ts";
import type { Texts } from "../i18n/texts.ts";

/** The open project, to be taken to another device as one file. */
export interface ProjectToTake {
  /** What its file takes along, in words. */
  readonly leaves: Texts<string>;
  /** Makes the file; it may take seconds. */
  readonly pack: (locale: Locale) => Promise<File>;
  /** To be called once the file has left the page: it is the project's last copy. */
  readonly taken: () => void;
}
