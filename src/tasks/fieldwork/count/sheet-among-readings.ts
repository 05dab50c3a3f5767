import type { FieldworkContext } from "../fieldwork-section.ts";
import { type OpenedSheet, openedSheet, rememberSheet } from "./opened-sheet.ts";

export interface SheetAmongReadings {
  /** The sheet of this device's counts that the borer's question holds now, or that waits to be looked through. */
  readonly stands: OpenedSheet | null;
  /** Opens a sheet in its stead: the same counts twice would count twice. */
  readonly onOpen: (file: File, at: number) => void;
}

type World = Pick<FieldworkContext, "documents" | "imports" | "closeDocument" | "openFiles">;

export const sheetAmongReadings = (world: World): SheetAmongReadings => {
  const { documents, imports, closeDocument, openFiles } = world;
  const last = openedSheet();
  const named = ({ name }: { readonly name: string }): boolean => name === last?.name;
  const read = documents.readings.filter(({ provenance }) => named(provenance));
  const waiting = imports.pending.filter(named);
  return {
    stands: read.length + waiting.length > 0 ? last : null,
    onOpen: (file, at) => {
      for (const { id } of read) closeDocument(id);
      for (const { id } of waiting) imports.discard(id);
      rememberSheet({ name: file.name, at });
      openFiles([file], "readings", []);
    },
  };
};
