import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";

/** Key of the address, list of documents and the one in use, for what a slide may be bound to. */
const BOUND = [
  { key: "padron", list: "registers", active: "activeRegister" },
  { key: "lecturas", list: "readings", active: "activeReadings" },
  { key: "ensayo", list: "trials", active: "activeTrial" },
] as const;

/** What a slide is bound to and is not open here. */
export type MissingFile = (typeof BOUND)[number]["key"];

/**
 * The documents as the slide was made with them: a view that names a register, a sheet or a trial is never answered with
 * another one. Gives what it names where that is not open.
 */
export const slideDocuments = (
  documents: Documents,
  view: Readonly<Record<string, string>>,
): Documents | MissingFile => {
  let bound = documents;
  for (const { key, list, active } of BOUND) {
    const id = view[key];
    if (id === undefined) continue;
    const there: readonly Dataset[] = documents[list];
    if (there.every((dataset) => dataset.id !== id)) return key;
    bound = { ...bound, [active]: id };
  }
  return bound;
};
