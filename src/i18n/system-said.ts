import type { Provenance } from "../domain/provenance.ts";
import type { Locale } from "./locale.ts";

const WORDS = {
  "es-PE": {
    person: "confirmado por una persona; el archivo no lo dice",
    nobody: "supuesto; el archivo no lo dice y nadie lo confirmó",
  },
  en: {
    person: "confirmed by a person; the file does not say",
    nobody: "assumed; the file does not say and nobody confirmed it",
  },
} as const;

/** Who answers for the system of a file's figures, where the file does not say it; null where it does. */
export const systemSaidWords = (said: Provenance["systemSaid"], locale: Locale): string | null =>
  said === undefined ? null : WORDS[locale][said];
