import type { ImportChoices } from "../../domain/import-choices.ts";
import { remember } from "../../i18n/remembered.ts";
import { SAMPLE_ID, sampleRegister } from "../data/embedded.ts";
import { store } from "../state/boot.ts";
import { changedMark } from "./changed-mark.ts";

/** The file that a register is read from, and where the answers given to it are kept. */
export interface BookSource {
  readonly file: File;
  readonly choices: ImportChoices;
  readonly keep: (choices: ImportChoices) => Promise<void>;
}

/** Null where the file is not on this device. */
export const bookSource = async (id: string): Promise<BookSource | null> => {
  if (id === SAMPLE_ID) {
    const { file, choices } = await sampleRegister();
    return { file, choices, keep: async () => remember(changedMark(id), "si") };
  }
  const kept = (await store.list()).find((one) => one.id === id);
  if (kept === undefined) return null;
  return {
    file: new File([kept.content], kept.name),
    choices: kept.choices as ImportChoices,
    keep: async (choices) => {
      await store.answer(id, choices);
    },
  };
};
