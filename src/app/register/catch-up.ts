import type { ImportChoices } from "../../domain/import-choices.ts";
import { editsOfLog, NO_EDITS } from "../../domain/register/edits-of-log.ts";
import { store } from "../state/boot.ts";
import { openBook } from "./open-book.ts";
import { registerLogs } from "./register-logs.ts";

/**
 * Reads again the registers whose last change was kept when the page went, and not yet read in: the log says more than the
 * answers they were read with.
 */
export const catchUp = async (): Promise<void> => {
  for (const { id, kind, choices } of await store.list()) {
    if (kind !== "plots") continue;
    const log = await registerLogs.of(id);
    const read = (choices as ImportChoices).edits ?? NO_EDITS;
    if (JSON.stringify(editsOfLog(log)) !== JSON.stringify(read)) openBook(id);
  }
};
